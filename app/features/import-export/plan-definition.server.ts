import { TEXT_USES, WORD_USES, type WordUse } from "#app/domain/import-export/column-use.ts";
import { keepWords } from "#app/domain/indicators/confirm-reading.ts";
import { changedMeaning } from "#app/domain/indicators/definition-version.ts";
import { indicatorSchema } from "../indicators/indicator.schema.ts";
import { readDefinition } from "../indicators/read-definition.ts";
import { sharedPartOf } from "../indicators/shared-part.server.ts";
import type { DoubtOption } from "./import-plan.ts";
import type { PlanContext, RowCell, RowNotes, RowSubject } from "./plan-row.server.ts";
import { readStatus } from "./plan-status.server.ts";
import type { Ties } from "./plan-ties.server.ts";
import type { KnownIndicator } from "./snapshot.server.ts";

type Read = Extract<ReturnType<typeof readDefinition>, { ok: true }>["value"];
/** A file may say of a status that nobody has settled it. */
type Columns = Omit<Read, "baselineCertainty"> & Pick<KnownIndicator, "baselineCertainty">;

export type PlannedDefinition = {
  /** The columns to write: all of a new indicator, the changed ones of one that stands. */
  readonly columns: Readonly<Record<string, unknown>>;
  /** The definition as it will be, for reading targets and results, and for what is tied to it. */
  readonly after: Columns;
};

const baselineColumns = [
  "baselineRaw",
  "baselineKind",
  "baselineValue",
  "baselineUnit",
  "baselineCertainty",
  "baselineYear",
] as const;

/**
 * The definition a row gives its indicator, by the same form and rule as one typed by hand. An empty cell says nothing and changes
 * nothing. A changed meaning (unit, source, scale …) waits for a person to say that it is the same thing in other words.
 */
export function planDefinition(
  cells: readonly RowCell[],
  { existing, areaId }: RowSubject,
  ties: Ties,
  context: PlanContext,
  notes: RowNotes,
): PlannedDefinition | null {
  if (context.contains === "measurements" && existing) return { columns: {}, after: existing };
  const told: Partial<Record<string, string>> =
    !existing && context.unit !== "" ? { unit: context.unit } : {};
  const given: Partial<Record<string, string>> = {
    ...told,
    ...textsOf(cells),
    ...codesOf(cells, context, notes),
  };
  const status = readStatus(
    cells,
    existing,
    { ...given, unit: given.unit ?? existing?.unit ?? "" },
    context,
    notes,
  );
  const form = indicatorSchema.safeParse({
    ...(existing ? formOf(existing) : {}),
    ...given,
    ...ties.form,
    ...status.form,
  });
  if (!form.success) {
    for (const { path } of form.error.issues) {
      const field = String(path[0]);
      notes.refusals.push({
        code:
          form.error.issues[0]?.code === "too_big"
            ? "too-long"
            : field === "name"
              ? "name-missing"
              : "invalid",
        details: { field },
        raw: given[field] ?? "",
      });
    }
    return null;
  }
  const read = readDefinition(form.data, status.known ? { known: status.known } : {});
  if (!read.ok) {
    notes.refusals.push({
      code: read.refusal.code,
      ...(read.refusal.details ? { details: read.refusal.details } : {}),
      raw: given[read.refusal.field ?? ""] ?? status.raw,
    });
    return null;
  }
  const after: Columns = status.isOpen
    ? { ...read.value, baselineCertainty: "doubtful" }
    : read.value;
  if (!existing) return defined({ ...after, areaId }, ties, notes);
  const named = [...Object.keys(given), ...Object.keys(ties.form)];
  return changesOf(existing, after, named, status.isGiven, ties, context, notes, cells);
}

/** A new indicator; one that carries a shared definition must say the same as it. */
function defined(read: Columns, ties: Ties, notes: RowNotes): PlannedDefinition {
  const { shared, position } = ties;
  if (shared) {
    const [own, theirs] = [sharedPartOf(read), sharedPartOf(shared.row)];
    const isSame = Object.entries(theirs).every(
      ([column, value]) => own[column as keyof typeof own] === value,
    );
    if (!isSame) notes.refusals.push({ code: "shared-by-hand" });
  }
  const columns = { ...read, sharedFromId: shared?.id ?? null, position: position ?? null };
  return { columns, after: read };
}

export function textsOf(cells: readonly RowCell[]): Partial<Record<string, string>> {
  const uses: readonly string[] = TEXT_USES;
  return Object.fromEntries(
    cells
      .filter(({ use, text }) => uses.includes(use) && text !== "")
      .map(({ use, text }) => [use, text]),
  );
}

/** Fields of one word; a word that nobody knows is offered with those there are. */
export function codesOf(cells: readonly RowCell[], context: PlanContext, notes: RowNotes) {
  const uses: readonly string[] = WORD_USES;
  const codes: Partial<Record<string, string>> = {};
  for (const cell of cells) {
    if (!uses.includes(cell.use) || cell.text === "") continue;
    const field = cell.use as WordUse;
    const code = context.wordCode(field, cell.text);
    if (code !== undefined) codes[field] = code;
    else {
      const chosen = context.choices[cell.key] ?? "";
      const options: DoubtOption[] = [
        ...wordsOf(field).map((one) => ({ key: one, is: "word" as const, field, code: one })),
        { key: "leaveOut", is: "leaveOut" },
      ];
      const isChosen = options.some(({ key }) => key === chosen);
      notes.doubts.push({
        cell: cell.key,
        use: cell.use,
        raw: cell.text,
        options,
        chosen: isChosen ? chosen : "",
      });
      if (isChosen && chosen !== "leaveOut") codes[field] = chosen;
    }
  }
  return codes;
}

/** The words a field of the form can take. */
export function wordsOf(field: WordUse): readonly string[] {
  let schema: unknown = indicatorSchema.shape[field];
  while (schema && typeof schema === "object" && !("options" in schema)) {
    schema = (schema as { def?: { innerType?: unknown } }).def?.innerType;
  }
  return (schema as { options?: readonly string[] } | undefined)?.options ?? [];
}

/** A definition that stands, as its form would show it; a status nobody has touched keeps the reading it has. */
function formOf(row: KnownIndicator): Record<string, unknown> {
  const kept = Object.keys(indicatorSchema.shape).map((field) => {
    const value = (row as Readonly<Record<string, unknown>>)[field];
    return [
      field,
      value === null || value === undefined
        ? undefined
        : field === "isShared"
          ? value === 1
          : String(value),
    ];
  });
  return {
    ...Object.fromEntries(kept.filter(([, value]) => value !== undefined)),
    baselineReading: keepWords,
  };
}

function changesOf(
  existing: KnownIndicator,
  read: Columns,
  given: readonly string[],
  hasStatus: boolean,
  ties: Ties,
  context: PlanContext,
  notes: RowNotes,
  cells: readonly RowCell[],
): PlannedDefinition {
  const before = existing as Readonly<Record<string, unknown>>;
  const after = read as Readonly<Record<string, unknown>>;
  const named = [...given, ...(hasStatus ? baselineColumns : [])];
  const changed = named.filter((column) => (before[column] ?? null) !== (after[column] ?? null));
  const isCarried = existing.sharedFromId !== null || existing.isShared === 1;
  if (isCarried && changed.some((column) => !ownColumns.has(column))) {
    notes.refusals.push({ code: "shared-by-hand" });
  }
  const meaning = changedMeaning(existing, { ...existing, ...pick(after, changed) });
  const left =
    meaning.length > 0 && !isKnownAsSame(meaning, before, after, context, notes, cells)
      ? meaning
      : [];
  const columns = pick(
    after,
    changed.filter((column) => !left.some((one) => one === column)),
  );
  for (const column of Object.keys(columns)) {
    if (column.startsWith("baseline") && column !== "baselineRaw" && column !== "baselineYear")
      continue;
    notes.differences.push({
      what: shownAs[column] ?? column,
      before: wordsOfColumn(column, before, context),
      after: ties.words[column] ?? wordsOfColumn(column, after, context),
    });
  }
  if (
    Object.keys(columns).some((column) => column.startsWith("baseline")) &&
    !notes.differences.some(({ what }) => what.startsWith("status"))
  ) {
    notes.differences.push({
      what: "status",
      before: existing.baselineRaw,
      after: String(after.baselineRaw ?? ""),
    });
  }
  return { columns, after: { ...existing, ...columns } };
}

/** Columns that go by another name in the table. */
const shownAs: Readonly<Record<string, string>> = {
  baselineRaw: "status",
  baselineYear: "statusYear",
  ownerId: "owner",
  parentId: "parent",
};

function wordsOfColumn(
  column: string,
  row: Readonly<Record<string, unknown>>,
  { snapshot }: PlanContext,
): string {
  const text = String(row[column] ?? "");
  if (column === "ownerId") return snapshot.personName(text);
  if (column === "parentId") return snapshot.byId.get(text)?.name ?? "";
  return text;
}

/** What each carrier of a shared indicator says for itself. */
const ownColumns: ReadonlySet<string> = new Set([
  ...(["number", "heading", "desiredThreshold", "desiredBenchmark", "lowerThreshold"] as const),
  ...(["lowerBenchmark", "ownerId", "parentId", ...baselineColumns] as const),
]);

/** Asks once for a row whether a changed meaning is the same thing in other words; else the old words stay. */
function isKnownAsSame(
  fields: readonly string[],
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  context: PlanContext,
  notes: RowNotes,
  cells: readonly RowCell[],
): boolean {
  const cell = `${(cells[0]?.key ?? "0:0").split(":")[0]}:meaning`;
  const chosen = context.choices[cell] ?? "";
  const isChosen = chosen === "sameMeaning" || chosen === "keepOld";
  notes.doubts.push({
    cell,
    use: "meaning",
    raw: fields.map((field) => `${before[field] ?? ""} → ${after[field] ?? ""}`).join("; "),
    options: [
      { key: "sameMeaning", is: "sameMeaning" },
      { key: "keepOld", is: "keepOld" },
    ],
    chosen: isChosen ? chosen : "",
  });
  return chosen !== "keepOld";
}

function pick(columns: Readonly<Record<string, unknown>>, names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, columns[name]]));
}
