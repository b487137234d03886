import { isDateCell } from "#app/domain/import-export/date-cell.ts";
import { splitIntoYears } from "#app/domain/import-export/split-years.ts";
import { keepWords, readingKey } from "#app/domain/indicators/confirm-reading.ts";
import { readTarget } from "#app/domain/indicators/target.ts";
import type { Target, TargetContext } from "#app/domain/indicators/target-meaning.ts";
import { readTargetInput } from "../indicators/read-target-input.ts";
import { keptValue, storedTarget } from "../indicators/stored-reading.ts";
import { chooseReading, openReading } from "./choose-reading.ts";
import type { DoubtOption, TargetWrite } from "./import-plan.ts";
import type { PlannedDefinition } from "./plan-definition.server.ts";
import type { PlanContext, RowCell, RowNotes, RowSubject } from "./plan-row.server.ts";
import { targetKey } from "./snapshot.server.ts";

const longestTarget = 300;
const longestConsulted = 500;

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
  const of = { reading: saidOf(cells, "targetReading"), consulted: saidOf(cells, "consulted") };
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
      return planTarget({ ...cell, years: [year] }, read, of, subject, context, plan, notes);
    });
}

/** What a row says of its targets in other columns, by year. */
function saidOf(cells: readonly RowCell[], use: "targetReading" | "consulted") {
  const said = new Map(
    cells.filter((cell) => cell.use === use).map(({ years, text }) => [years[0], text]),
  );
  return (year: number) => said.get(year) ?? "";
}

type SaidOf = ReturnType<typeof saidOf>;

function planTarget(
  cell: RowCell,
  read: Target,
  of: { readonly reading: SaidOf; readonly consulted: SaidOf },
  subject: RowSubject,
  context: TargetContext,
  plan: PlanContext,
  notes: RowNotes,
): readonly TargetWrite[] {
  const [year = 0] = cell.years;
  const raw = cell.text;
  const consulted = of.consulted(year);
  const said = of.reading(year);
  if (raw.length > longestTarget || consulted.length > longestConsulted)
    return refuse(notes, "too-long", raw, { field: "target" });
  const before = plan.snapshot.targets.get(targetKey(subject.id, year));
  const isOpen = read.certainty === "doubtful" && said === openReading;
  const isRead =
    before?.raw === raw &&
    (before.certainty === "certain" || (isOpen && before.certainty === "doubtful"));
  const isConsulted = consulted === "" || consulted === before?.consulted;
  if (isRead && isConsulted) return [];
  const chosen = isOpen ? keepWords : readingOf(cell, read, said, plan, notes);
  if (chosen === undefined) return [];
  const target = readTargetInput({ year, raw, reading: chosen }, context);
  if (!target.ok) return refuse(notes, target.refusal.code, raw, target.refusal.details);
  if (subject.existing && !isRead)
    notes.differences.push({ what: "target", year, before: before?.raw ?? "", after: raw });
  if (subject.existing && !isConsulted) {
    const was = before?.consulted ?? "";
    notes.differences.push({ what: "consulted", year, before: was, after: consulted });
  }
  const stored = isOpen ? storedTarget(read, year) : target.value;
  return [{ stored, before, ...(consulted === "" ? {} : { consulted }) }];
}

/** Empty where the words leave no doubt. */
function readingOf(
  cell: RowCell,
  read: Target,
  said: string,
  plan: PlanContext,
  notes: RowNotes,
): string | undefined {
  if (read.certainty === "certain") return "";
  const readings = isDateCell(cell.text) ? [] : read.readings;
  const options: DoubtOption[] = [
    ...readings.map((target) => ({ key: readingKey(target), is: "target" as const, target })),
    { key: keepWords, is: "words" },
  ];
  const [first] = readings;
  const proposed = read.kind !== "text" && first ? { proposed: readingKey(first) } : {};
  const [year = 0] = cell.years;
  const asked = { use: "target" as const, year, raw: cell.text, options, ...proposed, said };
  return chooseReading(cell, asked, plan, notes);
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
