import type { ColumnUseName } from "#app/domain/import-export/column-use.ts";
import { isYes } from "#app/domain/import-export/yes-no.ts";
import { checkParent } from "#app/domain/indicators/hierarchy.ts";
import type { sharedPartOf } from "../indicators/shared-part.server.ts";
import type { DoubtOption } from "./import-plan.ts";
import type { PlanContext, RowCell, RowNotes, RowSubject } from "./plan-row.server.ts";

/** What a row must know of an indicator that its own is tied to. */
export type TiedTo = Parameters<typeof sharedPartOf>[0] & {
  readonly institutionId: string | null;
  readonly areaId: string | null;
  readonly isShared: 0 | 1;
};

/** What ties a row's indicator to others. */
export type Ties = {
  /** Fields of the indicator's form, those the row says something of. */
  readonly form: Readonly<Record<string, string | boolean>>;
  /** How a person reads what the fields hold. */
  readonly words: Readonly<Record<string, string>>;
  /** The shared indicator it carries. */
  readonly shared: { readonly id: string; readonly row: TiedTo } | undefined;
  readonly position: number | undefined;
  readonly retires: boolean;
};

const mostOffered = 12;

/**
 * Owner, overall indicator, shared definition and whether it is in use. An owner nobody knows is asked about; a tie to what is not there
 * is refused: `parent-unknown`, `parent-not-above`, `shared-unknown`, `shared-not-whole`, `shared-by-hand` where an indicator that
 * stands would begin or cease to be shared or carried.
 */
export function planTies(
  cells: readonly RowCell[],
  subject: RowSubject,
  context: PlanContext,
  notes: RowNotes,
): Ties {
  const textOf = (use: ColumnUseName) => cells.find((cell) => cell.use === use)?.text ?? "";
  if (context.contains === "measurements") {
    return { form: {}, words: {}, shared: undefined, position: undefined, retires: false };
  }
  const { existing, institutionId } = subject;
  const owner = planOwner(cells, subject, context, notes);
  const parent = planParent(textOf("parent"), subject, context, notes);
  const shared = planShared(textOf("sharedFrom"), subject, context, notes);
  const isShared = isYes(textOf("isShared"));
  const refuse = (code: string) => notes.refusals.push({ code });
  if (isShared && institutionId !== null) refuse("shared-not-whole");
  if (existing && isShared && existing.isShared === 0) refuse("shared-by-hand");
  const retires = isYes(textOf("retired")) && existing?.retiredAt == null;
  if (existing && retires)
    notes.differences.push({ what: "retired", before: "", after: textOf("retired") });
  const position = textOf("position");
  return {
    form: {
      ...(owner ? { ownerId: owner.id } : {}),
      ...(parent ? { parentId: parent.id } : {}),
      ...(isShared ? { isShared } : {}),
      ...(!existing && subject.areaId ? { areaId: subject.areaId } : {}),
    },
    words: { ownerId: owner?.name ?? "", parentId: parent?.name ?? "" },
    shared,
    position: /^\d{1,6}$/.test(position) ? Number(position) : undefined,
    retires,
  };
}

function planOwner(
  cells: readonly RowCell[],
  { existing }: RowSubject,
  { snapshot, choices }: PlanContext,
  notes: RowNotes,
) {
  const cell = cells.find(({ use, text }) => use === "owner" && text !== "");
  if (!cell) return undefined;
  const found = snapshot.personsNamed(cell.text);
  const kept = existing?.ownerId ?? "";
  if (kept !== "" && isSameName(cell.text, snapshot.personName(kept)) && found.length !== 1) {
    return { id: kept, name: snapshot.personName(kept) };
  }
  if (found.length === 1) return found[0];
  const options: DoubtOption[] = [
    ...found
      .slice(0, mostOffered)
      .map(({ id, name }) => ({ key: id, is: "person" as const, name })),
    { key: "leaveOut", is: "leaveOut" },
  ];
  const chosen = choices[cell.key] ?? "";
  const isChosen = options.some(({ key }) => key === chosen);
  notes.doubts.push({
    ...{ cell: cell.key, use: "owner", raw: cell.text, options },
    chosen: isChosen ? chosen : "",
  });
  return found.find(({ id }) => id === chosen);
}

function isSameName(text: string, name: string): boolean {
  return text === name || text.startsWith(`${name} <`);
}

function planParent(
  key: string,
  subject: RowSubject,
  context: PlanContext,
  notes: RowNotes,
): { readonly id: string; readonly name: string } | undefined {
  if (key === "") return undefined;
  const parent = tiedTo(key, context);
  if (!parent) {
    notes.refusals.push({ code: "parent-unknown", raw: key });
    return undefined;
  }
  if (parent.id === subject.existing?.parentId) return { id: parent.id, name: parent.row.name };
  const above = checkParent(subject, parent.row);
  if (!above.ok) notes.refusals.push({ code: above.refusal.code });
  return { id: parent.id, name: parent.row.name };
}

function planShared(key: string, { existing }: RowSubject, context: PlanContext, notes: RowNotes) {
  if (key === "") return undefined;
  const shared = tiedTo(key, context);
  if (shared?.row.isShared !== 1) {
    notes.refusals.push({ code: "shared-unknown", raw: key });
    return undefined;
  }
  if (existing && existing.sharedFromId !== shared.id) {
    notes.refusals.push({ code: "shared-by-hand" });
  }
  return existing ? undefined : shared;
}

/** An indicator by its key: one that stands here, or one of an earlier row that will. */
function tiedTo(
  key: string,
  { snapshot, rowsByKey }: PlanContext,
): { readonly id: string; readonly row: TiedTo } | undefined {
  const known = snapshot.byId.get(key);
  if (known) return { id: known.id, row: known };
  const earlier = rowsByKey.get(key);
  return earlier?.isThere ? earlier : undefined;
}
