import type { DueFigure, DueState } from "#app/domain/indicators/due.ts";
import { partsOf, WHOLE_YEAR } from "#app/domain/indicators/part-of-year.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../../context.ts";
import { findInstitutionOfIndicators } from "../indicator-place.repository.server.ts";
import { knownOf } from "../known-figures.server.ts";
import {
  findAllMeasurementsOfIndicators,
  type MeasurementRow,
} from "../measurement.repository.server.ts";
import { findAllTargetsOfIndicators, type TargetRow } from "../target.repository.server.ts";
import { byIndicator, inForce, newestOf } from "./entries.ts";
import { loadDueFigures } from "./load-due-figures.server.ts";
import { measurablePlaces } from "./measurable-places.ts";
import { findAllMeasurable, type MeasurableRow } from "./measuring.repository.server.ts";
import {
  columnKey,
  type GridCell,
  type GridColumn,
  type GridModel,
  type GridRow,
  type GridSpan,
  type GridView,
  gridSpans,
  gridViews,
} from "./measuring-model.ts";

const pageSize = 50;
/** Years beside each other, this one the last. */
const yearsShown = 4;

type Asked = {
  readonly institution?: string | null;
  readonly view?: string | null;
  readonly span?: string | null;
  readonly year?: string | null;
  readonly page?: string | null;
};

type Figures = ReadonlyMap<string, readonly DueFigure[]>;

/**
 * The grid of figures a person may enter: indicators in rows, years or the parts of a year in columns. What the address does not
 * name rightly falls back. Refused: `not-allowed` to whoever measures nothing there, `not-found` for an unknown institution.
 */
export async function viewGrid(context: UseCaseContext, asked: Asked) {
  const { db, organisationId, actor, today } = context;
  const places = measurablePlaces(actor);
  if (places.length === 0) return refused("not-allowed");
  const institution = asked.institution
    ? await findInstitutionOfIndicators(db, organisationId, asked.institution)
    : null;
  if (institution === undefined) return refused("not-found");
  if (institution && places !== "all" && !places.includes(institution.id)) {
    return refused("not-allowed");
  }
  const reachable = await findAllMeasurable(db, organisationId, places);
  const here = reachable.filter((row) => !institution || row.institutionId === institution.id);
  const figures = await loadDueFigures(db, organisationId, here, today);
  const view = gridViews.find((one) => one === asked.view) ?? "all";
  const awaited = awaitedOf(here, figures, lackingIn[view]);
  const thisYear = Number(today.slice(0, 4));
  const { span, year } = shownOf(asked, view, awaited, thisYear);
  const columns = columnsOf(span, year, thisYear);
  const isShown = (figure: Pick<DueFigure, "year" | "period">) =>
    columns.some((one) => one.year === figure.year && one.period === figure.period);
  const groups = viewsOf(here, figures, context, places);
  const isMeasured = (row: MeasurableRow) => span === "year" || row.frequency === span;
  const isLacking = (row: MeasurableRow) =>
    awaitedOf([row], figures, lackingIn[view]).some(isShown);
  const rows = groups[view].filter(isOfLack(view) ? isLacking : isMeasured);
  const pageCount = Math.max(1, Math.ceil(rows.length / pageSize));
  const page = Math.min(pageCount, Math.max(1, Number.parseInt(asked.page ?? "", 10) || 1));
  const shown = rows.slice((page - 1) * pageSize, page * pageSize);
  const ids = shown.map((row) => row.id);
  const [entries, targets] = await Promise.all([
    findAllMeasurementsOfIndicators(db, organisationId, ids),
    findAllTargetsOfIndicators(db, organisationId, ids),
  ]);
  const [entriesOf, targetsOf] = [byIndicator(entries), byIndicator(targets)];
  const model: GridModel = {
    institution: institution ? { slug: institution.slug, name: institution.name } : null,
    institutions: institutionsOf(reachable),
    columns,
    rows: shown.map((row) =>
      rowOf(row, columns, {
        entries: entriesOf.get(row.id) ?? [],
        targets: targetsOf.get(row.id) ?? [],
        figures: figures.get(row.id) ?? [],
      }),
    ),
    view,
    span,
    year,
    thisYear,
    counts: {
      all: groups.all.filter(isMeasured).length,
      mine: groups.mine.filter(isMeasured).length,
      late: groups.late.length,
      missing: groups.missing.length,
    },
    left: awaitedOf(rows, figures, lackingIn.all).filter(isShown).length,
    elsewhere: isOfLack(view) ? placesOf(awaited.filter((one) => !isShown(one))) : [],
    page,
    pageCount,
  };
  return ok(model);
}

/** What a figure is that each view shows the lack of; the others show all. */
const lackingIn: Readonly<Record<GridView, readonly DueState[]>> = {
  ...{ all: ["due", "late", "missing"], mine: ["due", "late", "missing"] },
  ...{ late: ["due", "late"], missing: ["missing"] },
};

function isOfLack(view: GridView): boolean {
  return view === "late" || view === "missing";
}

function awaitedOf(
  rows: readonly MeasurableRow[],
  figures: Figures,
  states: readonly DueState[],
): readonly DueFigure[] {
  return rows.flatMap((row) =>
    (figures.get(row.id) ?? []).filter(({ state }) => states.includes(state)),
  );
}

/** What is asked for; a view of what is lacking begins where most of it is. */
function shownOf(
  asked: Asked,
  view: GridView,
  awaited: readonly DueFigure[],
  thisYear: number,
): { readonly span: GridSpan; readonly year: number } {
  const span = gridSpans.find((one) => one === asked.span);
  const most = isOfLack(view)
    ? placesOf(awaited).find((one) => span === undefined || one.span === span)
    : undefined;
  const fallback = most && most.span !== "year" ? most.year : thisYear;
  return { span: span ?? most?.span ?? "year", year: yearOf(asked.year, thisYear, fallback) };
}

/** The columns in which figures are awaited, those with most first, then the latest. */
function placesOf(awaited: readonly DueFigure[]): GridModel["elsewhere"] {
  const counts = new Map<string, { span: GridSpan; year: number; count: number }>();
  for (const { year, period } of awaited) {
    const span = spanOf(period);
    const key = `${span} ${year}`;
    counts.set(key, { span, year, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort(
    (one, other) => other.count - one.count || other.year - one.year,
  );
}

function spanOf(period: string): GridSpan {
  return gridSpans.find((span) => span !== "year" && partsOf(span).includes(period)) ?? "year";
}

/** The indicators of each view. An indicator without an owner is the leader's of its institution. */
function viewsOf(
  rows: readonly MeasurableRow[],
  figures: Figures,
  { actor }: UseCaseContext,
  places: readonly string[] | "all",
): Readonly<Record<GridView, readonly MeasurableRow[]>> {
  const lacks = (row: MeasurableRow, states: readonly DueFigure["state"][]) =>
    (figures.get(row.id) ?? []).some(({ state }) => states.includes(state));
  return {
    all: rows,
    mine: rows.filter((row) =>
      row.ownerId === null
        ? places !== "all" && row.institutionId !== null && places.includes(row.institutionId)
        : row.ownerId === actor.personId,
    ),
    late: rows.filter((row) => lacks(row, lackingIn.late)),
    missing: rows.filter((row) => lacks(row, lackingIn.missing)),
  };
}

function columnsOf(span: GridSpan, year: number, thisYear: number): readonly GridColumn[] {
  const at = (of: number, period: string) => ({ key: columnKey(of, period), year: of, period });
  if (span !== "year") return [...partsOf(span), WHOLE_YEAR].map((period) => at(year, period));
  const last = Math.min(year, thisYear);
  return Array.from({ length: yearsShown }, (_, index) =>
    at(last - yearsShown + 1 + index, WHOLE_YEAR),
  );
}

type OfRow = {
  readonly entries: readonly MeasurementRow[];
  readonly targets: readonly TargetRow[];
  readonly figures: readonly DueFigure[];
};

function rowOf(
  row: MeasurableRow,
  columns: readonly GridColumn[],
  { entries, targets, figures }: OfRow,
): GridRow {
  return {
    id: row.id,
    number: row.number,
    name: row.name,
    unit: row.unit,
    known: knownOf(row, targets, entries),
    frequency: row.frequency,
    ownerName: row.ownerName,
    institution:
      row.institutionSlug && row.institutionName
        ? { slug: row.institutionSlug, name: row.institutionName }
        : null,
    cells: columns.map(({ year, period }): GridCell => {
      const own = entries.filter((entry) => entry.year === year && entry.period === period);
      const figure = figures.find((one) => one.year === year && one.period === period);
      return {
        text: inForce(own)?.raw ?? "",
        seen: newestOf(own)?.id ?? "",
        state: figure?.state ?? null,
        expectedOn: figure?.expectedOn ?? null,
      };
    }),
  };
}

function institutionsOf(rows: readonly MeasurableRow[]) {
  const named = rows.flatMap(({ institutionSlug: slug, institutionName: name }) =>
    slug && name ? [[slug, { slug, name }] as const] : [],
  );
  return [...new Map(named).values()];
}

function yearOf(asked: string | null | undefined, thisYear: number, fallback: number): number {
  const year = Number.parseInt(asked ?? "", 10);
  return year >= 1990 && year <= thisYear ? year : fallback;
}
