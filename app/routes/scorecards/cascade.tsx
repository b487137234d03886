import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CascadePage } from "#app/features/scorecard/cascade-page.tsx";
import { viewCascade } from "#app/features/scorecard/view-cascade.server.ts";
import { pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";

export const meta = pageTitle("scorecard", "cascade.title");

export async function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url);
  const asked = { indicator: searchParams.get("indikator"), term: searchParams.get("periode") };
  return pageOf(await viewCascade(signedIn(args), asked));
}

export default function CascadeRoute() {
  return <CascadePage model={useLoaderData<typeof loader>()} />;
}
