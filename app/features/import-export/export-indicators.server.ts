import {
  type ColumnUseName,
  TEXT_USES,
  type TextUse,
  WORD_USES,
} from "#app/domain/import-export/column-use.ts";
import { readingsOfSign } from "#app/domain/import-export/decimal-sign.ts";
import type { Table } from "#app/domain/import-export/table.ts";
import { keepWords, readingKey } from "#app/domain/indicators/confirm-reading.ts";
import type { Known } from "#app/domain/indicators/known-figures.ts";
import { readTarget } from "#app/domain/indicators/target.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { textOf } from "#app/i18n/message.ts";
import { catalogs } from "#app/i18n/messages/index.ts";
import { knownOfStatus } from "../indicators/known-of-status.ts";
import { targetContextOf } from "../indicators/load-indicator-series.server.ts";
import { readResult } from "../indicators/read-result.ts";
import { openReading } from "./choose-reading.ts";
import { decimalCell, safeCell, tableRows } from "./export-cells.ts";
import type { ExportData } from "./load-export.server.ts";
import { waysToPart } from "./part-cell.ts";
import type { KnownIndicator } from "./snapshot.server.ts";
import { headingOf, wordOf } from "./word-codes.server.ts";

const first = ["number", "heading", "name"] as const satisfies readonly TextUse[];
const decimals: readonly TextUse[] = ["scaleMin", "scaleMax", "desiredThreshold", "lowerThreshold"];
const rest = TEXT_USES.filter((use) => !first.some((one) => one === use));
const ties = ["owner", "parent", "isShared", "sharedFrom", "retired", "position", "key"] as const;

type Target = ExportData["targets"][number];

/** The indicators with status and targets, a column for each year; what few need stands to the right. */
export async function indicatorTable(data: ExportData, locale: Locale): Promise<Table> {
  const { indicators, targets } = data;
  const yes = textOf(locale, catalogs[locale].imports["export.yes"]);
  const contexts = new Map(indicators.map((one) => [one.id, targetContextOf(one)]));
  const readings = new Map(
    targets.map((one) => [keyOf(one), readingOfTarget(one, contexts.get(one.indicatorId))]),
  );
  const targetOf = new Map(targets.map((one) => [keyOf(one), one]));
  const years = yearsOf(targets);
  const asked = yearsOf(targets.filter(({ consulted }) => consulted !== ""));
  const read = yearsOf(targets.filter((one) => readings.get(keyOf(one)) !== ""));
  const head = [
    ...columns(["institution", "area", ...first, "status", "statusYear"], locale),
    ...dated("target", years, locale),
    ...columns([...rest, ...WORD_USES], locale),
    ...dated("consulted", asked, locale),
    ...columns(["statusReading"], locale),
    ...dated("targetReading", read, locale),
    ...columns(ties, locale),
  ];
  const rows = await tableRows(indicators, (one) => [
    ...data.placeOf(one),
    ...first.map((use) => one[use]),
    one.baselineRaw,
    String(one.baselineYear ?? ""),
    ...years.map((year) => targetOf.get(`${one.id} ${year}`)?.raw ?? ""),
    ...rest.map((use) => (decimals.includes(use) ? decimalCell(one[use]) : String(one[use] ?? ""))),
    ...WORD_USES.map((use) => (one[use] === null ? "" : wordOf(locale, use, one[use]))),
    ...asked.map((year) => targetOf.get(`${one.id} ${year}`)?.consulted ?? ""),
    readingOfStatus(
      one,
      years.every((year) => !targetOf.has(`${one.id} ${year}`)),
    ),
    ...read.map((year) => readings.get(`${one.id} ${year}`) ?? ""),
    ...[data.ownerOf(one), one.parentId ?? "", one.isShared === 1 ? yes : ""],
    ...[one.sharedFromId ?? "", one.retiredAt === null ? "" : yes],
    ...[String(one.position), one.id],
  ]);
  const name = textOf(locale, catalogs[locale].imports["export.indicators"]);
  return { name, rows: [head, ...rows] };
}

export function columns(uses: readonly ColumnUseName[], locale: Locale): readonly string[] {
  return uses.map((use) => safeCell(headingOf(locale, use)));
}

function dated(use: ColumnUseName, years: readonly number[], locale: Locale): readonly string[] {
  return years.map((year) => safeCell(`${headingOf(locale, use)} ${year}`));
}

function yearsOf(targets: readonly Target[]): readonly number[] {
  return [...new Set(targets.map(({ year }) => year))].sort((a, b) => a - b);
}

function keyOf({ indicatorId, year }: Target): string {
  return `${indicatorId} ${year}`;
}

/**
 * Which reading of doubtful words was chosen, so that nobody is asked again; empty where the words leave no doubt. "2.140" leaves some in
 * a table where others write decimals with points.
 */
function readingOfTarget(stored: Target, context: ReturnType<typeof targetContextOf> | undefined) {
  const isPlain = readTarget(stored.raw, context ?? {}).certainty === "certain";
  if (isPlain && readingsOfSign(stored.raw).length === 0) return "";
  if (stored.certainty === "doubtful") return openReading;
  if (stored.kind === "text") return keepWords;
  const { kind, comparator, value, valueHigh, unit, direction } = stored;
  return readingKey({
    kind,
    ...(comparator === null ? {} : { comparator }),
    ...(value === null ? {} : { value }),
    ...(valueHigh === null ? {} : { valueHigh }),
    ...(unit === "" ? {} : { unit }),
    ...(direction === null ? {} : { direction }),
  });
}

/** Beside a status that could be taken for a status and the target that the row lacks, its reading is always said. */
function readingOfStatus(one: KnownIndicator, isWithoutTarget: boolean): string {
  if (one.baselineRaw === "") return "";
  const { baselineRaw: raw, baselineKind: kind, baselineValue: value, baselineUnit: unit } = one;
  if (one.baselineCertainty === "doubtful") return openReading;
  const stored = { raw, kind, value, unit };
  const reading = readingOfValue(
    stored,
    one.unit,
    one.baselineYear ?? undefined,
    knownOfStatus(one),
  );
  if (reading !== "" || !isWithoutTarget || !seemsParted(one)) return reading;
  return keyOfValue(stored);
}

function seemsParted({ baselineRaw, dataSource }: KnownIndicator): boolean {
  const status = { use: "status" as const, text: baselineRaw };
  const source = { use: "dataSource" as const, text: dataSource };
  return waysToPart(status, [status, source, { use: "target", text: "" }]).length > 0;
}

type StoredValue = Pick<Target, "raw" | "value" | "unit"> & { readonly kind: string };

function keyOfValue({ kind, value, unit }: StoredValue): string {
  return readingKey({
    kind,
    ...(value === null ? {} : { number: value }),
    ...(unit === "" ? {} : { unit }),
  });
}

/** The same of a figure. */
export function readingOfValue(
  stored: StoredValue,
  unit: string,
  year: number | undefined,
  known?: Known,
): string {
  const { raw } = stored;
  const plain = readResult(raw, { unit }, { year });
  const read = known ? readResult(raw, { unit, known }, { year }) : plain;
  const key = keyOfValue(stored);
  if (read.certainty === "certain") return readingsOfSign(raw).length > 0 ? key : "";
  if (read.readings.some((one) => readingKey(one) === key)) return key;
  return plain.certainty === "certain" ? "" : keepWords;
}
