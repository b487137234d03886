import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RoundHead } from "#app/features/cycle/round-head.tsx";
import { CommitteeOverview } from "#app/features/scorecard/committee-overview.tsx";
import { viewCommitteeOverview } from "#app/features/scorecard/view-committee-overview.server.ts";
import { idOf, pageOf } from "#app/http/answer.ts";
import { titleOf } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titleOf(data?.frame.committee.name);

export async function loader(args: LoaderFunctionArgs) {
  const { committee, year } = args.params;
  return pageOf(await viewCommitteeOverview(signedIn(args), idOf(committee), idOf(year)));
}

export default function CommitteeRoundRoute() {
  const model = useLoaderData<typeof loader>();
  const t = useTexts("scorecard");
  return (
    <>
      <RoundHead frame={model.frame} title={model.frame.committee.name} lead={t("overview.lead")} />
      <CommitteeOverview model={model} />
    </>
  );
}
