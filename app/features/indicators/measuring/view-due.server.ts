import type { DueFigure, DueState } from "#app/domain/indicators/due.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../../context.ts";
import { loadDueFigures } from "./load-due-figures.server.ts";
import { measurablePlaces } from "./measurable-places.ts";
import { findAllMeasurable, type MeasurableRow } from "./measuring.repository.server.ts";

export type DueLine = {
  readonly key: string;
  readonly indicator: { readonly id: string; readonly number: string; readonly name: string };
  readonly institutionName: string | null;
  readonly year: number;
  readonly period: string;
  readonly state: DueState;
  readonly expectedOn: string;
};

export type OwnerGroup = {
  readonly key: string;
  /** Null where nobody owns the indicators. */
  readonly name: string | null;
  readonly isMe: boolean;
  readonly counts: Readonly<Record<DueState, number>>;
  readonly lines: readonly DueLine[];
};

const mostLines = 500;
const urgency: Readonly<Record<DueState, number>> = {
  late: 0,
  missing: 1,
  due: 2,
  notYetPublished: 3,
};

/**
 * The figures that are awaited, late or missing where a person may measure, by owner: one's own first, then those with most that is
 * late. Refused: `not-allowed` to whoever measures nothing.
 */
export async function viewDue(context: UseCaseContext) {
  const { db, organisationId, actor, today } = context;
  const places = measurablePlaces(actor);
  if (places.length === 0) return refused("not-allowed");
  const rows = await findAllMeasurable(db, organisationId, places);
  const figures = await loadDueFigures(db, organisationId, rows, today);
  const groups = new Map<string, { row: MeasurableRow; lines: DueLine[] }>();
  for (const row of rows) {
    const lines = (figures.get(row.id) ?? []).map((figure) => lineOf(row, figure));
    if (lines.length === 0) continue;
    const known = groups.get(row.ownerId ?? "");
    if (known) known.lines.push(...lines);
    else groups.set(row.ownerId ?? "", { row, lines });
  }
  const owners = [...groups].map(
    ([key, { row, lines }]): OwnerGroup => ({
      key,
      name: row.ownerName,
      isMe: key !== "" && key === actor.personId,
      counts: countsOf(lines),
      lines: [...lines].sort(byUrgency).slice(0, mostLines),
    }),
  );
  return ok({ owners: owners.sort(byConcern) });
}

function lineOf(row: MeasurableRow, { year, period, state, expectedOn }: DueFigure): DueLine {
  return {
    key: `${row.id} ${year} ${period}`,
    indicator: { id: row.id, number: row.number, name: row.name },
    institutionName: row.institutionName,
    year,
    period,
    state,
    expectedOn,
  };
}

function countsOf(lines: readonly DueLine[]): Readonly<Record<DueState, number>> {
  const count = (state: DueState) => lines.filter((line) => line.state === state).length;
  return {
    late: count("late"),
    missing: count("missing"),
    due: count("due"),
    notYetPublished: count("notYetPublished"),
  };
}

function byUrgency(one: DueLine, other: DueLine): number {
  return (
    urgency[one.state] - urgency[other.state] || one.expectedOn.localeCompare(other.expectedOn)
  );
}

function byConcern(one: OwnerGroup, other: OwnerGroup): number {
  return (
    Number(other.isMe) - Number(one.isMe) ||
    other.counts.late - one.counts.late ||
    other.counts.missing - one.counts.missing ||
    (one.name ?? "").localeCompare(other.name ?? "")
  );
}
