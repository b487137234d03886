import { type ColumnUseName, yearIn } from "#app/domain/import-export/column-use.ts";
import { isYes } from "#app/domain/import-export/yes-no.ts";
import { MEANING_FIELDS } from "#app/domain/indicators/definition-version.ts";
import { indicatorSchema } from "../indicators/indicator.schema.ts";
import { readDefinition } from "../indicators/read-definition.ts";
import type { VersionWrite } from "./import-plan.ts";
import { codesOf, textsOf } from "./plan-definition.server.ts";
import type { PlanContext, RowCell, RowNotes, RowSubject } from "./plan-row.server.ts";
import { refusalOfTwice, saidBy } from "./plan-twice.server.ts";
import { versionKey } from "./snapshot.server.ts";

/**
 * What an indicator's definition meant from a year on ("0" for the first), where it is not there: history is filled in, never rewritten.
 * Refused: `invalid-year`, `row-same`, `row-differs`, `version-differs`, and what the form refuses.
 */
export function planVersion(
  cells: readonly RowCell[],
  subject: RowSubject,
  { name }: { readonly name: string },
  plan: PlanContext,
  notes: RowNotes,
): readonly VersionWrite[] {
  const textOf = (use: ColumnUseName) => cells.find((cell) => cell.use === use)?.text ?? "";
  const refuse = (code: string, raw: string) => {
    notes.refusals.push({ code, raw });
    return [];
  };
  const said = textOf("fromYear");
  const fromYear = said === "0" ? 0 : yearIn(said);
  if (fromYear === undefined) return refuse("invalid-year", said);
  const key = versionKey(subject.id, fromYear);
  const before = plan.seen.get(`version ${key}`);
  const own = saidBy(notes.line, cells);
  if (before) {
    notes.refusals.push(refusalOfTwice(before, own));
    return [];
  }
  plan.seen.set(`version ${key}`, own);
  const form = indicatorSchema.safeParse({
    ...textsOf(cells),
    ...codesOf(cells, plan, notes),
    ...{ name, baselineRaw: "" },
  });
  if (!form.success) return refuse("invalid", said);
  const read = readDefinition(form.data);
  if (!read.ok) return refuse(read.refusal.code, said);
  const { description, unit, measureKind, scaleMin, scaleMax, bestEnd } = read.value;
  const { numerator, denominator, dataSource } = read.value;
  const version: VersionWrite = {
    ...{ description, unit, measureKind, scaleMin, scaleMax, bestEnd },
    ...{ numerator, denominator, dataSource, fromYear },
    isBreak: isYes(textOf("isBreak")) ? 1 : 0,
    reason: textOf("reason").slice(0, 1_000),
  };
  const known = plan.snapshot.versions.get(key);
  if (known) {
    const columns = [...MEANING_FIELDS, "isBreak", "reason"] as const;
    const isSame = columns.every((column) => known[column] === version[column]);
    return isSame ? [] : refuse("version-differs", said);
  }
  notes.differences.push({ what: "fromYear", before: "", after: said });
  return [version];
}
