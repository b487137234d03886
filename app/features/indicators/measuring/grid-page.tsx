import { Fragment } from "react";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { HiddenField } from "#app/ui/controls/hidden-field.tsx";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { SelectField } from "#app/ui/controls/select-field.tsx";
import { Tabs } from "#app/ui/data/tabs.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";
import { Pagination } from "#app/ui/layout/pagination.tsx";
import { Place } from "#app/ui/layout/place.tsx";
import { GridForm } from "./grid-form.tsx";
import { type GridAnswer, type GridModel, gridSpans, gridViews } from "./measuring-model.ts";

type PageProps = {
  readonly grid: GridModel;
  readonly answer: GridAnswer | undefined;
  /** Whether the address itself names the institution. */
  readonly isOfInstitution?: boolean;
};

/** Figures of many indicators on one page: what is shown, the grid, and its further pages. */
export function GridPage({ grid, answer, isOfInstitution = false }: PageProps) {
  const t = useTexts("measuring");
  const base =
    isOfInstitution && grid.institution
      ? paths.institutionMeasuring(grid.institution.slug)
      : paths.measuring();
  const hrefOf = (change: Readonly<Record<string, string>>) => {
    const query = { ...queryOf(grid, isOfInstitution), ...change };
    const given = Object.entries(query).filter(([, value]) => value !== "");
    return given.length === 0 ? base : `${base}?${new URLSearchParams(given)}`;
  };
  return (
    <>
      <PageHead
        title={
          isOfInstitution && grid.institution
            ? t("title.institution", { institution: grid.institution.name })
            : t("title")
        }
        lead={t("lead")}
        place={
          isOfInstitution && grid.institution ? (
            <Place
              items={[
                { label: grid.institution.name, href: paths.institution(grid.institution.slug) },
                { label: t("title") },
              ]}
            />
          ) : null
        }
        action={
          <LinkButton href={paths.measuringStatus()} variant="secondary">
            {t("status.link")}
          </LinkButton>
        }
      />
      <Tabs
        label={t("view.label")}
        look="chips"
        items={gridViews.map((view) => ({
          label: t(`view.${view}`),
          href: hrefOf({
            vis: view === "all" ? "" : view,
            side: "",
            ...(isOfLack(view) ? atMost : {}),
          }),
          current: view === grid.view,
          count: grid.counts[view],
        }))}
      />
      <GridFilter grid={grid} base={base} isOfInstitution={isOfInstitution} />
      {grid.elsewhere.length === 0 ? null : (
        <p className="grid-elsewhere">
          {t("elsewhere")}{" "}
          {grid.elsewhere.map(({ span, year, count }, index) => (
            <Fragment key={`${span} ${year}`}>
              {index === 0 ? null : " · "}
              <a href={hrefOf({ slags: span, aar: String(year), side: "" })}>
                {t("elsewhere.of", {
                  count,
                  span: t(`span.${span}`),
                  year: String(year),
                })}
              </a>
            </Fragment>
          ))}
        </p>
      )}
      {grid.rows.length === 0 ? (
        grid.elsewhere.length > 0 ? null : (
          <EmptyState title={t("empty")}>
            {grid.view === "all" ? t("empty.text") : t("empty.view")}
          </EmptyState>
        )
      ) : (
        <GridForm grid={grid} answer={answer} action={hrefOf({})} />
      )}
      {grid.pageCount > 1 ? (
        <Pagination
          label={t("pages")}
          page={grid.page}
          pageCount={grid.pageCount}
          hrefOf={(page) => hrefOf({ side: String(page) })}
        />
      ) : null}
    </>
  );
}

/** Left open, a view of what is lacking shows the columns where most of it is. */
const atMost = { slags: "", aar: "" };

function isOfLack(view: GridModel["view"]): boolean {
  return view === "late" || view === "missing";
}

/** What the address says of the grid; empty where it says what goes without saying. */
function queryOf(grid: GridModel, isOfInstitution: boolean): Record<string, string> {
  return {
    institution: isOfInstitution ? "" : (grid.institution?.slug ?? ""),
    vis: grid.view === "all" ? "" : grid.view,
    slags: grid.span === "year" && !isOfLack(grid.view) ? "" : grid.span,
    aar: grid.year === grid.thisYear && !isOfLack(grid.view) ? "" : String(grid.year),
    side: grid.page === 1 ? "" : String(grid.page),
  };
}

function GridFilter(props: {
  readonly grid: GridModel;
  readonly base: string;
  readonly isOfInstitution: boolean;
}) {
  const t = useTexts("measuring");
  const { grid, base, isOfInstitution } = props;
  const years = Array.from({ length: 12 }, (_, index) => String(grid.thisYear - index));
  const institution = grid.institution?.slug ?? "";
  return (
    <FormFrame action={base} method="get" width="full" label={t("filter.label")}>
      {grid.view === "all" ? null : <HiddenField name="vis" value={grid.view} />}
      <div className="filter-line">
        {isOfInstitution || grid.institutions.length < 2 ? null : (
          <SelectField
            field={{ id: "grid-institution", name: "institution", initialValue: institution }}
            label={t("filter.institution")}
            placeholder={false}
            options={[
              { value: "", label: t("filter.institution.all") },
              ...grid.institutions.map(({ slug, name }) => ({ value: slug, label: name })),
            ]}
          />
        )}
        <SelectField
          field={{ id: "grid-span", name: "slags", initialValue: grid.span }}
          label={t("filter.span")}
          placeholder={false}
          width="m"
          options={gridSpans.map((span) => ({ value: span, label: t(`span.${span}`) }))}
        />
        <SelectField
          field={{ id: "grid-year", name: "aar", initialValue: String(grid.year) }}
          label={grid.span === "year" ? t("filter.year.last") : t("filter.year")}
          placeholder={false}
          width="s"
          options={years.map((year) => ({ value: year, label: year }))}
        />
        <Button type="submit" variant="secondary">
          {t("filter.submit")}
        </Button>
      </div>
    </FormFrame>
  );
}
