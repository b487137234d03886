import { placesOf } from "#app/domain/permissions/places.ts";
import { paths } from "#app/paths.ts";
import type { UseCaseContext } from "../context.ts";
import type { Task } from "./home-model.ts";
import { findAllGoalsToReport } from "./report-task.repository.server.ts";

/** The goals a leader, or the administration where it holds the pen, has not reported on in an open period. */
export async function tasksToReport(context: UseCaseContext): Promise<Task[]> {
  const { actor, db, organisationId } = context;
  const institutionIds = placesOf(actor, "institutionLeader").institutionIds;
  const isAdministration = placesOf(actor, "administration").holdsRole;
  if (institutionIds.length === 0 && !isAdministration) return [];
  const rows = await findAllGoalsToReport(db, organisationId, { institutionIds, isAdministration });
  return rows.map((row) => ({
    kind: "reportOnGoal" as const,
    href: paths.reportOnGoal(row.goalId, row.periodId),
    details: { title: row.title },
    dueOn: row.dueOn,
    minutes: 5,
  }));
}
