import { awaitingVersion } from "#app/domain/bearings/bearing-state.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { viewAuditTrail } from "../audit/view-audit-trail.server.ts";
import type { UseCaseContext } from "../context.ts";
import { loadRoundFrame } from "../cycle/load-round-frame.server.ts";
import { loadThreadOfBearing } from "../thread/load-thread-of-bearing.server.ts";
import { stripOfBearing } from "../thread/strip-of-bearing.ts";
import {
  findAllCommentsOfBearing,
  findAllVersionsOfBearing,
  findBearing,
  findSuccessorOfBearing,
} from "./bearing-list.repository.server.ts";

/** One bearing with its thread, versions and comments. Refused: `not-allowed`, `not-found`. */
export async function viewBearing(context: UseCaseContext, id: string) {
  const opened = await viewBearingHead(context, id);
  if (!opened.ok) return opened;
  const { db, organisationId } = context;
  const thread = await loadThreadOfBearing(context, id);
  if (!thread.ok) return thread;
  const [versions, comments, successor, trail] = await Promise.all([
    findAllVersionsOfBearing(db, organisationId, id),
    findAllCommentsOfBearing(db, organisationId, id),
    findSuccessorOfBearing(db, organisationId, id),
    viewAuditTrail(context, "bearing", id),
  ]);
  return ok({
    ...opened.value,
    thread: thread.value,
    strip: stripOfBearing(thread.value),
    versions,
    comments,
    trail,
    successor: successor
      ? { id: successor.id, title: successor.title, year: successor.year }
      : null,
  });
}

/** One bearing's text and what the reader may do with it. Refused: `not-allowed`, `not-found`. */
export async function viewBearingHead(context: UseCaseContext, id: string) {
  const { db, organisationId, actor } = context;
  if (!can(actor, "organisation.view", context)) return refused("not-allowed");
  const bearing = await findBearing(db, organisationId, id);
  if (!bearing) return refused("not-found");
  const frame = await loadRoundFrame(context, bearing.committeeSlug, String(bearing.year));
  if (!frame.ok) return frame;
  const isOpen = frame.value.steps.some((one) => one.step === "bearings" && one.state === "open");
  const resource = { organisationId, committeeId: bearing.committeeId };
  const stands = isOpen && bearing.state !== "withdrawn";
  const mayDraft = stands && can(actor, "bearing.draft", resource);
  const mayAdopt = stands && can(actor, "bearing.adopt", resource);
  const awaits = awaitingVersion(bearing) !== null;
  return ok({
    frame: frame.value,
    bearing,
    isOpen,
    may: {
      edit: mayDraft && awaits,
      revise: mayDraft && bearing.state === "adopted" && !awaits,
      discard: mayDraft && bearing.state === "adopted" && awaits,
      adopt: mayAdopt && awaits,
      withdraw: bearing.state === "draft" ? mayDraft : mayAdopt,
      comment: stands && can(actor, "bearing.comment", resource),
    },
  });
}

/**
 * One bearing for a form, to those who may use it at all; whether it can be used now is said on the page, so
 * that what was typed before the step closed is not lost. Refused: `not-allowed`, `not-found`.
 */
export async function viewBearingFor(
  context: UseCaseContext,
  id: string,
  operation: "bearing.draft" | "bearing.adopt" | "bearing.comment",
) {
  const opened = await viewBearingHead(context, id);
  if (!opened.ok) return opened;
  const { organisationId, actor } = context;
  const { committeeId } = opened.value.bearing;
  return can(actor, operation, { organisationId, committeeId }) ? opened : refused("not-allowed");
}

/** The bearing to withdraw, with how many goals serve it. Refused: `not-allowed`, `not-found`. */
export async function viewBearingToWithdraw(context: UseCaseContext, id: string) {
  const head = await viewBearingHead(context, id);
  if (!head.ok) return head;
  const isDraft = head.value.bearing.state === "draft";
  const opened = await viewBearingFor(context, id, isDraft ? "bearing.draft" : "bearing.adopt");
  if (!opened.ok) return opened;
  const thread = await loadThreadOfBearing(context, id);
  if (!thread.ok) return thread;
  const own = thread.value.goals.filter((goal) => goal.bearingId === id);
  return ok({ ...opened.value, goalCount: own.length });
}
