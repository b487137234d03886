import { summariseLastFollowUp } from "#app/domain/knowledge/last-follow-up.ts";
import type { Reader } from "#db/transaction.ts";
import {
  findAllGoalsInForce,
  type RoundOfTerm,
} from "../follow-up/goals-in-force.repository.server.ts";
import { findAllFrozenReports } from "./last-follow-up.repository.server.ts";
import type { LastFollowUp } from "./last-follow-up-model.ts";

/** Drawn from the frozen reports each time it is shown, so nothing of it is stored twice; null where nothing is frozen. */
export async function loadLastFollowUp(
  db: Reader,
  organisationId: string,
  last: (RoundOfTerm & { readonly id: string }) | null,
): Promise<LastFollowUp | null> {
  if (!last) return null;
  const [rows, inForce] = await Promise.all([
    findAllFrozenReports(db, organisationId, last.id),
    findAllGoalsInForce(db, organisationId, last),
  ]);
  const [first] = rows;
  if (!first) return null;
  const reported = rows.flatMap(({ status, submittedAt, ...row }) =>
    status === null ? [] : [{ ...row, status, submittedAt: submittedAt ?? "" }],
  );
  const known = new Set(reported.map(({ goalId }) => goalId));
  // A goal that stood when the period was due and was not reported on counts among those without data.
  const missing = inForce
    .filter(({ goalId, decidedOn }) => !known.has(goalId) && (decidedOn ?? "") <= first.dueOn)
    .map(({ goalId, title, institutionName }) => ({
      goalId,
      title,
      institutionName,
      status: "noData" as const,
      submittedAt: "",
      explanation: "",
      remedy: "",
    }));
  const { goals, counts, reds } = summariseLastFollowUp([...reported, ...missing]);
  return {
    year: last.year,
    periodKind: first.periodKind,
    frozenOn: (first.frozenAt ?? "").slice(0, 10),
    goals,
    counts,
    reds: reds.map(({ goalId, title, institutionName, explanation, remedy }) => ({
      goalId,
      title,
      institutionName,
      explanation,
      remedy,
    })),
  };
}
