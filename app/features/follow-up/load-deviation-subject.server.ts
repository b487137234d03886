import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { Reader } from "#db/transaction.ts";
import type { UseCaseContext } from "../context.ts";
import { findIndicatorById } from "../indicators/indicator.repository.server.ts";
import {
  findAllCommitteesOfIndicator,
  findGoalOfDeviation,
} from "./deviation-subject.repository.server.ts";

export type DeviationSubject = { readonly goalId: string } | { readonly indicatorId: string };

/** What a deviation is accepted for, and for which committee this actor may. Refused: `not-found`, `not-allowed`. */
export async function loadDeviationSubject(
  db: Reader,
  context: UseCaseContext,
  subject: DeviationSubject,
) {
  const { actor, organisationId } = context;
  if (!can(actor, "organisation.view", context)) return refused("not-allowed");
  const found =
    "goalId" in subject
      ? await loadGoal(db, organisationId, subject.goalId)
      : await loadIndicator(db, organisationId, subject.indicatorId);
  if (!found) return refused("not-found");
  const committeeId = found.committeeIds.find((id) =>
    can(actor, "deviation.accept", { organisationId, committeeId: id }),
  );
  return ok({ ...found, committeeId });
}

async function loadGoal(db: Reader, organisationId: string, id: string) {
  const goal = await findGoalOfDeviation(db, organisationId, id);
  if (!goal) return undefined;
  return {
    kind: "goal" as const,
    id,
    name: goal.title ?? "",
    isApproved: goal.title !== null,
    isRetired: goal.retiredAt !== null,
    committeeIds: [goal.committeeId],
  };
}

async function loadIndicator(db: Reader, organisationId: string, id: string) {
  const indicator = await findIndicatorById(db, organisationId, id);
  if (!indicator) return undefined;
  const committees = await findAllCommitteesOfIndicator(db, organisationId, id);
  const own = indicator.committeeId === null ? [] : [indicator.committeeId];
  return {
    kind: "indicator" as const,
    id,
    name: indicator.name,
    isApproved: true,
    isRetired: indicator.retiredAt !== null,
    committeeIds: [...own, ...committees.map(({ committeeId }) => committeeId)],
  };
}
