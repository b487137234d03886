import type { ColumnUse, ColumnUseName, WordUse } from "#app/domain/import-export/column-use.ts";
import { newId } from "#db/id.ts";
import type { Difference, Doubt, PlannedRow, RowRefusal, RowState } from "./import-plan.ts";
import { waysToPart } from "./part-cell.ts";
import { planDefinition } from "./plan-definition.server.ts";
import { planEntries } from "./plan-entries.server.ts";
import { planTargets } from "./plan-targets.server.ts";
import { type KnownIndicator, nameKey, placeKey, type Snapshot } from "./snapshot.server.ts";

export type PlanContext = {
  readonly snapshot: Snapshot;
  readonly columns: readonly ColumnUse[];
  readonly contains: "indicators" | "measurements";
  readonly institutionId: string | null;
  readonly choices: Readonly<Record<string, string>>;
  readonly today: string;
  /** The code behind a word of a definition field, in any of the languages. */
  readonly wordCode: (field: WordUse, text: string) => string | undefined;
  /** What earlier rows of the table spoke of, so that no two rows write the same. */
  readonly seen: Set<string>;
};

export type RowCell = ColumnUse & { readonly text: string; readonly key: string };

/** What the parts of a row report while it is planned. */
export type RowNotes = {
  readonly doubts: Doubt[];
  readonly refusals: RowRefusal[];
  readonly differences: Difference[];
};

/** The indicator a row speaks of: one that stands, or the new one it makes. */
export type RowSubject = {
  readonly id: string;
  readonly existing: KnownIndicator | undefined;
  readonly institutionId: string | null;
};

/**
 * What one row of a table would do: nothing, a new indicator, changes, figures; or why it waits for a person or is refused. A row is
 * written whole or not at all. Refused: `institution-unknown`, `indicator-unclear` where several answer to its number or name,
 * `indicator-unknown` where a table of figures names none, `row-twice`, and what defining, setting targets and measuring refuse.
 */
export function planRow(
  row: readonly string[],
  line: number,
  rowNumber: number,
  context: PlanContext,
): PlannedRow {
  const cells = context.columns.map((column, index) => ({
    ...column,
    text: row[index] ?? "",
    key: `${rowNumber}:${index}`,
  }));
  const textOf = (use: ColumnUseName) => cells.find((cell) => cell.use === use)?.text ?? "";
  const head = {
    line,
    number: textOf("number"),
    name: textOf("name"),
    statusText: textOf("status"),
  };
  const notes: RowNotes = { doubts: [], refusals: [], differences: [] };
  const stop = (code: string, raw?: string): PlannedRow => ({
    ...head,
    ...{ state: "refused", doubts: [], differences: [], write: null },
    refusals: [{ code, ...(raw === undefined ? {} : { raw }) }],
  });
  if (textOf("replaced") !== "") {
    return { ...head, ...notes, state: "unchanged", write: null };
  }
  const place = placeOf(textOf("institution"), context);
  if (!place) return stop("institution-unknown", textOf("institution"));
  const found = findSubject(textOf("key"), head, place.institutionId, context.snapshot);
  if (found === "unclear") return stop("indicator-unclear");
  if (!found && context.contains === "measurements")
    return stop("indicator-unknown", head.name || head.number);
  const subject: RowSubject = {
    id: found?.id ?? newId(),
    existing: found,
    institutionId: found ? found.institutionId : place.institutionId,
  };
  const key = `${placeKey(subject.institutionId, head.number)}\n${nameKey(head.name)}`;
  if (context.contains === "indicators") {
    const own = found ? found.id : key;
    if (context.seen.has(own)) return stop("row-twice");
    context.seen.add(own);
  }
  const parted = partStatusFromTarget(cells, context, notes);
  const definition = planDefinition(parted, subject, context, notes);
  const targets = definition ? planTargets(parted, subject, definition.after, context, notes) : [];
  const figures = planEntries(parted, subject, definition?.after, context, notes);
  const state = stateOf(subject, notes);
  const shown = {
    ...head,
    number: head.number || (found?.number ?? ""),
    name: head.name || (found?.name ?? ""),
  };
  return {
    ...shown,
    ...notes,
    state,
    write:
      state === "new" || state === "changed"
        ? {
            indicatorId: subject.id,
            institutionId: subject.institutionId,
            existing: found,
            definition: definition?.columns ?? {},
            targets,
            ...figures,
          }
        : null,
  };
}

function stateOf(subject: RowSubject, notes: RowNotes): RowState {
  if (notes.refusals.length > 0) return "refused";
  if (notes.doubts.some(({ chosen }) => chosen === "")) return "doubtful";
  if (!subject.existing) return "new";
  return notes.differences.length > 0 ? "changed" : "unchanged";
}

function placeOf(name: string, { snapshot, institutionId }: PlanContext) {
  if (name === "") return { institutionId };
  const institution = snapshot.institutionNamed(name);
  return institution && { institutionId: institution.id };
}

function findSubject(
  key: string,
  head: { readonly number: string; readonly name: string },
  institutionId: string | null,
  snapshot: Snapshot,
): KnownIndicator | undefined | "unclear" {
  const own = key === "" ? undefined : snapshot.byId.get(key);
  if (own) return own;
  const named =
    head.name === "" ? [] : (snapshot.byName.get(placeKey(institutionId, head.name)) ?? []);
  if (head.number === "") return onlyOne(named);
  const numbered = snapshot.byNumber.get(placeKey(institutionId, head.number)) ?? [];
  if (numbered.length > 1 && head.name !== "") {
    const both = numbered.filter((one) => nameKey(one.name) === nameKey(head.name));
    return both.length === 1 ? both[0] : "unclear";
  }
  if (numbered.length > 0) return onlyOne(numbered);
  return onlyOne(named.filter(({ number }) => number === ""));
}

function onlyOne(found: readonly KnownIndicator[]): KnownIndicator | undefined | "unclear" {
  return found.length > 1 ? "unclear" : found[0];
}

/** A cell that holds a status and a target without a boundary, as the two cells a person has parted it into. */
function partStatusFromTarget(
  cells: readonly RowCell[],
  context: PlanContext,
  notes: RowNotes,
): readonly RowCell[] {
  return cells.flatMap((cell) => {
    const ways = waysToPart(cell, cells);
    if (ways.length === 0) return [cell];
    const chosen = context.choices[cell.key] ?? "";
    const way = ways.find((one) => one.key === chosen);
    const isOpen = way === undefined && !(chosen === "words" && cell.use === "status");
    const words = cell.use === "status" ? [{ key: "words", is: "words" as const }] : [];
    notes.doubts.push({
      cell: cell.key,
      ...{ use: cell.use, raw: cell.text, options: [...ways, ...words] },
      chosen: isOpen ? "" : chosen,
    });
    if (!way) return isOpen ? [{ ...cell, text: "" }] : [cell];
    const [statusYear, targetYear] = yearsOfParts(cell, cells);
    return [
      { use: "status", years: statusYear, text: way.status, key: `${cell.key}:0` },
      { use: "target", years: targetYear, text: way.target, key: `${cell.key}:1` },
      ...(way.source
        ? [{ use: "dataSource" as const, years: [], text: way.source, key: `${cell.key}:2` }]
        : []),
    ];
  });
}

function yearsOfParts(
  cell: RowCell,
  cells: readonly RowCell[],
): readonly [readonly number[], readonly number[]] {
  const target = cells.find(({ use }) => use === "target");
  if (cell.use === "status") return [cell.years, target?.years ?? []];
  const [first, second] = cell.years;
  return second === undefined ? [[], cell.years] : [first === undefined ? [] : [first], [second]];
}
