import { can } from "#app/domain/permissions/can.ts";
import { ok, type Result, refused } from "#app/domain/result.ts";
import { attentionOf, countRatings } from "#app/domain/scorecard/rating-counts.ts";
import type { UseCaseContext } from "../context.ts";
import { viewIndicator } from "../indicators/view-indicator.server.ts";
import { findOtherPlaces, findPlaceOfScorecard } from "./find-place.server.ts";
import { loadRatedRows } from "./load-rated-rows.server.ts";
import type { ScorecardModel, ScorecardScope, ScoreGroup, ScoreRow } from "./scorecard-model.ts";
import type { Grouping, ScorecardQuery } from "./scorecard-query.ts";
import { findAllIdsOfScorecard } from "./scorecard-row.repository.server.ts";
import { shownColumns } from "./shown-columns.ts";

const pageSize = 50;
/** Fewer rows than this over do not make a page of their own. */
const fewestOver = 25;

/**
 * The scorecard of an institution, a service, a committee or the whole organisation: the rows the address asks for, the
 * counts of all, and the indicator that is opened. Refused: `not-allowed`, `not-found`.
 */
export async function viewScorecard(
  context: UseCaseContext,
  scope: ScorecardScope,
  query: ScorecardQuery,
): Promise<Result<ScorecardModel, "not-allowed" | "not-found">> {
  const { db, organisationId, actor } = context;
  if (!can(actor, "organisation.view", context)) return refused("not-allowed");
  const place = await findPlaceOfScorecard(context, scope);
  if (!place) return refused("not-found");
  const rated = await loadRatedRows(context, place);
  const institutions = institutionsOf(rated.values());
  const asked = {
    ...query,
    institution: institutions.some(({ slug }) => slug === query.institution)
      ? query.institution
      : "",
  };
  const ids = isWhole(asked)
    ? [...rated.keys()]
    : await findAllIdsOfScorecard(db, organisationId, place, asked, {
        personId: actor.personId,
        institutionIds: actor.assignments.flatMap((one) => one.institutionId ?? []),
      });
  const rows = inOrder(
    ids.flatMap((id) => rated.get(id) ?? []).filter((row) => fits(row, asked)),
    asked,
  );
  const grouping = groupingOf(asked, rows);
  const grouped = inGroups(rows, grouping);
  const pageCount = asked.showsAll ? 1 : countPages(rows.length);
  const page = Math.min(asked.page, pageCount);
  const groups = asked.showsAll
    ? grouped
    : partOf(grouped, (page - 1) * pageSize, page === pageCount ? rows.length : pageSize);
  return ok({
    place,
    query: { ...asked, page },
    grouping,
    shown: shownColumns(asked, groups),
    total: rated.size,
    counts: countRatings([...rated.values()].map((row) => row.focus.rating)),
    found: rows.length,
    page,
    pageCount,
    groups,
    places: await findOtherPlaces(context),
    institutions: place.kind === "institution" ? [] : institutions,
    opened: await openedOf(context, rated.has(asked.opened) ? asked.opened : ""),
  });
}

/** Pages of 50 rows; a few rows over stand on the last of them. */
function countPages(rows: number): number {
  return Math.max(1, Math.ceil((rows - fewestOver + 1) / pageSize));
}

/** Whether nothing is asked for that a question must answer: the rated rows are all, and in the order of their tables. */
function isWhole(query: ScorecardQuery): boolean {
  const { words, perspective, kind, institution, isMine, sort } = query;
  const isFiltered = words || perspective || kind || institution || isMine;
  return !isFiltered && (sort === "attention" || sort === "colour" || sort === "table");
}

function fits(row: ScoreRow, { colour }: ScorecardQuery): boolean {
  return colour === null || row.focus.rating === colour;
}

/** Rows come in the order of the question; colours, which no column holds, are put in order here. */
function inOrder(rows: readonly ScoreRow[], { sort, isDescending }: ScorecardQuery): ScoreRow[] {
  if (sort !== "attention" && sort !== "colour") return [...rows];
  const sign = isDescending ? -1 : 1;
  return [...rows].sort(
    (one, other) => sign * (attentionOf(one.focus.rating) - attentionOf(other.focus.rating)),
  );
}

/** What groups the page has: those asked for; else, where all is shown, the ones that say most here. */
function groupingOf(query: ScorecardQuery, rows: readonly ScoreRow[]): Grouping {
  if (query.grouping) return query.grouping;
  if (!query.showsAll) return "none";
  const says = (of: (row: ScoreRow) => string) => new Set(rows.map(of)).size > 1;
  if (says((row) => row.institution?.slug ?? "")) return "institution";
  if (says((row) => row.perspective ?? "")) return "perspective";
  return "heading";
}

function inGroups(rows: readonly ScoreRow[], grouping: Grouping): readonly ScoreGroup[] {
  const keyOf = {
    none: () => "",
    perspective: (row: ScoreRow) => row.perspective ?? "",
    heading: (row: ScoreRow) => row.heading,
    institution: (row: ScoreRow) => row.institution?.name ?? "",
  }[grouping];
  const groups = new Map<string, ScoreRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups]
    .map(([key, members]) => ({ key, rows: members }))
    .sort((one, other) => compareKeys(one.key, other.key));
}

/** By name; what belongs to no group comes last. */
function compareKeys(one: string, other: string): number {
  if (one === "" || other === "") return one === other ? 0 : one === "" ? 1 : -1;
  return one.localeCompare(other, "da");
}

/** The rows of one page, still in their groups. */
function partOf(groups: readonly ScoreGroup[], from: number, size: number): readonly ScoreGroup[] {
  let before = 0;
  return groups.flatMap(({ key, rows }) => {
    const first = Math.max(0, from - before);
    const last = Math.max(0, from + size - before);
    before += rows.length;
    const part = rows.slice(first, last);
    return part.length > 0 ? [{ key, rows: part }] : [];
  });
}

function institutionsOf(rows: Iterable<ScoreRow>) {
  const names = new Map<string, string>();
  for (const { institution } of rows)
    if (institution) names.set(institution.slug, institution.name);
  return [...names]
    .map(([slug, name]) => ({ slug, name }))
    .sort((one, other) => one.name.localeCompare(other.name, "da"));
}

async function openedOf(context: UseCaseContext, id: string) {
  if (id === "") return null;
  const indicator = await viewIndicator(context, id);
  return indicator.ok ? indicator.value : null;
}
