import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { IndicatorMatrixPage } from "#app/features/scorecard/indicator-matrix-page.tsx";
import { viewIndicatorMatrix } from "#app/features/scorecard/view-indicator-matrix.server.ts";
import { idOf, pageOf } from "#app/http/answer.ts";
import { pageWords, titleOf } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titleOf(data?.place.name, pageWords(matches, "scorecard", "rollUp.matrix"));

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewIndicatorMatrix(signedIn(args), idOf(args.params.committee)));
}

export default function CommitteeMatrixRoute() {
  return <IndicatorMatrixPage model={useLoaderData<typeof loader>()} />;
}
