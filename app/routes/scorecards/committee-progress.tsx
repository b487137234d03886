import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ProgressPage } from "#app/features/scorecard/progress-page.tsx";
import { viewProgress } from "#app/features/scorecard/view-progress.server.ts";
import { idOf, pageOf } from "#app/http/answer.ts";
import { pageWords, titleOf } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titleOf(data?.place.name, pageWords(matches, "scorecard", "progress.title"));

export async function loader(args: LoaderFunctionArgs) {
  const scope = { kind: "committee", slug: idOf(args.params.committee) } as const;
  return pageOf(await viewProgress(signedIn(args), scope));
}

export default function CommitteeProgressRoute() {
  return <ProgressPage model={useLoaderData<typeof loader>()} />;
}
