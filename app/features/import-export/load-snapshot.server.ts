import type { Reader } from "#db/transaction.ts";
import { benchmarkContent, entryContent } from "./figure-content.ts";
import {
  findAreaNames,
  findBenchmarksAfter,
  findEntriesAfter,
  findIndicatorsAfter,
  findPersonNames,
  findPlaceNames,
  findTargetsAfter,
  findVersionsAfter,
} from "./import-snapshot.repository.server.ts";
import { makePace } from "./pace.ts";
import {
  benchmarkKey,
  contentKey,
  entryKey,
  type KnownIndicator,
  nameKey,
  ownerText,
  placeKey,
  type Snapshot,
  targetKey,
  versionKey,
} from "./snapshot.server.ts";

/** What stands in the organisation, read a page at a time, so that a large one holds nobody up. */
export async function loadSnapshot(db: Reader, organisationId: string): Promise<Snapshot> {
  const places = firstOf(await findPlaceNames(db, organisationId), ({ slug, name }) => [
    slug,
    nameKey(name),
  ]);
  const areas = firstOf(await findAreaNames(db, organisationId), ({ name }) => [nameKey(name)]);
  const indicators = await pages((after) => findIndicatorsAfter(db, organisationId, after));
  const targets = await pages((after) => findTargetsAfter(db, organisationId, after));
  const entries = await pages((after) => findEntriesAfter(db, organisationId, after));
  const benchmarks = await pages((after) => findBenchmarksAfter(db, organisationId, after));
  const versions = await pages((after) => findVersionsAfter(db, organisationId, after));
  return {
    institutionNamed: (name) => places.get(nameKey(name)),
    areaNamed: (name) => areas.get(nameKey(name)),
    ...personLookup(await findPersonNames(db, organisationId)),
    byId: await newest(indicators, ({ id }) => id),
    byNumber: await grouped(
      indicators.filter(({ number }) => number !== ""),
      (one) => placeKey(one.institutionId, one.number),
    ),
    byName: await grouped(indicators, (one) => placeKey(one.institutionId, one.name)),
    targets: await newest(targets, (one) => targetKey(one.indicatorId, one.year)),
    entries: await newest(entries.filter(isInForce), entryKeyOf),
    benchmarks: await newest(benchmarks.filter(isInForce), benchmarkKeyOf),
    versions: await newest(versions, (one) => versionKey(one.indicatorId, one.fromYear)),
    withdrawn: countOf([
      ...entries.filter(isTakenBack).map((one) => contentKey(entryKeyOf(one), entryContent(one))),
      ...benchmarks
        .filter(isTakenBack)
        .map((one) => contentKey(benchmarkKeyOf(one), benchmarkContent(one))),
    ]),
  };
}

type Entry = Awaited<ReturnType<typeof findEntriesAfter>>[number];
type Benchmark = Awaited<ReturnType<typeof findBenchmarksAfter>>[number];
type Withdrawable = { readonly withdrawnAt: string | null };

function isTakenBack({ withdrawnAt }: Withdrawable): boolean {
  return withdrawnAt !== null;
}

export function isInForce({ withdrawnAt }: Withdrawable): boolean {
  return withdrawnAt === null;
}

function entryKeyOf(one: Entry): string {
  return entryKey(one.indicatorId, one.year, one.period);
}

function benchmarkKeyOf(one: Benchmark): string {
  return benchmarkKey(one.indicatorId, one);
}

function countOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** By each of its names the first that has it, since those in use come first. */
function firstOf<One>(all: readonly One[], namesOf: (one: One) => readonly string[]) {
  const found = new Map<string, One>();
  for (const one of all) {
    for (const name of namesOf(one)) if (!found.has(name)) found.set(name, one);
  }
  return found;
}

function personLookup(persons: Awaited<ReturnType<typeof findPersonNames>>) {
  const named = new Map<string, { id: string; name: string }[]>();
  for (const { id, name, email, retiredAt } of persons) {
    const isUsed = retiredAt === null;
    for (const key of isUsed ? [name, email, ownerText({ name, email }, true)] : []) {
      named.set(nameKey(key), [...(named.get(nameKey(key)) ?? []), { id, name }]);
    }
  }
  const byId = new Map(persons.map(({ id, name }) => [id, name]));
  return {
    personsNamed: (text: string) => named.get(nameKey(text)) ?? [],
    personName: (id: string) => byId.get(id) ?? "",
  };
}

/** Every row of a question that is asked a page at a time. */
export async function pages<Row extends { readonly id: string }>(
  pageAfter: (id: string) => Promise<Row[]>,
): Promise<Row[]> {
  const pace = makePace();
  const rows: Row[] = [];
  for (;;) {
    const page = await pageAfter(rows.at(-1)?.id ?? "");
    if (page.length === 0) return rows;
    rows.push(...page);
    await pace();
  }
}

async function grouped(
  rows: readonly KnownIndicator[],
  keyOf: (row: KnownIndicator) => string,
): Promise<ReadonlyMap<string, readonly KnownIndicator[]>> {
  const pace = makePace();
  const groups = new Map<string, KnownIndicator[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
    await pace();
  }
  return groups;
}

/** Of several entries of one key the one entered last. */
export async function newest<Row extends object>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Promise<ReadonlyMap<string, Row>> {
  const pace = makePace();
  const latest = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(row);
    const held = latest.get(key);
    if (!held || enteredAt(held) <= enteredAt(row)) latest.set(key, row);
    await pace();
  }
  return latest;
}

function enteredAt(row: { readonly enteredAt?: string }): string {
  return row.enteredAt ?? "";
}
