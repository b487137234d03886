import { paths } from "#app/paths.ts";
import type { UseCaseContext } from "../../context.ts";
import type { Task } from "../../home/home-model.ts";
import { loadDueFigures } from "./load-due-figures.server.ts";
import { measurablePlaces } from "./measurable-places.ts";
import { findAllToMeasureBy } from "./measuring.repository.server.ts";

/** Minutes one figure takes where they are entered in one grid. */
const minutesEach = 1;

/** The figures that are due or late and that this person owns; those without an owner are the leader's of their institution. */
export async function tasksToMeasure(context: UseCaseContext): Promise<Task[]> {
  const { db, organisationId, actor, today } = context;
  const places = measurablePlaces(actor);
  if (places.length === 0 || actor.personId === null) return [];
  const own = await findAllToMeasureBy(db, organisationId, places, actor.personId);
  if (own.length === 0) return [];
  const figures = await loadDueFigures(db, organisationId, own, today);
  const waiting = [...figures.values()]
    .flat()
    .filter(({ state }) => state === "due" || state === "late");
  if (waiting.length === 0) return [];
  const dueOn = waiting.map(({ lastDay }) => lastDay).sort()[0] ?? null;
  return [
    {
      kind: "enterMeasurements",
      href: `${paths.measuring()}?vis=late`,
      details: { count: waiting.length },
      dueOn,
      minutes: Math.max(minutesEach, waiting.length * minutesEach),
    },
  ];
}
