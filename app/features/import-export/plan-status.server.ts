import { keepWords, readingKey } from "#app/domain/indicators/confirm-reading.ts";
import { readValue } from "#app/domain/indicators/value.ts";
import { chooseReading, openReading } from "./choose-reading.ts";
import type { DoubtOption } from "./import-plan.ts";
import type { PlanContext, RowCell, RowNotes } from "./plan-row.server.ts";
import type { KnownIndicator } from "./snapshot.server.ts";

type StatusRead = {
  readonly form: Readonly<Record<string, string>>;
  readonly raw: string;
  readonly isGiven: boolean;
  /** Whether the file says that nobody has settled its meaning yet. */
  readonly isOpen?: boolean;
};

/** The status as the form takes it; its own words name its year before the column does (R3-01). */
export function readStatus(
  cells: readonly RowCell[],
  existing: KnownIndicator | undefined,
  given: { readonly unit: string },
  context: PlanContext,
  notes: RowNotes,
): StatusRead {
  const cell = cells.find(({ use }) => use === "status");
  const raw = cell?.text ?? "";
  const yearCell = cells.find(({ use }) => use === "statusYear")?.text ?? "";
  if (!cell || raw === "") {
    const isYearAlone = /^(19|20)\d{2}$/.test(yearCell) && !existing?.baselineRaw;
    return { form: isYearAlone ? { baselineYear: yearCell } : {}, raw, isGiven: isYearAlone };
  }
  const columnYear = /^(19|20)\d{2}$/.test(yearCell) ? Number(yearCell) : cell.years[0];
  const read = readValue(raw, {
    ...(columnYear === undefined ? {} : { defaultYear: columnYear }),
    ...(given.unit ? { unit: given.unit } : {}),
  });
  const { year } = read.value;
  const said = cells.find(({ use }) => use === "statusReading")?.text ?? "";
  const isKept =
    existing?.baselineRaw === raw &&
    (existing.baselineCertainty === "certain" || said === openReading) &&
    (year === undefined || existing.baselineYear === year);
  const form = { baselineRaw: raw, ...(year === undefined ? {} : { baselineYear: String(year) }) };
  if (isKept) return { form: { ...form, baselineReading: keepWords }, raw, isGiven: false };
  if (read.certainty === "certain") return { form, raw, isGiven: true };
  if (said === openReading) {
    return { form: { ...form, baselineReading: keepWords }, raw, isGiven: true, isOpen: true };
  }
  const options: DoubtOption[] = [
    ...read.readings.map((value) => ({ key: readingKey(value), is: "value" as const, value })),
    { key: keepWords, is: "words" },
  ];
  const chosen = chooseReading(cell, { use: "status", raw, options, said }, context, notes);
  return { form: { ...form, baselineReading: chosen ?? keepWords }, raw, isGiven: true };
}
