import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { IndicatorFilter } from "#app/features/indicators/indicator-filter.tsx";
import { IndicatorTable } from "#app/features/indicators/indicator-table.tsx";
import { viewIndicators } from "#app/features/indicators/view-indicators.server.ts";
import { pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { Meta } from "#app/ui/layout/meta.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";
import { Pagination } from "#app/ui/layout/pagination.tsx";

export const meta = pageTitle("indicators", "list.title");

export async function loader(args: LoaderFunctionArgs) {
  const query = new URL(args.request.url).searchParams;
  const asked = { institution: query.get("institution"), page: query.get("side") };
  return pageOf(await viewIndicators(signedIn(args), asked));
}

export default function IndicatorsRoute() {
  const page = useLoaderData<typeof loader>();
  const t = useTexts("indicators");
  const imports = useTexts("imports");
  const measuring = useTexts("measuring");
  const warnings = useTexts("earlyWarnings");
  const quality = useTexts("quality");
  const hrefOf = (number: number) =>
    `${paths.indicators()}?${new URLSearchParams({ institution: page.chosen, side: String(number) })}`;
  return (
    <>
      <PageHead
        title={t("list.title")}
        lead={t("list.lead")}
        meta={
          <Meta
            items={[
              <a key="warnings" href={paths.warnings()}>
                {warnings("title")}
              </a>,
              page.mayMeasure && (
                <a key="remarks" href={paths.openRemarks()}>
                  {quality("list.link")}
                </a>
              ),
              <a key="exports" href={paths.exports()}>
                {imports("export.link")}
              </a>,
            ]}
          />
        }
        action={
          <ButtonRow>
            {page.mayDefine ? (
              <LinkButton href={paths.newIndicatorOfAll()}>{t("define.title")}</LinkButton>
            ) : null}
            {page.mayMeasure ? (
              <LinkButton href={paths.measuring()} variant="secondary">
                {measuring("title")}
              </LinkButton>
            ) : null}
            {page.mayDefine ? (
              <LinkButton href={paths.imports()} variant="secondary">
                {imports("link")}
              </LinkButton>
            ) : null}
          </ButtonRow>
        }
      />
      {page.total === 0 ? (
        <EmptyState title={t("list.empty")}>{t("list.empty.text")}</EmptyState>
      ) : (
        <>
          {page.choices.length > 1 ? <IndicatorFilter {...page} /> : null}
          <IndicatorTable
            rows={page.rows}
            caption={t("list.caption")}
            withInstitutions={page.chosen === "" && page.choices.length > 1}
          />
          {page.pageCount > 1 ? (
            <Pagination
              label={t("list.pages")}
              page={page.page}
              pageCount={page.pageCount}
              hrefOf={hrefOf}
            />
          ) : null}
        </>
      )}
    </>
  );
}
