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

/** Every place together, as it stands in the address. */
const everywhere = "overalt";
/** Remarks on one page, however many there are. */
const perPage = 50;

/**
 * The open remarks on a service's indicators or on those of all places, page by page, of one code or of all, with how many of each and how many every service has. An
 * address that names what is not there shows the reader's own service, else the first with open remarks, and all codes.
 * Refused: `not-allowed`.
 */
export async function viewOpenRemarks(
  context: UseCaseContext,
  asked: {
    readonly place: string | null;
    readonly code: string | null;
    readonly page?: string | null;
  },
) {
  const loaded = await loadPlaces(context);
  if (!loaded.ok) return loaded;
  const places = await withOpenRemarks(context, loaded.value);
  const all = places.flatMap(({ open }) => open);
  const isEverywhere = asked.place === everywhere && places.length > 1;
  const place = isEverywhere
    ? { key: everywhere, name: "", rows: places.flatMap(({ rows }) => rows), open: all }
    : chosenPlace(context, places, asked.place, ({ open }) => open.length > 0);
  const open = place?.open ?? [];
  const counts = INDICATOR_CHECKS.map((code) => ({
    code,
    count: open.filter(({ remark }) => remark.code === code).length,
  })).filter(({ count }) => count > 0);
  const code = counts.find((one) => one.code === asked.code)?.code ?? null;
  const found = open.filter(({ remark }) => code === null || remark.code === code);
  const pageCount = Math.max(1, Math.ceil(found.length / perPage));
  const page = Math.min(Math.max(1, Math.trunc(Number(asked.page)) || 1), pageCount);
  return ok({
    places: places.map((one) => ({ key: one.key, name: one.name, count: one.open.length })),
    /** All places together, where there is more than one. */
    everywhere: places.length > 1 ? { key: everywhere, count: all.length } : null,
    isEverywhere,
    page,
    pageCount,
    place: place ? { key: place.key, name: place.name, count: place.rows.length } : null,
    counts,
    total: open.length,
    code,
    open: found.slice((page - 1) * perPage, page * perPage),
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
        .map((remark) => ({ indicator: { id, number, name }, remark, placeName: place.name })),
    ),
  }));
}

export type OpenRemarks = Extract<
  Awaited<ReturnType<typeof viewOpenRemarks>>,
  { ok: true }
>["value"];
