import { keepWords, readingKey } from "#app/domain/indicators/confirm-reading.ts";
import type { TargetContext } from "#app/domain/indicators/target-meaning.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { TargetRow as TypedRow } from "./indicator.schema.ts";
import { readTargetInput } from "./read-target-input.ts";
import { keptTarget, type StoredTarget } from "./stored-reading.ts";

type Stored = StoredTarget & {
  readonly id: string;
  readonly version: number;
  readonly consulted: string;
};

export type TargetChange = {
  readonly year: number;
  readonly before: Stored | undefined;
  /** Null where the year is to have no target any more. */
  readonly after: (Omit<StoredTarget, "year"> & { readonly consulted: string }) | null;
};

/** Which of its readings a stored target was settled with, so that a form shows it as chosen; empty while nobody has said. */
export function chosenReadingOf(stored: StoredTarget): string {
  if (stored.certainty === "doubtful") return "";
  return stored.kind === "text" ? keepWords : readingKey(keptTarget(stored));
}

/**
 * What a row of the form changes of a year's target; null where it changes nothing. Refused at the row's fields: `required` for a
 * missing year, `year-twice`, `changed-meanwhile` where somebody else has set the year since, and what `readTargetInput` refuses.
 */
export function changeOfTarget(
  row: Partial<TypedRow>,
  index: number,
  rows: readonly Partial<TypedRow>[],
  all: readonly Stored[],
  context: TargetContext,
) {
  const at = (field: string) => `targets[${index}].${field}`;
  const { year, raw = "", reading = "", version = 0, was = "" } = row;
  if (year === undefined) {
    return raw === "" ? ok(null) : refused("required", { field: at("year") });
  }
  if (rows.some((other, place) => place < index && other.year === year)) {
    return refused("year-twice", { field: at("year"), details: { year: String(year) } });
  }
  const before = all.find((one) => one.year === year);
  const consulted = row.consulted ?? before?.consulted ?? "";
  if (isSame(before, { raw, reading, consulted })) return ok(null);
  const isStale = (before?.version ?? 0) !== version;
  if (isStale && raw === was && reading === "") return ok(null);
  if (isStale) return refused("changed-meanwhile");
  if (raw === "") return ok<TargetChange | null>(before ? { year, before, after: null } : null);
  const read = readTargetInput({ year, raw, reading }, context);
  if (!read.ok) {
    const { field = "raw", ...refusal } = read.refusal;
    return refused(refusal.code, { ...refusal, field: at(field) });
  }
  const { year: _, ...after } = read.value;
  return ok<TargetChange | null>({ year, before, after: { ...after, consulted } });
}

/** The words are the same, and no other reading is chosen than the one that stands. */
function isSame(
  before: Stored | undefined,
  { raw, reading, consulted }: { raw: string; reading: string; consulted: string },
): boolean {
  if (!before) return raw === "";
  if (before.raw !== raw || before.consulted !== consulted) return false;
  return reading === "" || reading === chosenReadingOf(before);
}
