import { adoptBearings } from "#app/domain/bearings/adopt-bearings.ts";
import { awaitingVersion } from "#app/domain/bearings/bearing-state.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction, type Writer } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import {
  findCommitteeMeetingById,
  updateCommitteeMeeting,
} from "../cycle/committee-meeting.repository.server.ts";
import { findStepState } from "../cycle/round.repository.server.ts";
import { adoptBearingVersion, updateBearing } from "./bearing.repository.server.ts";
import type { AdoptBearingsInput } from "./bearing.schema.ts";
import { type BearingInRound, findAllBearingsOfRound } from "./bearing-list.repository.server.ts";
import { roundToChange } from "./bearing-to-change.server.ts";

/**
 * Records that the committee has adopted all that awaits adoption in a round, together (R4-08), and with it the planned meeting
 * at which it did so, if one is named: that is held then, with the decision's words. A planned day is an appointment of many and
 * is not moved from here. Refused: `not-found`, `not-allowed`, `step-not-open`, `changed-meanwhile` when the texts are no longer the
 * ones that were shown, `unknown-meeting` at `meetingId`, `meeting-other-day` at `adoptedOn`, and what the rule `adoptBearings` refuses.
 */
export function adoptBearingsOfRound(
  context: UseCaseContext,
  roundId: string,
  input: AdoptBearingsInput,
) {
  return inTransaction(context, async (writer) => {
    const { organisationId, today } = context;
    const opened = await roundToChange(writer, context, roundId, "bearing.adopt");
    if (!opened.ok) return opened;
    const round = opened.value;
    const bearings = await findAllBearingsOfRound(writer, organisationId, roundId);
    if (input.seen !== seenText(bearings)) return refused("changed-meanwhile");
    const adopted = adoptBearings(bearings, input, {
      today,
      round: { year: round.year, openedOn: round.openedAt.slice(0, 10) },
    });
    if (!adopted.ok) return adopted;
    const { adoptedOn, decisionText } = input;
    const decision = { adoptedOn, decisionText, adoptedBy: context.actor.personId };
    for (const { id, versionNumber } of adopted.value) {
      const bearing = bearings.find((one) => one.id === id);
      if (!bearing) return refused("not-found");
      const change = { state: "adopted" as const, versionNumber };
      if (!(await updateBearing(writer, organisationId, id, bearing.version, change))) {
        return refused("changed-meanwhile");
      }
      await adoptBearingVersion(writer, organisationId, id, versionNumber, decision);
      await recordAudit(writer, context, {
        operation: "bearing.adopt",
        objectType: "bearing",
        objectKey: id,
        objectName: bearing.pendingTitle ?? bearing.title,
        before: { state: bearing.state, versionNumber: bearing.versionNumber },
        after: { ...change, adoptedOn, decisionText },
      });
    }
    if (input.meetingId !== "") {
      const held = await holdMeeting(writer, context, roundId, { ...input, id: input.meetingId });
      if (!held.ok) return held;
    }
    const goals = await findStepState(writer, organisationId, roundId, "goals");
    return ok({ count: adopted.value.length, round, areGoalsOpen: goals === "open" });
  });
}

async function holdMeeting(
  writer: Writer,
  context: UseCaseContext,
  roundId: string,
  decision: { readonly id: string; readonly adoptedOn: string; readonly decisionText: string },
) {
  const { organisationId, actor } = context;
  const { id, decisionText, adoptedOn } = decision;
  const meeting = await findCommitteeMeetingById(writer, organisationId, id);
  const isOffered = meeting?.roundId === roundId && meeting.step === "bearings" && !meeting.isHeld;
  if (!meeting || !isOffered) return refused("unknown-meeting", { field: "meetingId" });
  const { committeeId, version, heldOn } = meeting;
  if (heldOn !== adoptedOn) return refused("meeting-other-day", { field: "adoptedOn" });
  if (!can(actor, "committeeMeeting.record", { organisationId, committeeId })) {
    return refused("not-allowed");
  }
  const change = { decisionText, isHeld: 1 as const };
  if (!(await updateCommitteeMeeting(writer, { organisationId, id, version }, change))) {
    return refused("changed-meanwhile");
  }
  await recordAudit(writer, context, {
    operation: "committeeMeeting.record",
    objectType: "committeeMeeting",
    objectKey: id,
    objectName: meeting.title,
    before: { decisionText: meeting.decisionText, isHeld: 0 },
    after: change,
  });
  return ok();
}

/** What the committee is shown to decide on, as text: every bearing that awaits adoption with its row's version. */
export function seenText(bearings: readonly BearingInRound[]): string {
  return bearings
    .filter((bearing) => awaitingVersion(bearing) !== null)
    .map((bearing) => `${bearing.id}:${bearing.version}`)
    .sort()
    .join(",");
}
