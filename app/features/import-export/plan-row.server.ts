import type { ColumnUse, ColumnUseName, WordUse } from "#app/domain/import-export/column-use.ts";
import { isYes } from "#app/domain/import-export/yes-no.ts";
import type { CheckCode } from "#app/domain/indicators/checks/remark.ts";
import { newId } from "#db/id.ts";
import { draftOfImported } from "./draft-of-imported.ts";
import { findSubject, placeOfRow, type RowPlace } from "./find-subject.server.ts";
import type { Difference, Doubt, PlannedRow, RowRefusal, RowState } from "./import-plan.ts";
import { partStatusFromTarget } from "./part-status.server.ts";
import { planDefinition } from "./plan-definition.server.ts";
import { planFigures } from "./plan-figures.server.ts";
import { planTargets } from "./plan-targets.server.ts";
import { planTies, type TiedTo } from "./plan-ties.server.ts";
import {
  isLeftForLater,
  leftForLater,
  refusalOfTwice,
  type Said,
  saidBy,
} from "./plan-twice.server.ts";
import { isIndicatorRow, withSection, withSigns } from "./settle-row.server.ts";
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
  /** The unit in the table's headings, for new indicators whose row names none. */
  readonly unit: string;
  /** Whether some rows only head those below them. */
  readonly hasSections: boolean;
  /** Whether points part decimals in the table. */
  readonly usesDecimalPoints: boolean;
  /** The heading that the last such row gave those below it. */
  readonly section: { name: string };
  /** What earlier rows of the table spoke of, so that no two rows write the same. */
  readonly seen: Map<string, Said>;
  /** The indicators of earlier rows by the keys the file gives them, for rows that are tied to them. */
  readonly rowsByKey: Map<string, EarlierRow>;
  /** How many figures with the same content earlier rows said were taken back. */
  readonly takenBack: Map<string, number>;
};

/** An indicator of an earlier row: what it says, and whether it will be there. */
export type EarlierRow = {
  readonly id: string;
  readonly isThere: boolean;
  readonly row: TiedTo;
};

export type RowCell = ColumnUse & { readonly text: string; readonly key: string };

/** What the parts of a row report while it is planned. */
export type RowNotes = {
  readonly line: number;
  readonly doubts: Doubt[];
  readonly refusals: RowRefusal[];
  readonly differences: Difference[];
};

/** The indicator a row speaks of: one that stands, or the new one it makes. */
export type RowSubject = {
  readonly id: string;
  readonly existing: KnownIndicator | undefined;
  readonly institutionId: string | null;
  readonly areaId: string | null;
};

/**
 * What one row of a table would do: nothing, a new indicator, changes, figures; or why it waits for a person or is refused. A row is
 * written whole or not at all. Refused: `institution-unknown`, `indicator-unclear` where several answer to its number or name,
 * `indicator-unknown` where a table of figures names none, `row-same` and `row-differs` after an earlier row about the same, and what defining, setting targets and measuring refuse.
 */
export function planRow(
  row: readonly string[],
  line: number,
  rowNumber: number,
  context: PlanContext,
): PlannedRow {
  const own = context.columns.map((column, index) => ({
    ...column,
    text: row[index] ?? "",
    key: `${rowNumber}:${index}`,
  }));
  const notes: RowNotes = { line, doubts: [], refusals: [], differences: [] };
  const isIndicator = isIndicatorRow(own, context, notes);
  const cells = isIndicator ? withSigns(withSection(own, context), context, notes) : own;
  const textOf = (use: ColumnUseName) => cells.find((cell) => cell.use === use)?.text ?? "";
  const head = {
    line,
    number: textOf("number"),
    name: textOf("name"),
  };
  const stop = (code: string, raw?: string): PlannedRow => ({
    ...head,
    ...{ state: "refused", doubts: [], differences: [], write: null, draft: null },
    refusals: [{ code, ...(raw === undefined ? {} : { raw }) }],
  });
  if (isLeftForLater(rowNumber, context.choices)) {
    const doubts = leftForLater(rowNumber, head.name || head.number);
    return { ...head, ...notes, doubts, state: "unchanged", write: null, draft: null };
  }
  if (!isIndicator) {
    const name = head.name || (notes.doubts[0]?.raw ?? "");
    const state = notes.doubts[0]?.chosen === "" ? "doubtful" : "unchanged";
    return { ...head, number: "", name, ...notes, state, write: null, draft: null };
  }
  const hasAreas = context.columns.some(({ use }) => use === "area");
  const asked = { ...context, textOf, hasAreas };
  const place = placeOfRow(asked);
  if (typeof place === "string") return stop(place, textOf("institution") || textOf("area"));
  const found = findSubject(asked, place);
  if (found === "unclear") return stop("indicator-unclear");
  if (!found && context.contains === "measurements")
    return stop("indicator-unknown", head.name || head.number);
  if (!found && !place.isInUse) return stop("institution-unknown", textOf("institution"));
  if (found && place.isSaid && !isAt(found, place)) return stop("place-differs");
  const { institutionId, areaId } = found ?? place;
  const subject: RowSubject = { id: found?.id ?? newId(), existing: found, institutionId, areaId };
  if (context.contains === "indicators") {
    const own = found ? found.id : ownKey(subject, head, textOf("retired"));
    const said = saidBy(line, cells);
    const before = context.seen.get(own);
    if (before) return { ...stop("row-same"), refusals: [refusalOfTwice(before, said)] };
    context.seen.set(own, said);
  }
  const parted = partStatusFromTarget(cells, subject, context, notes);
  const ties = planTies(parted, subject, context, notes);
  const definition = planDefinition(parted, subject, ties, context, notes);
  const targets = definition ? planTargets(parted, subject, definition.after, context, notes) : [];
  const figures = planFigures(parted, subject, definition?.after, context, notes, targets);
  const state = stateOf(subject, notes);
  const fileKey = textOf("key");
  if (definition && fileKey !== "" && context.contains === "indicators") {
    const isThere = found !== undefined || state === "new";
    const row = { ...definition.after, institutionId, areaId };
    context.rowsByKey.set(fileKey, { id: subject.id, isThere, row });
  }
  const shown = {
    ...head,
    number: head.number || (found?.number ?? ""),
    name: head.name || (found?.name ?? ""),
  };
  return {
    ...shown,
    ...notes,
    state,
    draft:
      definition && context.contains === "indicators"
        ? {
            indicator: draftOfImported(
              parted,
              { ...definition.after, institutionId, areaId },
              targets,
            ),
            unsaid: unsaidIn(parted, subject),
          }
        : null,
    write:
      state === "new" || state === "changed"
        ? {
            indicatorId: subject.id,
            ...{ institutionId, areaId },
            existing: found,
            definition: definition?.columns ?? {},
            retires: ties.retires,
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

/**
 * What no remark need say of a row: what the whole table leaves out, what stands already, and that the status is missing where results
 * tell how it goes.
 */
function unsaidIn(cells: readonly RowCell[], { existing }: RowSubject): readonly CheckCode[] {
  const has = (...uses: readonly ColumnUseName[]) => cells.some(({ use }) => uses.includes(use));
  const hasResult = cells.some(
    ({ use, text }) => (use === "result" || use === "value") && text !== "",
  );
  return [
    ...(existing || hasResult || !has("status", "statusTarget")
      ? ["baseline-missing" as const]
      : []),
    ...(existing || !has("target", "targets", "statusTarget") ? ["target-missing" as const] : []),
    ...(existing || !has("dataSource") ? ["source-missing" as const] : []),
  ];
}

function isAt(found: KnownIndicator, place: RowPlace): boolean {
  return found.institutionId === place.institutionId && found.areaId === place.areaId;
}

/** What a new indicator is known by within its table. */
function ownKey(
  { institutionId, areaId }: RowSubject,
  head: { readonly number: string; readonly name: string },
  retired: string,
): string {
  const place = placeKey(institutionId, head.number);
  return [place, areaId ?? "", nameKey(head.name), isYes(retired) ? "retired" : ""].join("\n");
}
