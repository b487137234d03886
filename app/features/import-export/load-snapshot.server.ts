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
} from "./snapshot.ts";

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
    byId: new Map(indicators.map((one) => [one.id, one])),
    byNumber: grouped(
      indicators.filter(({ number }) => number !== ""),
      (one) => placeKey(one.institutionId, one.number),
    ),
    byName: grouped(indicators, (one) => placeKey(one.institutionId, one.name)),
    targets: new Map(targets.map((one) => [targetKey(one.indicatorId, one.year), one])),
    entries: newest(entries, (one) => entryKey(one.indicatorId, one.year, one.period)),
    benchmarks: newest(benchmarks, (one) => benchmarkKey(one.indicatorId, one)),
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

function grouped(
  rows: readonly KnownIndicator[],
  keyOf: (row: KnownIndicator) => string,
): ReadonlyMap<string, readonly KnownIndicator[]> {
  const groups = new Map<string, KnownIndicator[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** Of several entries of one key the one entered last. */
function newest<Row extends { readonly enteredAt: string }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, Row> {
  const latest = new Map<string, Row>();
  for (const row of rows) {
    const held = latest.get(keyOf(row));
    if (!held || held.enteredAt <= row.enteredAt) latest.set(keyOf(row), row);
  }
  return latest;
}
