import type { Reader } from "#db/transaction.ts";
import {
  findBenchmarksAfter,
  findEntriesAfter,
  findIndicatorsAfter,
  findInstitutionNames,
  findTargetsAfter,
} from "./import-snapshot.repository.server.ts";
import { makePace } from "./pace.ts";
import {
  benchmarkKey,
  entryKey,
  type KnownIndicator,
  nameKey,
  placeKey,
  type Snapshot,
  targetKey,
} from "./snapshot.server.ts";

/** What stands in the organisation, read a page at a time, so that a large one holds nobody up. */
export async function loadSnapshot(db: Reader, organisationId: string): Promise<Snapshot> {
  const institutions = await findInstitutionNames(db, organisationId);
  const places = new Map(
    institutions.flatMap((one) => [
      [one.slug, one],
      [nameKey(one.name), one],
    ]),
  );
  const indicators = await pages((after) => findIndicatorsAfter(db, organisationId, after));
  const targets = await pages((after) => findTargetsAfter(db, organisationId, after));
  const entries = await pages((after) => findEntriesAfter(db, organisationId, after));
  const benchmarks = await pages((after) => findBenchmarksAfter(db, organisationId, after));
  return {
    institutionNamed: (name) => places.get(nameKey(name)),
    byId: await newest(indicators, ({ id }) => id),
    byNumber: await grouped(
      indicators.filter(({ number }) => number !== ""),
      (one) => placeKey(one.institutionId, one.number),
    ),
    byName: await grouped(indicators, (one) => placeKey(one.institutionId, one.name)),
    targets: await newest(targets, (one) => targetKey(one.indicatorId, one.year)),
    entries: await newest(entries, (one) => entryKey(one.indicatorId, one.year, one.period)),
    benchmarks: await newest(benchmarks, (one) => benchmarkKey(one.indicatorId, one)),
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
