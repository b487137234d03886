import type { DueFigure } from "#app/domain/indicators/due.ts";
import { paths } from "#app/paths.ts";
import type { UseCaseContext } from "../../context.ts";
import type { Task } from "../../home/home-model.ts";
import { loadDueFigures } from "./load-due-figures.server.ts";
import { measurablePlaces } from "./measurable-places.ts";
import { findAllToMeasureBy, type MeasurableRow } from "./measuring.repository.server.ts";

/** Minutes one figure takes where they are entered in one grid. */
const minutesEach = 1;

/**
 * The figures that are due or late and that this person owns; those without an owner are the leader's of their institution. What
 * should have come long ago stands in a line of its own (RULES 6), and there the administration also finds what nobody owns.
 */
export async function tasksToMeasure(context: UseCaseContext): Promise<Task[]> {
  const { db, organisationId, actor, today } = context;
  const places = measurablePlaces(actor);
  if (places.length === 0 || actor.personId === null) return [];
  const own = await findAllToMeasureBy(db, organisationId, places, actor.personId);
  if (own.length === 0) return [];
  const figures = await loadDueFigures(db, organisationId, own, today);
  const isMine = (row: MeasurableRow) => places !== "all" || row.ownerId === actor.personId;
  const waiting = own
    .filter(isMine)
    .flatMap(({ id }) => figures.get(id) ?? [])
    .filter(({ state }) => state === "due" || state === "late");
  const overdue = own
    .map((row) =>
      (figures.get(row.id) ?? []).filter(
        ({ state }) => state === "missing" || (state === "late" && !isMine(row)),
      ),
    )
    .filter((some) => some.length > 0);
  return [...taskOfWaiting(waiting), ...taskOfOverdue(overdue)];
}

function taskOfWaiting(waiting: readonly DueFigure[]): Task[] {
  if (waiting.length === 0) return [];
  return [
    {
      kind: "enterMeasurements",
      href: `${paths.measuring()}?vis=late`,
      details: { count: waiting.length },
      dueOn: waiting.map(({ lastDay }) => lastDay).sort()[0] ?? null,
      minutes: waiting.length * minutesEach,
    },
  ];
}

/** One line for all of them: a list of what nobody has measured for years would hide what waits today. */
function taskOfOverdue(overdue: readonly (readonly DueFigure[])[]): Task[] {
  if (overdue.length === 0) return [];
  return [
    {
      kind: "fillInFigures",
      href: `${paths.measuring()}?vis=${overdue.flat().some(({ state }) => state === "missing") ? "missing" : "late"}`,
      details: { count: overdue.length },
      dueOn: null,
      minutes: overdue.flat().length * minutesEach,
    },
  ];
}
