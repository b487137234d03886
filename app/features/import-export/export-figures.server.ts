import type { ColumnUseName } from "#app/domain/import-export/column-use.ts";
import type { Table } from "#app/domain/import-export/table.ts";
import type { Known } from "#app/domain/indicators/known-figures.ts";
import { WHOLE_YEAR } from "#app/domain/indicators/part-of-year.ts";
import { isTooFew } from "#app/domain/indicators/small-numbers.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { textOf } from "#app/i18n/message.ts";
import { catalogs } from "#app/i18n/messages/index.ts";
import { knownOf } from "../indicators/known-figures.server.ts";
import { decimalCell, tableRows } from "./export-cells.ts";
import { columns, readingOfValue } from "./export-indicators.server.ts";
import type { ExportData, ExportedBenchmark, ExportedEntry } from "./load-export.server.ts";
import { isInForce, newest } from "./load-snapshot.server.ts";
import { benchmarkKey, entryKey, type KnownIndicator } from "./snapshot.server.ts";
import { wordOf } from "./word-codes.server.ts";

const uses = [
  ...(["institution", "area", "number", "name", "year", "period", "value"] as const),
  ...(["preliminary", "note", "counted", "outOf", "respondents"] as const),
  ...(["benchmark", "benchmarkName", "dataSource"] as const),
  ...(["replaced", "withdrawn", "reading", "retired", "key"] as const),
] satisfies readonly ColumnUseName[];

type Figure = {
  readonly indicatorId: string;
  readonly withdrawnAt: string | null;
  readonly id: string;
};

/** Every figure ever entered, a row each: results, and others' to compare with. */
export async function figureTable(data: ExportData, locale: Locale): Promise<Table> {
  const yes = textOf(locale, catalogs[locale].imports["export.yes"]);
  const flag = (is: boolean) => (is ? yes : "");
  const known = new Map(data.indicators.map((one) => [one.id, one]));
  const inForce = await idsInForce(data);
  const row = (figure: Figure, cellsOf: (one: KnownIndicator) => Cells) => {
    const one = known.get(figure.indicatorId);
    if (!one) return [];
    const isWithdrawn = figure.withdrawnAt !== null;
    const cells: Cells = {
      ...cellsOf(one),
      ...{ number: one.number, name: one.name, key: one.id },
      replaced: flag(!isWithdrawn && !inForce.has(figure.id)),
      withdrawn: flag(isWithdrawn),
      retired: flag(one.retiredAt !== null),
    };
    const [institution, area] = data.placeOf(one);
    const all: Cells = { ...cells, institution, area };
    return uses.map((use) => all[use] ?? "");
  };
  const knownBy = knownByIndicator(data);
  const own = await tableRows(data.entries, (entry) =>
    row(entry, (one) => ({
      ...resultCells(entry, one, data.fewestAnswers, knownBy(one)),
      preliminary: flag(entry.isPreliminary === 1),
    })),
  );
  const others = await tableRows(data.benchmarks, (one) =>
    row(one, ({ unit }) => ({
      ...benchmarkCells(one, unit, locale),
      preliminary: flag(one.isPreliminary === 1),
    })),
  );
  const name = textOf(locale, catalogs[locale].imports["export.figures"]);
  return { name, rows: [[...columns(uses, locale)], ...own, ...others] };
}

type Cells = Partial<Record<ColumnUseName, string>>;

/** Figures of so few answers that they may not be shown keep their place and say nothing. */
function resultCells(
  entry: ExportedEntry,
  { unit }: KnownIndicator,
  fewest: number,
  known: Known,
): Cells {
  const { year, period, raw, note, numerator, denominator, respondents } = entry;
  const when = { year: String(year), period: period === WHOLE_YEAR ? "" : period };
  if (isTooFew(respondents, fewest)) return when;
  const isComputed = numerator !== null;
  return {
    ...when,
    ...{ value: raw, note, reading: isComputed ? "" : readingOfValue(entry, unit, year, known) },
    ...{ counted: decimalCell(numerator), outOf: decimalCell(denominator) },
    respondents: String(respondents ?? ""),
  };
}

function benchmarkCells(one: ExportedBenchmark, unit: string, locale: Locale): Cells {
  const { year, raw, kind, name, dataSource, value } = one;
  return {
    ...{ year: String(year), value: raw, dataSource },
    ...{ benchmark: wordOf(locale, "desiredBenchmark", kind), benchmarkName: name },
    reading: readingOfValue({ ...one, kind: value === null ? "text" : "number" }, unit, year),
  };
}

/** What a figure was weighed against when it was entered, but for the results before it. */
function knownByIndicator({ targets }: ExportData) {
  const found = new Map<string, Known>();
  const targetsOf = new Map<string, (typeof targets)[number][]>();
  for (const target of targets) {
    const group = targetsOf.get(target.indicatorId);
    if (group) group.push(target);
    else targetsOf.set(target.indicatorId, [target]);
  }
  return (one: KnownIndicator) => {
    const known = found.get(one.id) ?? knownOf(one, targetsOf.get(one.id) ?? [], []);
    found.set(one.id, known);
    return known;
  };
}

async function idsInForce({ entries, benchmarks }: ExportData): Promise<ReadonlySet<string>> {
  const own = await newest(entries.filter(isInForce), (one) =>
    entryKey(one.indicatorId, one.year, one.period),
  );
  const others = await newest(benchmarks.filter(isInForce), (one) =>
    benchmarkKey(one.indicatorId, one),
  );
  return new Set([...own.values(), ...others.values()].map(({ id }) => id));
}
