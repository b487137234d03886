import { isDateCell } from "#app/domain/import-export/date-cell.ts";
import { keepWords, readingKey } from "#app/domain/indicators/confirm-reading.ts";
import type { Known } from "#app/domain/indicators/known-figures.ts";
import { firstDayOf } from "#app/domain/indicators/part-of-year.ts";
import { isShare } from "#app/domain/indicators/unit.ts";
import { type IndicatorValue, type ReadValue, readValue } from "#app/domain/indicators/value.ts";
import type { Result } from "#app/domain/result.ts";
import {
  type ReadMeasurement,
  readMeasurementInput,
} from "../indicators/read-measurement-input.ts";
import { type ReadBeside, readResult } from "../indicators/read-result.ts";
import { chooseReading, inPercent } from "./choose-reading.ts";
import { entryContent } from "./figure-content.ts";
import type { DoubtOption, EntryWrite } from "./import-plan.ts";
import type { FigureGiven } from "./plan-figures.server.ts";
import type { PlanContext, RowNotes, RowSubject } from "./plan-row.server.ts";
import { refusalOfTwice, saidBy } from "./plan-twice.server.ts";
import { contentKey, entryKey, type KnownEntry } from "./snapshot.server.ts";

type Indicator = {
  readonly unit: string;
  /** What it is known by in a year; less where the file says how the figure is read. */
  readonly known: (year: number, isSaid: boolean) => Known;
};

/**
 * One result of a row. One that was replaced or taken back is only taken in where it is not there: history is filled in, never
 * rewritten. Refused: `year-missing`, `period-unknown`, `too-long`, `row-same`, `row-differs`, and what measuring refuses.
 */
export function planEntry(
  figure: FigureGiven,
  subject: RowSubject,
  { unit, known }: Indicator,
  plan: PlanContext,
  notes: RowNotes,
): readonly EntryWrite[] {
  const { cell, period, note, state } = figure;
  const raw = cell.text;
  const refuse = (code: string, details?: Readonly<Record<string, string | number>>) => {
    notes.refusals.push({ code, raw, ...(details ? { details } : {}) });
    return [];
  };
  const read = readValue(raw, { ...(unit ? { unit } : {}) });
  const year = figure.year ?? read.value.year;
  if (year === undefined) return refuse("year-missing");
  if (firstDayOf(year, period) === undefined) return refuse("period-unknown");
  if (raw.length > 300 || note.length > 2000) return refuse("too-long", { field: "value" });
  const key = entryKey(subject.id, year, period);
  const before = plan.snapshot.entries.get(key);
  if (state === "replaced" && before) return [];
  if (state === "inForce") {
    if (isSaidBefore(key, figure, [], plan, notes)) return [];
    const isPreliminary =
      (figure.isPreliminary ?? before?.isPreliminary === 1) || read.value.isPreliminary;
    if (before && isSameText(before.raw, raw) && isSame(figure, before, isPreliminary)) return [];
  }
  const measured = { unit, known: known(year, figure.reading !== "") };
  const chosen = settleFigure(figure, year, measured, plan, notes);
  if (chosen === undefined) return [];
  const entry = readEntry(figure, year, chosen, measured, plan.today);
  if (!entry.ok) return refuse(entry.refusal.code, entry.refusal.details);
  const columns = { ...entry.value, period };
  if (state === "withdrawn" && isKnownAsTakenBack(contentKey(key, entryContent(columns)), plan))
    return [];
  if (subject.existing) {
    const what = state === "inForce" ? "result" : state;
    const was = state === "inForce" ? (before?.raw ?? "") : "";
    notes.differences.push({ what, year, before: was, after: raw });
  }
  return [{ columns, state, before }];
}

/** Whether an earlier row gave the same figure, or another for the same: then this one is refused with what either says. */
export function isSaidBefore(
  key: string,
  figure: FigureGiven,
  others: readonly string[],
  { seen }: PlanContext,
  { line, refusals }: RowNotes,
): boolean {
  const { cell, note, counted, outOf, respondents } = figure;
  const texts = [cell.text, note, counted, outOf, respondents, ...others];
  const said = saidBy(
    line,
    texts.map((text, index) => ({ use: "value", years: [index], text })),
  );
  const before = seen.get(key);
  if (before) refusals.push(refusalOfTwice(before, said));
  else seen.set(key, said);
  return before !== undefined;
}

/** Whether what the row says beside the figure stands already; what it leaves empty says nothing. */
function isSame(figure: FigureGiven, before: KnownEntry, isPreliminary: boolean): boolean {
  const { note, counted, outOf, respondents } = figure;
  return (
    (note === "" || note === before.note) &&
    (before.isPreliminary === 1) === isPreliminary &&
    (counted === "" || asDecimal(counted) === before.numerator) &&
    (outOf === "" || asDecimal(outOf) === before.denominator) &&
    (respondents === "" || respondents === String(before.respondents ?? ""))
  );
}

/** Spreadsheets put spaces of other widths between a figure and its unit; that is no change of it. */
function isSameText(one: string, other: string): boolean {
  return one.replace(/\s+/g, " ") === other.replace(/\s+/g, " ");
}

function asDecimal(text: string): string {
  return /^\d+$/.test(text) ? text : (readValue(text).value.number ?? text);
}

/** Figures with the same content that are known as taken back, as many as there are. */
export function isKnownAsTakenBack(key: string, { takenBack, snapshot }: PlanContext): boolean {
  const count = (takenBack.get(key) ?? 0) + 1;
  takenBack.set(key, count);
  return count <= (snapshot.withdrawn.get(key) ?? 0);
}

/** A share that was computed from what was counted has no reading of its own; its words stay as they were. */
function readEntry(
  { cell, period, note, isPreliminary = false, counted, outOf, respondents }: FigureGiven,
  year: number,
  reading: string,
  measured: ReadBeside,
  today: string,
): Result<ReadMeasurement> {
  const isComputed = counted !== "" && outOf !== "" && /\s\/\s/.test(cell.text);
  const answers = /^\d{1,9}$/.test(respondents) ? { respondents: Number(respondents) } : {};
  const given = { year, reading, isPreliminary, note, ...answers };
  const share = { numerator: counted, denominator: outOf };
  const raw = isComputed ? "" : cell.text;
  const frequency = frequencyOf(period);
  const entry = readMeasurementInput(
    { ...given, ...share, raw, period },
    { ...measured, frequency },
    today,
  );
  return entry.ok && isComputed ? { ...entry, value: { ...entry.value, raw: cell.text } } : entry;
}

/** A part of the year is read as such, also where the indicator is measured otherwise by now. */
function frequencyOf(period: string) {
  const of = { Q: "quarter", H: "halfYear", T: "tertial", M: "month" } as const;
  return of[period[0] as keyof typeof of] ?? "year";
}

/** The reading of a figure: empty where it is certain, undefined while it is open. */
export function settleFigure(
  figure: FigureGiven,
  year: number,
  measured: ReadBeside,
  plan: PlanContext,
  notes: RowNotes,
): string | undefined {
  const { cell } = figure;
  const read = readResult(cell.text, measured, { year, period: figure.period });
  const isComputed = figure.counted !== "" && figure.outOf !== "" && /\s\/\s/.test(cell.text);
  if (read.certainty === "certain" || isComputed) return "";
  const said = figure.reading === inPercent ? asPercent(cell.text, read) : figure.reading;
  const options: DoubtOption[] = [
    ...(isDateCell(cell.text) ? [] : read.readings).filter(isFigure).map((value) => ({
      ...{ key: readingKey(value), is: "value" as const, value },
    })),
    { key: keepWords, is: "words" },
  ];
  const asked = { use: "value" as const, year, raw: cell.text, options, said };
  return chooseReading(cell, asked, plan, notes);
}

/** The reading of a figure that is in percent as it stands; empty where it is none of them. */
function asPercent(text: string, { readings }: ReadValue): string {
  const { number } = readValue(text).value;
  const found = readings.find((one) => one.number === number && isShare(one.unit));
  return found ? readingKey(found) : "";
}

/** Words as they stand are offered by themselves, whatever a cell may mean. */
function isFigure({ kind }: IndicatorValue): boolean {
  return kind !== "text";
}
