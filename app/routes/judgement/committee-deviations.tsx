import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DeviationCandidates } from "#app/features/follow-up/deviation-candidates.tsx";
import { DeviationTable } from "#app/features/follow-up/deviation-table.tsx";
import { viewCommitteeDeviations } from "#app/features/follow-up/view-deviations.server.ts";
import { idOf, pageOf } from "#app/http/answer.ts";
import { pageWords, titleOf } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";
import { Place } from "#app/ui/layout/place.tsx";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titleOf(data?.committee.name, pageWords(matches, "judgement", "deviation.title"));

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewCommitteeDeviations(signedIn(args), idOf(args.params.committee)));
}

export default function CommitteeDeviationsRoute() {
  const { committee, deviations, candidates } = useLoaderData<typeof loader>();
  const t = useTexts("judgement");
  const here = t("deviation.title");
  return (
    <>
      <PageHead
        place={
          <Place
            items={[
              { label: committee.name, href: paths.committee(committee.slug) },
              { label: here },
            ]}
          />
        }
        title={here}
        lead={t("deviation.page.lead")}
      />
      {deviations.length === 0 ? (
        <EmptyState title={t("deviation.empty")}>{t("deviation.empty.text")}</EmptyState>
      ) : (
        <DeviationTable
          deviations={deviations}
          caption={t("deviation.caption", { committee: committee.name })}
        />
      )}
      {candidates ? (
        <DeviationCandidates candidates={candidates} committee={committee.slug} />
      ) : null}
    </>
  );
}
