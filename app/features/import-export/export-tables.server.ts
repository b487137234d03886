import {
  type ColumnUseName,
  TEXT_USES,
  type TextUse,
  WORD_USES,
} from "#app/domain/import-export/column-use.ts";
import { toSafeCell } from "#app/domain/import-export/formula-safe.ts";
import { type Table, tidyText } from "#app/domain/import-export/table.ts";
import { WHOLE_YEAR } from "#app/domain/indicators/part-of-year.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { textOf } from "#app/i18n/message.ts";
import { catalogs } from "#app/i18n/messages/index.ts";
import type { UseCaseContext } from "../context.ts";
import { findInstitutionOfIndicators } from "../indicators/indicator-place.repository.server.ts";
import {
  findBenchmarksAfter,
  findEntriesAfter,
  findIndicatorsAfter,
  findInstitutionNames,
  findTargetsAfter,
} from "./import-snapshot.repository.server.ts";
import { newest, pages } from "./load-snapshot.server.ts";
import { makePace } from "./pace.ts";
import { benchmarkKey, entryKey } from "./snapshot.server.ts";
import { headingOf, wordOf } from "./word-codes.server.ts";

type Row = { readonly id: string; readonly indicatorId: string };

/**
 * Everything kept of the indicators of the organisation, or of one institution, as two tables that import back unchanged: the
 * indicators with status and targets, and all figures, a row each. Refused: `not-allowed`, `not-found`.
 */
export async function exportTables(context: UseCaseContext, institutionSlug: string | null) {
  const { db, organisationId } = context;
  if (!can(context.actor, "organisation.view", context)) return refused("not-allowed");
  const institution =
    institutionSlug === null
      ? null
      : await findInstitutionOfIndicators(db, organisationId, institutionSlug);
  if (institution === undefined) return refused("not-found");
  const all = await pages((after) => findIndicatorsAfter(db, organisationId, after));
  const indicators = all
    .filter((one) => institution === null || one.institutionId === institution.id)
    .sort((one, other) => one.position - other.position);
  const ids = new Set(indicators.map(({ id }) => id));
  const isOurs = (row: Row) => ids.has(row.indicatorId);
  const places = new Map(
    (await findInstitutionNames(db, organisationId)).map(({ id, name }) => [id, name]),
  );
  const targets = (await pages((after) => findTargetsAfter(db, organisationId, after))).filter(
    isOurs,
  );
  const entries = (await pages((after) => findEntriesAfter(db, organisationId, after))).filter(
    isOurs,
  );
  const others = (await pages((after) => findBenchmarksAfter(db, organisationId, after))).filter(
    isOurs,
  );
  const tables = [
    await indicatorTable(context, indicators, targets, places),
    await figureTable(context, indicators, entries, others, places),
  ];
  return ok({ tables, place: institution?.slug ?? null });
}

type Indicators = Awaited<ReturnType<typeof findIndicatorsAfter>>;
type Targets = Awaited<ReturnType<typeof findTargetsAfter>>;
type Entries = Awaited<ReturnType<typeof findEntriesAfter>>;
type Benchmarks = Awaited<ReturnType<typeof findBenchmarksAfter>>;

async function indicatorTable(
  context: UseCaseContext,
  indicators: Indicators,
  targets: Targets,
  places: ReadonlyMap<string, string>,
): Promise<Table> {
  const { locale } = context;
  const years = [...new Set(targets.map(({ year }) => year))].sort((a, b) => a - b);
  const targetOf = new Map(targets.map((one) => [`${one.indicatorId} ${one.year}`, one.raw]));
  const first: readonly TextUse[] = ["number", "heading", "name"];
  const uses: readonly ColumnUseName[] = ["institution", ...first, "status", "statusYear"];
  const rest = [...TEXT_USES.filter((use) => !first.includes(use)), ...WORD_USES];
  const head = [
    ...uses.map((use) => headingOf(locale, use)),
    ...years.map((year) => `${headingOf(locale, "target")} ${year}`),
    ...[...rest, "key" as const].map((use) => headingOf(locale, use)),
  ];
  const rows = await paced(indicators, (one) => [
    one.institutionId === null ? "" : (places.get(one.institutionId) ?? ""),
    ...first.map((use) => String(one[use] ?? "")),
    one.baselineRaw,
    String(one.baselineYear ?? ""),
    ...years.map((year) => targetOf.get(`${one.id} ${year}`) ?? ""),
    ...TEXT_USES.filter((use) => !first.includes(use)).map((use) => decimalText(use, one[use])),
    ...WORD_USES.map((use) => (one[use] === null ? "" : wordOf(locale, use, one[use]))),
    one.id,
  ]);
  return {
    name: textOf(locale, catalogs[locale].imports["export.indicators"]),
    rows: [head.map(safe), ...rows],
  };
}

async function figureTable(
  context: UseCaseContext,
  indicators: Indicators,
  entries: Entries,
  benchmarks: Benchmarks,
  places: ReadonlyMap<string, string>,
): Promise<Table> {
  const { locale } = context;
  const yes = textOf(locale, catalogs[locale].imports["export.yes"]);
  const uses = [
    ...([
      "institution",
      "number",
      "name",
      "year",
      "period",
      "value",
      "preliminary",
      "note",
    ] as const),
    ...(["benchmark", "benchmarkName", "replaced", "key"] as const),
  ];
  const known = new Map(indicators.map((one) => [one.id, one]));
  const entryInForce = await newestIds(entries, (one) =>
    entryKey(one.indicatorId, one.year, one.period),
  );
  const otherInForce = await newestIds(benchmarks, (one) => benchmarkKey(one.indicatorId, one));
  const about = (indicatorId: string) => {
    const one = known.get(indicatorId);
    const place = one?.institutionId ?? null;
    return [place === null ? "" : (places.get(place) ?? ""), one?.number ?? "", one?.name ?? ""];
  };
  const flag = (is: boolean) => (is ? yes : "");
  const own = await paced(entries, (one) => [
    ...about(one.indicatorId),
    String(one.year),
    one.period === WHOLE_YEAR ? "" : one.period,
    ...[one.raw, flag(one.isPreliminary === 1), one.note, "", ""],
    flag(!entryInForce.has(one.id)),
    one.indicatorId,
  ]);
  const others = await paced(benchmarks, (one) => [
    ...about(one.indicatorId),
    ...[String(one.year), "", one.raw, flag(one.isPreliminary === 1), ""],
    ...[wordOf(locale, "desiredBenchmark", one.kind), one.name],
    flag(!otherInForce.has(one.id)),
    one.indicatorId,
  ]);
  const head = uses.map((use) => safe(headingOf(locale, use)));
  return {
    name: textOf(locale, catalogs[locale].imports["export.figures"]),
    rows: [head, ...own, ...others],
  };
}

/** Decimal numbers are kept with a point and written with the comma of our countries. */
function decimalText(use: TextUse, value: string | number | null): string {
  const text = String(value ?? "");
  const isDecimal = ["scaleMin", "scaleMax", "desiredThreshold", "lowerThreshold"].includes(use);
  return isDecimal ? text.replace(".", ",") : text;
}

async function paced<Item>(
  items: readonly Item[],
  rowOf: (item: Item) => readonly string[],
): Promise<string[][]> {
  const pace = makePace();
  const rows: string[][] = [];
  for (const item of items) {
    rows.push(rowOf(item).map(safe));
    await pace();
  }
  return rows;
}

function safe(text: string): string {
  return toSafeCell(tidyText(text));
}

async function newestIds<One extends { readonly id: string; readonly enteredAt: string }>(
  rows: readonly One[],
  keyOf: (row: One) => string,
): Promise<ReadonlySet<string>> {
  return new Set([...(await newest(rows, keyOf)).values()].map(({ id }) => id));
}
