import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ProgressPage } from "#app/features/scorecard/progress-page.tsx";
import { viewProgress } from "#app/features/scorecard/view-progress.server.ts";
import { pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";

export const meta = pageTitle("scorecard", "progress.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewProgress(signedIn(args), { kind: "organisation" }));
}

export default function ProgressRoute() {
  return <ProgressPage model={useLoaderData<typeof loader>()} />;
}
