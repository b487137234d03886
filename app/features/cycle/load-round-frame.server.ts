import { type StepName, steps } from "#app/domain/cycle/step.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, type Result, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { findMeetingDays } from "./committee-meeting.repository.server.ts";
import {
  findAllCommitteesWithNewestRound,
  findAllRoundsOfCommittee,
  findAllStepsOfRound,
  findRound,
} from "./round.repository.server.ts";
import { findRoundFacts } from "./round-facts.repository.server.ts";
import type { RoundFrame } from "./round-frame.ts";

/**
 * The frame of a round's pages, by the committee's slug and the year as they stand in the address.
 * Refused: `not-allowed`, `not-found`.
 */
export async function loadRoundFrame(
  context: UseCaseContext,
  committeeSlug: string,
  year: string,
): Promise<Result<RoundFrame, "not-allowed" | "not-found">> {
  const { db, organisationId } = context;
  if (!can(context.actor, "organisation.view", context)) return refused("not-allowed");
  if (!/^\d{4}$/.test(year)) return refused("not-found");
  const round = await findRound(db, organisationId, committeeSlug, Number(year));
  if (!round) return refused("not-found");
  const [rows, rounds, committees, facts, meetings] = await Promise.all([
    findAllStepsOfRound(db, organisationId, round.id),
    findAllRoundsOfCommittee(db, organisationId, round.committeeId),
    findAllCommitteesWithNewestRound(db, organisationId),
    findRoundFacts(db, organisationId, round),
    findMeetingDays(db, organisationId, round.id),
  ]);
  return ok({
    committee: { id: round.committeeId, slug: round.committeeSlug, name: round.committeeName },
    term: { name: round.termName },
    round: { id: round.id, year: round.year, previousRoundId: round.previousRoundId },
    steps: steps.map((step) => {
      const row = rows.find((one) => one.step === step);
      return {
        step,
        state: row?.state ?? "planned",
        startsOn: row?.startsOn ?? null,
        dueOn: row?.dueOn ?? null,
        meetsOn: dayOf(meetings, step, 0),
        metOn: dayOf(meetings, step, 1),
        closedOn: row?.state === "closed" ? (row.closedAt?.slice(0, 10) ?? null) : null,
      };
    }),
    facts,
    today: context.today,
    years: rounds.map((one) => one.year),
    committees: committees
      .filter((one) => one.newestYear !== null)
      .map(({ slug, name }) => ({ slug, name })),
  });
}

type MeetingDays = Awaited<ReturnType<typeof findMeetingDays>>;

function dayOf(days: MeetingDays, step: StepName, isHeld: 0 | 1): string | null {
  const row = days.find((one) => one.step === step && one.isHeld === isHeld);
  return (isHeld ? row?.lastOn : row?.firstOn) ?? null;
}
