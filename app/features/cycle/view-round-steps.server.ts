import { missingToClose } from "#app/domain/cycle/step-change.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllCommitteeMeetingsOfRound } from "./committee-meeting.repository.server.ts";
import { loadRoundFrame } from "./load-round-frame.server.ts";
import {
  findAllStepsOfRound,
  findCommitteeBySlug,
  findRoundById,
} from "./round.repository.server.ts";
import type { RoundFrame } from "./round-frame.ts";
import { findAllStepEvents } from "./step.repository.server.ts";

/** A round's steps with what each still lacks, its log and the committee's meetings. Refused: as `loadRoundFrame`. */
export async function viewRoundSteps(context: UseCaseContext, slug: string, year: string) {
  const framed = await loadRoundFrame(context, slug, year);
  if (!framed.ok) return framed;
  const frame = framed.value;
  const { db, organisationId, actor } = context;
  const [rows, events, meetings] = await Promise.all([
    findAllStepsOfRound(db, organisationId, frame.round.id),
    findAllStepEvents(db, organisationId, frame.round.id),
    findAllCommitteeMeetingsOfRound(db, organisationId, frame.round.id),
  ]);
  const mayManage = can(actor, "round.manage", {
    organisationId,
    committeeId: frame.committee.id,
  });
  return ok({
    frame,
    steps: frame.steps.map((step, index) => ({
      ...step,
      version: rows.find((row) => row.step === step.step)?.version ?? 1,
      missing: missingToClose(step.step, frame.facts),
      mayOpen: mayManage && step.state === "planned" && isClosedBefore(frame.steps, index),
      mayClose: mayManage && step.state === "open",
      mayReopen: mayManage && step.state === "closed",
      events: events.filter((event) => event.step === step.step),
    })),
    meetings,
    mayManage,
    mayOpenNext: await mayOpenNextRound(context, frame),
  });
}

/** The next round opens from the committee's newest, once that is followed up (R4-01). */
async function mayOpenNextRound(context: UseCaseContext, frame: RoundFrame): Promise<boolean> {
  const { db, organisationId, actor } = context;
  const { committee, round, steps, years } = frame;
  const followUp = steps.find(({ step }) => step === "followUp");
  if (years[0] !== round.year || !followUp || followUp.state === "planned") return false;
  if (!can(actor, "round.open", { organisationId, committeeId: committee.id })) return false;
  const row = await findCommitteeBySlug(db, organisationId, committee.slug);
  return row?.retiredAt === null;
}

/** The dates of a round's steps, to be changed. Refused: as `loadRoundFrame`, and `not-allowed`. */
export async function viewStepDates(context: UseCaseContext, slug: string, year: string) {
  const framed = await loadRoundFrame(context, slug, year);
  if (!framed.ok) return framed;
  const frame = framed.value;
  const { db, organisationId, actor } = context;
  if (!can(actor, "round.manage", { organisationId, committeeId: frame.committee.id })) {
    return refused("not-allowed");
  }
  const round = await findRoundById(db, organisationId, frame.round.id);
  return ok({ frame, version: round?.version ?? 1 });
}

function isClosedBefore(steps: readonly { readonly state: string }[], index: number): boolean {
  return index === 0 || steps[index - 1]?.state === "closed";
}
