import { type ColumnUseName, yearIn } from "#app/domain/import-export/column-use.ts";
import { isYes } from "#app/domain/import-export/yes-no.ts";
import { WHOLE_YEAR } from "#app/domain/indicators/part-of-year.ts";
import type {
  BenchmarkWrite,
  EntryWrite,
  FigureState,
  TargetWrite,
  VersionWrite,
} from "./import-plan.ts";
import { knownOfRow } from "./known-of-row.server.ts";
import { planBenchmark } from "./plan-benchmark.server.ts";
import type { PlannedDefinition } from "./plan-definition.server.ts";
import { planEntry } from "./plan-entry.server.ts";
import type { PlanContext, RowCell, RowNotes, RowSubject } from "./plan-row.server.ts";
import { planVersion } from "./plan-version.server.ts";

type Figures = {
  readonly entries: readonly EntryWrite[];
  readonly benchmarks: readonly BenchmarkWrite[];
  readonly versions: readonly VersionWrite[];
};

/** What was said of a figure beside its words. */
export type FigureGiven = {
  readonly cell: RowCell;
  readonly year: number | undefined;
  readonly period: string;
  /** Empty where the row does not say. */
  readonly note: string;
  readonly reading: string;
  /** Undefined where the table has no such column. */
  readonly isPreliminary: boolean | undefined;
  readonly counted: string;
  readonly outOf: string;
  readonly respondents: string;
  readonly state: FigureState;
};

/**
 * The results of a row, one a year in columns of their own or one in a row with its year, by the same rule as one entered by hand;
 * others' figures, where the row says whose they are; and what the definition meant from a year on. Refused: `value-missing`, and what
 * the parts refuse.
 */
export function planFigures(
  cells: readonly RowCell[],
  subject: RowSubject,
  definition: PlannedDefinition["after"] | undefined,
  plan: PlanContext,
  notes: RowNotes,
  targets: readonly TargetWrite[] = [],
): Figures {
  const indicator = definition ?? subject.existing;
  const none: Figures = { entries: [], benchmarks: [], versions: [] };
  if (!indicator) return none;
  const cellOf = (use: ColumnUseName) => cells.find((cell) => cell.use === use);
  const textOf = (use: ColumnUseName) => cellOf(use)?.text ?? "";
  if (textOf("fromYear") !== "") {
    return { ...none, versions: planVersion(cells, subject, indicator, plan, notes) };
  }
  const said = {
    note: textOf("note"),
    isPreliminary: cellOf("preliminary") && isYes(textOf("preliminary")),
    ...{ counted: textOf("counted"), outOf: textOf("outOf"), respondents: textOf("respondents") },
    reading: textOf("reading"),
    state: stateOf(textOf),
  };
  const value = cellOf("value");
  const long = value && value.text !== "" ? [{ ...said, cell: value, ...periodOf(textOf) }] : [];
  const [figure] = long;
  if (figure && textOf("benchmark") !== "") {
    return { ...none, benchmarks: planBenchmark(figure, textOf, subject, indicator, plan, notes) };
  }
  const wide = cells
    .filter(({ use, text }) => use === "result" && text !== "")
    .map((cell) => ({
      ...{ ...said, reading: "", isPreliminary: undefined, cell },
      ...{ counted: "", outOf: "", respondents: "", state: "inForce" as const },
      ...{ year: cell.years[0], period: WHOLE_YEAR },
    }));
  if (plan.contains === "measurements" && wide.length + long.length === 0) {
    notes.refusals.push({ code: "value-missing" });
  }
  const known = (year: number, isSaid: boolean) =>
    knownOfRow(indicator, targets, plan.snapshot, { id: subject.id, year, isSaid });
  const entries = [...wide, ...long].flatMap((one) =>
    planEntry(one, subject, { unit: indicator.unit, known }, plan, notes),
  );
  return { ...none, entries };
}

function stateOf(textOf: (use: ColumnUseName) => string): FigureGiven["state"] {
  if (isYes(textOf("withdrawn"))) return "withdrawn";
  return isYes(textOf("replaced")) ? "replaced" : "inForce";
}

function periodOf(textOf: (use: ColumnUseName) => string) {
  return { year: yearIn(textOf("year")), period: textOf("period") || WHOLE_YEAR };
}
