import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { loadDialogueForm } from "./load-dialogue-form.server.ts";
import { loadRoundFrame } from "./load-round-frame.server.ts";
import { findAllCommitteesWithNewestRound } from "./round.repository.server.ts";

/**
 * The decision on the form of the dialogue to be recorded or changed, with the committees that can join.
 * Refused: as `loadRoundFrame`, `not-allowed`.
 */
export async function viewDialogueForm(context: UseCaseContext, slug: string, year: string) {
  const framed = await loadRoundFrame(context, slug, year);
  if (!framed.ok) return framed;
  const frame = framed.value;
  const { db, organisationId, actor } = context;
  if (!can(actor, "dialogueForm.decide", { organisationId, committeeId: frame.committee.id })) {
    return refused("not-allowed");
  }
  const [form, committees] = await Promise.all([
    loadDialogueForm(db, organisationId, frame.round.id),
    findAllCommitteesWithNewestRound(db, organisationId),
  ]);
  return ok({
    frame,
    form,
    isOpen: frame.steps.some(({ step, state }) => step === "knowledge" && state === "open"),
    others: committees
      .filter(({ id }) => id !== frame.committee.id)
      .map(({ id, name }) => ({ id, name })),
  });
}
