import type { ColumnUseName } from "#app/domain/import-export/column-use.ts";
import { isYes } from "#app/domain/import-export/yes-no.ts";
import { type KnownIndicator, nameKey, placeKey, type Snapshot } from "./snapshot.server.ts";

export type RowPlace = {
  readonly institutionId: string | null;
  readonly areaId: string | null;
  /** Whether the row itself says where it belongs. */
  readonly isSaid: boolean;
  /** A place out of use takes nothing new. */
  readonly isInUse: boolean;
};

type Asked = {
  readonly textOf: (use: ColumnUseName) => string;
  readonly snapshot: Snapshot;
  /** Where rows belong that do not say. */
  readonly institutionId: string | null;
  readonly hasAreas: boolean;
};

/** Where a row belongs; the code of the refusal where the place it names is not there. */
export function placeOfRow({ textOf, snapshot, institutionId }: Asked): RowPlace | string {
  const named = textOf("institution");
  if (named !== "") {
    const found = snapshot.institutionNamed(named);
    if (!found) return "institution-unknown";
    return {
      institutionId: found.id,
      areaId: null,
      isSaid: true,
      isInUse: found.retiredAt === null,
    };
  }
  const area = textOf("area");
  if (area === "") return { institutionId, areaId: null, isSaid: false, isInUse: true };
  const found = snapshot.areaNamed(area);
  if (!found) return "area-unknown";
  return { institutionId: null, areaId: found.id, isSaid: true, isInUse: found.retiredAt === null };
}

/**
 * The indicator that a row speaks of: by its key, else by number and name in its place. One out of use is found only by a row that
 * says that it is.
 */
export function findSubject(asked: Asked, place: RowPlace): KnownIndicator | undefined | "unclear" {
  const { textOf, snapshot, hasAreas } = asked;
  const isRetired = isYes(textOf("retired"));
  const own = textOf("key") === "" ? undefined : snapshot.byId.get(textOf("key"));
  if (own && (own.retiredAt === null || isRetired)) return own;
  const isHere = (one: KnownIndicator) => !hasAreas || one.areaId === place.areaId;
  const among = (wantsRetired: boolean) =>
    named(asked, place, (one) => isHere(one) && (one.retiredAt !== null) === wantsRetired);
  return (isRetired ? among(true) : undefined) ?? among(false);
}

function named(
  { textOf, snapshot }: Asked,
  { institutionId }: RowPlace,
  fits: (one: KnownIndicator) => boolean,
): KnownIndicator | undefined | "unclear" {
  const [number, name] = [textOf("number"), textOf("name")];
  const find = (map: Snapshot["byName"], text: string) =>
    (map.get(placeKey(institutionId, text)) ?? []).filter(fits);
  const byName = name === "" ? [] : find(snapshot.byName, name);
  if (number === "") return onlyOne(byName);
  const numbered = find(snapshot.byNumber, number);
  if (numbered.length > 1 && name !== "") {
    const both = numbered.filter((one) => nameKey(one.name) === nameKey(name));
    return both.length === 1 ? both[0] : "unclear";
  }
  if (numbered.length > 0) return onlyOne(numbered);
  return onlyOne(byName.filter((one) => one.number === ""));
}

function onlyOne(found: readonly KnownIndicator[]): KnownIndicator | undefined | "unclear" {
  return found.length > 1 ? "unclear" : found[0];
}
