import { isDateCell } from "#app/domain/import-export/date-cell.ts";
import { keepWords, readingKey } from "#app/domain/indicators/confirm-reading.ts";
import type { Known } from "#app/domain/indicators/known-figures.ts";
import { knownWhileTyped } from "../indicators/known-of-status.ts";
import { readResult } from "../indicators/read-result.ts";
import { chooseReading, openReading } from "./choose-reading.ts";
import type { DoubtOption } from "./import-plan.ts";
import { knownOfRow } from "./known-of-row.server.ts";
import type { PlanContext, RowCell, RowNotes } from "./plan-row.server.ts";
import type { KnownIndicator } from "./snapshot.server.ts";

type StatusRead = {
  readonly form: Readonly<Record<string, string>>;
  readonly raw: string;
  /** What it is weighed against. */
  readonly known?: Known;
  readonly isGiven: boolean;
  /** Whether the file says that nobody has settled its meaning yet. */
  readonly isOpen?: boolean;
};

type Given = {
  readonly unit: string;
  readonly name?: string | undefined;
  readonly measureKind?: string | undefined;
};

/** The status as the form takes it; its own words name its year before the column does (R3-01). */
export function readStatus(
  cells: readonly RowCell[],
  existing: KnownIndicator | undefined,
  given: Given,
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
  const known = knownBeside(existing, given, context);
  const read = readResult(raw, { unit: given.unit, known }, { year: columnYear });
  const { year } = read.value;
  const said = cells.find(({ use }) => use === "statusReading")?.text ?? "";
  const isKept =
    existing?.baselineRaw === raw &&
    (existing.baselineCertainty === "certain" || said === openReading) &&
    (year === undefined || existing.baselineYear === year);
  const form = { baselineRaw: raw, ...(year === undefined ? {} : { baselineYear: String(year) }) };
  if (isKept) return { form: { ...form, baselineReading: keepWords }, raw, known, isGiven: false };
  if (read.certainty === "certain") return { form, raw, known, isGiven: true };
  if (said === openReading) {
    return {
      form: { ...form, baselineReading: keepWords },
      raw,
      known,
      isGiven: true,
      isOpen: true,
    };
  }
  const options: DoubtOption[] = [
    ...(isDateCell(raw) ? [] : read.readings)
      .filter(({ kind }) => kind !== "text")
      .map((value) => ({ key: readingKey(value), is: "value" as const, value })),
    { key: keepWords, is: "words" },
    ...(isDateCell(raw) ? [{ key: "leaveOut", is: "leaveOut" as const }] : []),
  ];
  const chosen = chooseReading(cell, { use: "status", raw, options, said }, context, notes);
  if (chosen === "leaveOut") return { form: {}, raw: "", isGiven: false };
  return { form: { ...form, baselineReading: chosen ?? keepWords }, raw, known, isGiven: true };
}

/** What the row says of the indicator's measure, and the targets and results it has already. */
function knownBeside(
  existing: KnownIndicator | undefined,
  { name = existing?.name ?? "", measureKind = existing?.measureKind ?? "" }: Given,
  { snapshot, today }: PlanContext,
): Known {
  const nextYear = Number(today.slice(0, 4)) + 1;
  const none = { baselineKind: "missing", baselineValue: null, baselineUnit: "" } as const;
  const standing = existing
    ? knownOfRow({ ...existing, ...none }, [], snapshot, {
        ...{ id: existing.id, year: nextYear, isSaid: false },
      })
    : undefined;
  return knownWhileTyped({ name, measureKind }, standing);
}
