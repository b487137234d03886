import { RATINGS } from "#app/domain/indicators/rating.ts";
import { countWithoutData } from "#app/domain/scorecard/rating-counts.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { rowId } from "#app/ui/data/column-table.tsx";
import { CountBar } from "#app/ui/data/count-bar.tsx";
import { Tabs } from "#app/ui/data/tabs.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { Meta } from "#app/ui/layout/meta.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";
import { Pagination } from "#app/ui/layout/pagination.tsx";
import { Place } from "#app/ui/layout/place.tsx";
import { useRatingLight } from "../indicators/rating-light.tsx";
import { OpenedIndicator } from "./opened-indicator.tsx";
import { ScorecardFilter } from "./scorecard-filter.tsx";
import type { ScorecardHeadModel, ScorecardPlace } from "./scorecard-model.ts";
import { pathOf } from "./scorecard-path.ts";
import { scorecardHref } from "./scorecard-query.ts";

/** The scorecard of an institution, a service, a committee or the whole organisation. */
export function ScorecardPage({
  model,
  table,
}: {
  readonly model: ScorecardHeadModel;
  /** The table as it is drawn, see `ScorecardTable`. */
  readonly table: string;
}) {
  const t = useTexts("scorecard");
  const { place, query } = model;
  const path = pathOf(place);
  return (
    <div className="scorecard-sheet">
      <PageHead
        place={<ScorecardPlaceLine model={model} />}
        title={place.name === "" ? t("card.title") : t("card.title.of", { name: place.name })}
        lead={t("card.lead")}
        meta={<Meta items={linksOf(place, t)} />}
      />
      {model.total === 0 ? (
        <EmptyState title={t("card.empty.title")}>{t("card.empty")}</EmptyState>
      ) : (
        <>
          <Counts model={model} path={path} />
          <ScorecardFilter model={model} path={path} />
          {model.opened ? (
            <OpenedIndicator
              indicator={model.opened}
              closeHref={`${scorecardHref(path, { ...query, opened: "" })}#${rowId(model.opened.id)}`}
            />
          ) : null}
          {model.found === 0 ? (
            <p>{t("card.none")}</p>
          ) : (
            // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own components
            <div dangerouslySetInnerHTML={{ __html: table }} />
          )}
          <Foot model={model} path={path} />
        </>
      )}
    </div>
  );
}

function Counts({ model, path }: { readonly model: ScorecardHeadModel; readonly path: string }) {
  const t = useTexts("scorecard");
  const light = useRatingLight();
  const { counts, query, total } = model;
  const hrefOf = (colour: typeof query.colour) =>
    scorecardHref(path, { ...query, colour, page: 1, opened: "" });
  const without = String(countWithoutData(counts));
  return (
    <>
      <CountBar
        label={t("card.counts")}
        lead={t("card.counts.lead", { count: total, without })}
        segments={RATINGS.map((rating) => ({ ...light(rating), count: counts[rating] }))}
      />
      <Tabs
        label={t("card.counts")}
        look="chips"
        items={[
          {
            label: t("card.every"),
            href: hrefOf(null),
            count: total,
            current: query.colour === null,
          },
          ...RATINGS.filter((rating) => counts[rating] > 0 || rating === "noData").map(
            (rating) => ({
              label: light(rating).label,
              mark: light(rating),
              href: hrefOf(rating),
              count: counts[rating],
              current: query.colour === rating,
            }),
          ),
        ]}
      />
    </>
  );
}

function Foot({ model, path }: { readonly model: ScorecardHeadModel; readonly path: string }) {
  const t = useTexts("scorecard");
  const { query, found, page, pageCount } = model;
  return (
    <>
      <Pagination
        label={t("card.pages")}
        page={page}
        pageCount={pageCount}
        hrefOf={(number) => scorecardHref(path, { ...query, page: number, opened: "" })}
      />
      <p className="scorecard-found">
        <Meta
          items={[
            t("card.found", { count: found }),
            pageCount > 1 || query.showsAll ? (
              <a
                key="all"
                className="no-print"
                href={scorecardHref(path, {
                  ...query,
                  showsAll: !query.showsAll,
                  page: 1,
                  opened: "",
                })}
              >
                {query.showsAll ? t("card.showPages") : t("card.showAll")}
              </a>
            ) : null,
          ]}
        />
      </p>
    </>
  );
}

function ScorecardPlaceLine({ model }: { readonly model: ScorecardHeadModel }) {
  const t = useTexts("scorecard");
  const { place, places } = model;
  const here = pathOf(place);
  return (
    <Place
      items={[
        { label: t("card.title"), href: paths.scorecard() },
        {
          label: place.name === "" ? t("card.whole") : place.name,
          switcher: {
            label: t("card.switch"),
            options: [
              {
                label: t("card.whole"),
                href: paths.scorecard(),
                current: here === paths.scorecard(),
              },
              ...places.map((one) => ({
                label: one.name,
                href: pathOf(one),
                detail: t(`card.switch.${one.kind as "area" | "committee"}`),
                current: pathOf(one) === here,
              })),
            ],
          },
        },
      ]}
    />
  );
}

function linksOf({ kind, slug }: ScorecardPlace, t: ReturnType<typeof useTexts<"scorecard">>) {
  const link = (href: string, words: string) => (
    <a key={href} className="no-print" href={href}>
      {words}
    </a>
  );
  if (kind === "committee") {
    return [
      link(paths.committeeIndicatorMatrix(slug), t("rollUp.matrix")),
      link(paths.committeeProgress(slug), t("progress.title")),
      link(paths.committee(slug), t("rollUp.committee")),
    ];
  }
  if (kind === "institution") {
    return [
      link(paths.institution(slug), t("rollUp.institution")),
      link(paths.institutionIndicators(slug), t("rollUp.indicators")),
    ];
  }
  if (kind === "area") return [];
  return [
    link(paths.progress(), t("progress.title")),
    link(paths.cascade(), t("cascade.title")),
    link(paths.indicators(), t("rollUp.indicators")),
  ];
}
