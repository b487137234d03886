import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { drawnScorecard } from "#app/features/scorecard/drawn-scorecard.tsx";
import { ScorecardPage } from "#app/features/scorecard/scorecard-page.tsx";
import { readScorecardQuery } from "#app/features/scorecard/scorecard-query.ts";
import { viewScorecard } from "#app/features/scorecard/view-scorecard.server.ts";
import { pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";

export const meta = pageTitle("scorecard", "card.title");

export async function loader(args: LoaderFunctionArgs) {
  const query = readScorecardQuery(new URL(args.request.url).searchParams);
  return drawnScorecard(
    args.context.request.locale,
    pageOf(await viewScorecard(signedIn(args), { kind: "organisation" }, query)),
  );
}

export default function OrganisationScorecardRoute() {
  return <ScorecardPage {...useLoaderData<typeof loader>()} />;
}
