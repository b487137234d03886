import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { drawnScorecard } from "#app/features/scorecard/drawn-scorecard.tsx";
import { ScorecardPage } from "#app/features/scorecard/scorecard-page.tsx";
import { readScorecardQuery } from "#app/features/scorecard/scorecard-query.ts";
import { viewScorecard } from "#app/features/scorecard/view-scorecard.server.ts";
import { idOf, pageOf } from "#app/http/answer.ts";
import { pageWords, titleOf } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titleOf(data?.model.place.name, pageWords(matches, "scorecard", "card.title"));

export async function loader(args: LoaderFunctionArgs) {
  const query = readScorecardQuery(new URL(args.request.url).searchParams);
  const scope = { kind: "institution", slug: idOf(args.params.institution) } as const;
  return drawnScorecard(
    args.context.request.locale,
    pageOf(await viewScorecard(signedIn(args), scope, query)),
  );
}

export default function InstitutionScorecardRoute() {
  return <ScorecardPage {...useLoaderData<typeof loader>()} />;
}
