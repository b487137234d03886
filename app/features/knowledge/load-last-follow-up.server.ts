import { summariseLastFollowUp } from "#app/domain/knowledge/last-follow-up.ts";
import type { Reader } from "#db/transaction.ts";
import { findAllFrozenReports } from "./last-follow-up.repository.server.ts";
import type { LastFollowUp } from "./last-follow-up-model.ts";

/** Drawn from the frozen reports each time it is shown, so nothing of it is stored twice; null where nothing is frozen. */
export async function loadLastFollowUp(
  db: Reader,
  organisationId: string,
  last: { readonly id: string; readonly year: number } | null,
): Promise<LastFollowUp | null> {
  if (!last) return null;
  const rows = await findAllFrozenReports(db, organisationId, last.id);
  const [first] = rows;
  if (!first) return null;
  const { goals, counts, reds } = summariseLastFollowUp(
    rows.flatMap(({ status, submittedAt, ...row }) =>
      status === null ? [] : [{ ...row, status, submittedAt: submittedAt ?? "" }],
    ),
  );
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
