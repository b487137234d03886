import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { findInstitutionOfIndicators } from "../indicators/indicator-place.repository.server.ts";
import { findRatingSettings } from "../indicators/organisation-rating.repository.server.ts";
import {
  findAreaNames,
  findBenchmarksAfter,
  findEntriesAfter,
  findIndicatorsAfter,
  findPersonNames,
  findPlaceNames,
  findTargetsAfter,
  findUndoneAfter,
  findVersionsAfter,
} from "./import-snapshot.repository.server.ts";
import { pages } from "./load-snapshot.server.ts";
import { type KnownIndicator, ownerText } from "./snapshot.server.ts";

type AllOf<Find extends (...given: never[]) => Promise<unknown[]>> = Awaited<ReturnType<Find>>;
type Of = { readonly indicatorId: string };

export type ExportedEntry = AllOf<typeof findEntriesAfter>[number];
export type ExportedBenchmark = AllOf<typeof findBenchmarksAfter>[number];

/** All that goes into the files, in the order in which it is written. */
export type ExportData = {
  readonly place: string | null;
  readonly indicators: readonly KnownIndicator[];
  readonly targets: AllOf<typeof findTargetsAfter>;
  readonly entries: AllOf<typeof findEntriesAfter>;
  readonly benchmarks: AllOf<typeof findBenchmarksAfter>;
  readonly versions: AllOf<typeof findVersionsAfter>;
  /** Institution and area, each in words. */
  readonly placeOf: (one: KnownIndicator) => readonly [string, string];
  readonly ownerOf: (one: KnownIndicator) => string;
  /** Results of fewer answers are kept back from those who may not take them in. */
  readonly fewestAnswers: number;
};

/**
 * Everything kept of the indicators of the organisation or of one institution. What others build on comes first: the whole
 * organisation's, the services' (the shared ones first), the institutions'. What an import made and its undoing took out of use is left
 * out, for it is as if it had never been there. Refused: `not-allowed`, `not-found`.
 */
export async function loadExport(context: UseCaseContext, institutionSlug: string | null) {
  const { db, organisationId } = context;
  if (!can(context.actor, "organisation.view", context)) return refused("not-allowed");
  const institution =
    institutionSlug === null
      ? null
      : await findInstitutionOfIndicators(db, organisationId, institutionSlug);
  if (institution === undefined) return refused("not-found");
  const all = withoutUndone(
    await pages((after) => findIndicatorsAfter(db, organisationId, after)),
    await pages((after) => findUndoneAfter(db, organisationId, after)),
  );
  const places = new Map(
    (await findPlaceNames(db, organisationId)).map(({ id, name }) => [id, name]),
  );
  const areas = new Map(
    (await findAreaNames(db, organisationId)).map(({ id, name }) => [id, name]),
  );
  const placeOf = ({ institutionId, areaId }: KnownIndicator) =>
    [places.get(institutionId ?? "") ?? "", areas.get(areaId ?? "") ?? ""] as const;
  const indicators = all
    .filter((one) => institution === null || one.institutionId === institution.id)
    .sort(inOrder(all, placeOf));
  const order = new Map(indicators.map(({ id }, index) => [id, index]));
  const sorted = <Row extends Of>(rows: readonly Row[], within: (one: Row, other: Row) => number) =>
    rows
      .filter(({ indicatorId }) => order.has(indicatorId))
      .sort((one, other) => {
        const first = (order.get(one.indicatorId) ?? 0) - (order.get(other.indicatorId) ?? 0);
        return first || within(one, other);
      });
  const mayTakeIn = can(context.actor, "indicator.import", context);
  const { smallNumberLimit } = await findRatingSettings(db, organisationId);
  const data: ExportData = {
    ...{ place: institution?.slug ?? null, indicators, placeOf },
    targets: sorted(await pages((after) => findTargetsAfter(db, organisationId, after)), byYear),
    entries: sorted(await pages((after) => findEntriesAfter(db, organisationId, after)), byEntry),
    benchmarks: sorted(
      await pages((after) => findBenchmarksAfter(db, organisationId, after)),
      byEntry,
    ),
    versions: sorted(
      await pages((after) => findVersionsAfter(db, organisationId, after)),
      (one, other) => one.fromYear - other.fromYear,
    ),
    ownerOf: ownersIn(await findPersonNames(db, organisationId)),
    fewestAnswers: mayTakeIn ? 0 : smallNumberLimit,
  };
  return ok(data);
}

/** Those that others which stay are tied to are kept, or the ties could not be read back. */
function withoutUndone(all: readonly KnownIndicator[], undone: readonly Of[]) {
  const gone = new Set(undone.map(({ indicatorId }) => indicatorId));
  for (const { id, parentId, sharedFromId } of all) {
    if (gone.has(id)) continue;
    for (const tie of [parentId, sharedFromId]) if (tie !== null) gone.delete(tie);
  }
  return all.filter(({ id }) => !gone.has(id));
}

function inOrder(
  all: readonly KnownIndicator[],
  placeOf: (one: KnownIndicator) => readonly [string, string],
) {
  const places = new Map(all.map((one) => [one, placeOf(one).join("\n")]));
  const level = (one: KnownIndicator) =>
    one.institutionId !== null ? 3 : one.areaId === null ? 0 : one.isShared === 1 ? 1 : 2;
  const words = (one: KnownIndicator) => places.get(one) ?? "";
  return (one: KnownIndicator, other: KnownIndicator) =>
    level(one) - level(other) ||
    compare(words(one), words(other)) ||
    one.position - other.position ||
    compare(`${one.number}\n${one.name}`, `${other.number}\n${other.name}`);
}

type Dated = { readonly year: number; readonly enteredAt: string; readonly id: string };

function byEntry(one: Dated, other: Dated): number {
  return (
    one.year - other.year || compare(one.enteredAt, other.enteredAt) || compare(one.id, other.id)
  );
}

function byYear(one: { readonly year: number }, other: { readonly year: number }): number {
  return one.year - other.year;
}

/** By their signs, so that the order is the same on every machine. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function ownersIn(persons: AllOf<typeof findPersonNames>) {
  const named = new Map<string, number>();
  for (const { name } of persons) named.set(name, (named.get(name) ?? 0) + 1);
  const texts = new Map(
    persons.map((one) => [one.id, ownerText(one, (named.get(one.name) ?? 0) > 1)]),
  );
  return ({ ownerId }: KnownIndicator) => texts.get(ownerId ?? "") ?? "";
}
