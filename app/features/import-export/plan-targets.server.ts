import { splitIntoYears } from "#app/domain/import-export/split-years.ts";
import { keepWords, readingKey } from "#app/domain/indicators/confirm-reading.ts";
import { readTarget } from "#app/domain/indicators/target.ts";
import type { TargetContext } from "#app/domain/indicators/target-meaning.ts";
import { readTargetInput } from "../indicators/read-target-input.ts";
import { keptValue } from "../indicators/stored-reading.ts";
import type { DoubtOption, TargetWrite } from "./import-plan.ts";
import type { PlannedDefinition } from "./plan-definition.server.ts";
import type { PlanContext, RowCell, RowNotes, RowSubject } from "./plan-row.server.ts";
import { targetKey } from "./snapshot.server.ts";

const longestTarget = 300;

/**
 * The targets of a row, by the same rule as one set by hand. A target whose words name another year than its column belongs to that
 * year (R3-01). Refused: `target-year-missing`, `target-twice`, `too-long`.
 */
export function planTargets(
  cells: readonly RowCell[],
  subject: RowSubject,
  definition: PlannedDefinition["after"],
  plan: PlanContext,
  notes: RowNotes,
): readonly TargetWrite[] {
  const context = contextOf(definition);
  const years = new Set<number>();
  return cells
    .filter(({ use, text }) => (use === "target" || use === "targets") && text !== "")
    .flatMap((cell) => partYears(cell, plan, notes))
    .flatMap((cell) => {
      const read = readTarget(cell.text, context);
      const year = read.year ?? cell.years[0];
      if (year === undefined) return refuse(notes, "target-year-missing", cell.text);
      if (years.has(year)) return refuse(notes, "target-twice", cell.text, { year: String(year) });
      years.add(year);
      if (cell.text.length > longestTarget)
        return refuse(notes, "too-long", cell.text, { field: "target" });
      const before = plan.snapshot.targets.get(targetKey(subject.id, year));
      if (before?.raw === cell.text && before.certainty === "certain") return [];
      const options: DoubtOption[] =
        read.certainty === "certain"
          ? []
          : [
              ...read.readings.map((target) => ({
                key: readingKey(target),
                is: "target" as const,
                target,
              })),
              { key: keepWords, is: "words" },
            ];
      const chosen = plan.choices[cell.key] ?? "";
      const isChosen = options.some(({ key }) => key === chosen);
      if (options.length > 0) {
        const [first] = read.readings;
        notes.doubts.push({
          ...{ cell: cell.key, use: "target", year, raw: cell.text, options },
          ...(read.kind !== "text" && first ? { proposed: readingKey(first) } : {}),
          chosen: isChosen ? chosen : "",
        });
        if (!isChosen) return [];
      }
      const target = readTargetInput(
        { year, raw: cell.text, reading: isChosen ? chosen : "" },
        context,
      );
      if (!target.ok) return refuse(notes, target.refusal.code, cell.text, target.refusal.details);
      if (subject.existing) {
        notes.differences.push({
          what: "target",
          year,
          before: before?.raw ?? "",
          after: cell.text,
        });
      }
      return [{ stored: target.value, before }];
    });
}

/** A cell that holds several years' figures, as the cells a person has parted it into. */
export function partYears(cell: RowCell, plan: PlanContext, notes: RowNotes): readonly RowCell[] {
  if (cell.use !== "targets") return [cell];
  const { years } = cell;
  const ways: DoubtOption[] = splitIntoYears(cell.text, years.length).map((parts) => ({
    key: ["years", ...parts].join("|"),
    ...{ is: "parts", parts, years },
  }));
  const options: DoubtOption[] = [
    ...ways,
    ...years.map((year) => ({
      key: `year|${year}`,
      ...{ is: "parts" as const, parts: [cell.text], years: [year] },
    })),
    { key: "leaveOut", is: "leaveOut" },
  ];
  const chosen = plan.choices[cell.key] ?? "";
  const way = options.find(({ key }) => key === chosen);
  notes.doubts.push({
    ...{ cell: cell.key, use: "targets", raw: cell.text, options },
    chosen: way ? chosen : "",
  });
  if (way?.is !== "parts") return [];
  return way.parts.map((text, index) => ({
    ...{ use: "target", text, key: `${cell.key}:${index}` },
    years: way.years.slice(index, index + 1),
  }));
}

function contextOf(definition: PlannedDefinition["after"]): TargetContext {
  const {
    name,
    unit,
    direction,
    baselineRaw,
    baselineKind,
    baselineValue,
    baselineUnit,
    baselineYear,
  } = definition;
  return {
    indicatorName: name,
    ...(direction ? { direction } : {}),
    ...(unit ? { unit } : {}),
    ...(baselineRaw === ""
      ? {}
      : {
          baseline: keptValue({
            ...{ raw: baselineRaw, kind: baselineKind, value: baselineValue, unit: baselineUnit },
            ...(baselineYear === null ? {} : { year: baselineYear }),
          }),
        }),
  };
}

function refuse(
  notes: RowNotes,
  code: string,
  raw: string,
  details?: Readonly<Record<string, string | number>>,
): never[] {
  notes.refusals.push({ code, raw, ...(details ? { details } : {}) });
  return [];
}
