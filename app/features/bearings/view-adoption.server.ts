import { awaitingVersion } from "#app/domain/bearings/bearing-state.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllCommitteeMeetingsOfRound } from "../cycle/committee-meeting.repository.server.ts";
import { loadRoundFrame } from "../cycle/load-round-frame.server.ts";
import { seenText } from "./adopt-bearings.server.ts";
import { findAllBearingsOfRound } from "./bearing-list.repository.server.ts";

/** What awaits the committee's adoption in a round. Refused: `not-allowed`, `not-found`. */
export async function viewAdoption(context: UseCaseContext, committeeSlug: string, year: string) {
  const frame = await loadRoundFrame(context, committeeSlug, year);
  if (!frame.ok) return frame;
  const { db, organisationId, actor } = context;
  const { committee, round, steps } = frame.value;
  const committeeId = committee.id;
  if (!can(actor, "bearing.adopt", { organisationId, committeeId })) return refused("not-allowed");
  const [bearings, meetings] = await Promise.all([
    findAllBearingsOfRound(db, organisationId, round.id),
    findAllCommitteeMeetingsOfRound(db, organisationId, round.id),
  ]);
  const planned = meetings
    .filter((meeting) => meeting.step === "bearings" && !meeting.isHeld)
    .map(({ id, title, heldOn }) => ({ id, title, heldOn }));
  return ok({
    frame: frame.value,
    isOpen: steps.some((one) => one.step === "bearings" && one.state === "open"),
    today: context.today,
    seen: seenText(bearings),
    meetings: planned.filter((meeting) => meeting.heldOn <= context.today),
    ahead: planned.find((meeting) => meeting.heldOn > context.today) ?? null,
    awaiting: bearings.filter((bearing) => awaitingVersion(bearing) !== null),
  });
}
