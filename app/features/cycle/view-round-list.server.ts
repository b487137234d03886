import { steps } from "#app/domain/cycle/step.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import {
  findAllCommitteesWithNewestRound,
  findAllStepsOfNewestRounds,
} from "./round.repository.server.ts";
import type { RoundStanding } from "./round-standing.ts";

/** All committees in use, each with its newest round. Refused: `not-allowed`. */
export async function viewRoundList(context: UseCaseContext) {
  const { db, organisationId, actor } = context;
  if (!can(actor, "organisation.view", context)) return refused("not-allowed");
  const [committees, rows] = await Promise.all([
    findAllCommitteesWithNewestRound(db, organisationId),
    findAllStepsOfNewestRounds(db, organisationId),
  ]);
  return ok({
    committees: committees.map(({ id, slug, name, purpose, newestYear }) => ({
      slug,
      name,
      purpose,
      round:
        newestYear === null
          ? null
          : standingOf(
              newestYear,
              rows.filter((row) => row.committeeId === id && row.year === newestYear),
            ),
      mayOpenRound: can(actor, "round.open", { organisationId, committeeId: id }),
    })),
    mayManageCommittees: can(actor, "organisation.manage", context),
  });
}

type StepRow = Awaited<ReturnType<typeof findAllStepsOfNewestRounds>>[number];

function standingOf(year: number, rows: readonly StepRow[]): RoundStanding {
  const inOrder = steps.flatMap((step) => rows.filter((row) => row.step === step));
  const now =
    inOrder.find(({ state }) => state === "open") ??
    inOrder.find(({ state }) => state === "planned");
  if (!now) return { year, step: null, state: "closed", dueOn: null };
  return { year, step: now.step, state: now.state, dueOn: now.dueOn };
}
