import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { IndicatorTable } from "#app/features/indicators/indicator-table.tsx";
import { viewInstitutionIndicators } from "#app/features/indicators/view-indicators.server.ts";
import { idOf, pageOf } from "#app/http/answer.ts";
import { pageWords, titleOf } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";
import { Place } from "#app/ui/layout/place.tsx";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titleOf(data?.institution.name, pageWords(matches, "indicators", "list.title"));

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewInstitutionIndicators(signedIn(args), idOf(args.params.institution)));
}

export default function InstitutionIndicatorsRoute() {
  const { institution, rows, mayDefine, mayMeasure } = useLoaderData<typeof loader>();
  const t = useTexts("indicators");
  const measuring = useTexts("measuring");
  return (
    <>
      <PageHead
        place={
          <Place
            items={[
              { label: institution.name, href: paths.institution(institution.slug) },
              { label: t("list.title") },
            ]}
          />
        }
        title={t("list.institution.title", { institution: institution.name })}
        lead={t("list.lead")}
        action={
          <ButtonRow>
            {mayDefine ? (
              <LinkButton href={paths.newIndicator(institution.slug)}>
                {t("define.title")}
              </LinkButton>
            ) : null}
            {mayDefine ? (
              <LinkButton href={paths.carryIndicators(institution.slug)} variant="secondary">
                {t("carry.link")}
              </LinkButton>
            ) : null}
            {mayMeasure ? (
              <LinkButton href={paths.institutionMeasuring(institution.slug)} variant="secondary">
                {measuring("title")}
              </LinkButton>
            ) : null}
          </ButtonRow>
        }
      />
      {rows.length === 0 ? (
        <EmptyState title={t("list.empty")}>{t("list.institution.empty")}</EmptyState>
      ) : (
        <IndicatorTable rows={rows} caption={t("list.caption")} />
      )}
    </>
  );
}
