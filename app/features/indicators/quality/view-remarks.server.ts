import { INDICATOR_CHECKS } from "#app/domain/indicators/checks/remark.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../../context.ts";
import { findIndicatorById } from "../indicator.repository.server.ts";
import { rightsOn } from "./load-indicator-to-review.server.ts";
import { chosenPlace, loadPlaces, type QualityPlace } from "./load-places.server.ts";
import { loadRemarksOfGroups, loadRemarksOfIndicator } from "./load-remarks.server.ts";

/** One indicator's remarks with their answers. Refused: `not-allowed`, `not-found`. */
export async function viewRemarksOfIndicator(context: UseCaseContext, id: string) {
  const { db, organisationId } = context;
  if (!can(context.actor, "organisation.view", context)) return refused("not-allowed");
  const row = await findIndicatorById(db, organisationId, id);
  if (!row) return refused("not-found");
  return ok({
    id,
    name: row.name,
    institution:
      row.institutionSlug && row.institutionName
        ? { slug: row.institutionSlug, name: row.institutionName }
        : null,
    mayAnswer: rightsOn(context, row).mayComment && row.retiredAt === null,
    mayEdit: can(context.actor, "indicator.edit", {
      organisationId,
      institutionId: row.institutionId,
    }),
    remarks: await loadRemarksOfIndicator(db, organisationId, row),
  });
}

/**
 * The open remarks on a service's indicators, of one code or of all, with how many of each and how many every service has. An
 * address that names what is not there shows the reader's own service, else the first with open remarks, and all codes.
 * Refused: `not-allowed`.
 */
export async function viewOpenRemarks(
  context: UseCaseContext,
  asked: { readonly place: string | null; readonly code: string | null },
) {
  const loaded = await loadPlaces(context);
  if (!loaded.ok) return loaded;
  const places = await withOpenRemarks(context, loaded.value);
  const place = chosenPlace(context, places, asked.place, ({ open }) => open.length > 0);
  const open = place?.open ?? [];
  const counts = INDICATOR_CHECKS.map((code) => ({
    code,
    count: open.filter(({ remark }) => remark.code === code).length,
  })).filter(({ count }) => count > 0);
  const code = counts.find((one) => one.code === asked.code)?.code ?? null;
  return ok({
    places: places.map(({ key, name, open: all }) => ({ key, name, count: all.length })),
    place: place ? { key: place.key, name: place.name, count: place.rows.length } : null,
    counts,
    total: open.length,
    code,
    open: open.filter(({ remark }) => code === null || remark.code === code),
  });
}

async function withOpenRemarks(
  { db, organisationId }: UseCaseContext,
  places: readonly QualityPlace[],
) {
  const remarks = await loadRemarksOfGroups(
    db,
    organisationId,
    places.map(({ rows }) => rows),
  );
  return places.map((place) => ({
    ...place,
    open: place.rows.flatMap(({ id, number, name }) =>
      (remarks.get(id) ?? [])
        .filter(({ answer }) => answer === null)
        .map((remark) => ({ indicator: { id, number, name }, remark })),
    ),
  }));
}

export type OpenRemarks = Extract<
  Awaited<ReturnType<typeof viewOpenRemarks>>,
  { ok: true }
>["value"];
