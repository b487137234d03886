import { can } from "#app/domain/permissions/can.ts";
import { ok, type Result, refused } from "#app/domain/result.ts";
import {
  type IndicatorMatrixRow,
  indicatorMatrix,
} from "#app/domain/scorecard/indicator-matrix.ts";
import { countRatings, type RatingCounts } from "#app/domain/scorecard/rating-counts.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllInstitutionsOfCommittee } from "../goals/goal-list.repository.server.ts";
import { findPlaceOfScorecard } from "./find-place.server.ts";
import { loadRatedRows } from "./load-rated-rows.server.ts";
import type { ScorecardPlace } from "./scorecard-model.ts";
import { PERSPECTIVES } from "./scorecard-query.ts";

const withoutPerspective = "none";

export type IndicatorMatrixModel = {
  readonly place: ScorecardPlace;
  readonly total: number;
  readonly counts: RatingCounts;
  /** The perspectives that some indicator has, and whether some have none. */
  readonly columns: readonly ((typeof PERSPECTIVES)[number] | typeof withoutPerspective)[];
  /** A row for each institution, also one without indicators; the services' own stand last, without a slug. */
  readonly rows: readonly (IndicatorMatrixRow & { readonly name: string; readonly slug: string })[];
};

/** A committee's indicators by institution and perspective. Refused: `not-allowed`, `not-found`. */
export async function viewIndicatorMatrix(
  context: UseCaseContext,
  committeeSlug: string,
): Promise<Result<IndicatorMatrixModel, "not-allowed" | "not-found">> {
  const { db, organisationId } = context;
  if (!can(context.actor, "organisation.view", context)) return refused("not-allowed");
  const place = await findPlaceOfScorecard(context, { kind: "committee", slug: committeeSlug });
  if (!place) return refused("not-found");
  const [institutions, rated] = await Promise.all([
    findAllInstitutionsOfCommittee(db, organisationId, place.id),
    loadRatedRows(context, place),
  ]);
  const rows = [...rated.values()];
  const places = new Map(institutions.map(({ slug, name }) => [slug, { slug, name }]));
  for (const { institution, areaName } of rows) {
    if (institution) places.set(institution.slug, institution);
    else places.set(areaKey(areaName), { slug: "", name: areaName });
  }
  const standings = rows.map((row) => ({
    rowKey: row.institution?.slug ?? areaKey(row.areaName),
    column: row.perspective ?? (withoutPerspective as typeof withoutPerspective),
    rating: row.focus.rating,
  }));
  const columns = [...PERSPECTIVES, withoutPerspective] as const;
  const used = columns.filter((column) => standings.some((one) => one.column === column));
  const shown = used.length === 0 ? PERSPECTIVES : used;
  return ok({
    place,
    total: rows.length,
    counts: countRatings(rows.map((row) => row.focus.rating)),
    columns: shown,
    rows: indicatorMatrix(standings, [...places.keys()], shown).map((row) => ({
      ...row,
      name: places.get(row.rowKey)?.name ?? "",
      slug: places.get(row.rowKey)?.slug ?? "",
    })),
  });
}

/** No slug has a space in it, so a service's key is never an institution's. */
function areaKey(name: string): string {
  return ` ${name}`;
}
