import { readingMinutes } from "#app/domain/knowledge/reading-time.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllCommitteeMeetingsOfRound } from "../cycle/committee-meeting.repository.server.ts";
import { loadDialogueForm } from "../cycle/load-dialogue-form.server.ts";
import { loadRoundFrame } from "../cycle/load-round-frame.server.ts";
import { findRoundById } from "../cycle/round.repository.server.ts";
import type { RoundFrame } from "../cycle/round-frame.ts";
import { itemModelOf } from "./item-model.ts";
import { findAllItemsOfRound, findAllPointsOfItems } from "./knowledge-item.repository.server.ts";
import { loadLastFollowUp } from "./load-last-follow-up.server.ts";

/**
 * A round's knowledge pack to be read: last round's follow-up first, then the items in their order, with the
 * committee's meetings on it and its decision on the form of the dialogue. Refused: as `loadRoundFrame`.
 */
export async function viewKnowledgePack(context: UseCaseContext, slug: string, year: string) {
  const framed = await loadRoundFrame(context, slug, year);
  if (!framed.ok) return framed;
  const frame = framed.value;
  const { db, organisationId, actor } = context;
  const resource = { organisationId, committeeId: frame.committee.id };
  const previousId = frame.round.previousRoundId;
  const [items, meetings, form, previous] = await Promise.all([
    loadItems(context, frame.round.id),
    findAllCommitteeMeetingsOfRound(db, organisationId, frame.round.id),
    loadDialogueForm(db, organisationId, frame.round.id),
    previousId ? findRoundById(db, organisationId, previousId) : undefined,
  ]);
  const lastFollowUp = await loadLastFollowUp(db, organisationId, previous ?? null);
  const inPack = items.filter(({ isRetired }) => !isRetired);
  const isOpen = isKnowledgeOpen(frame);
  const reds = lastFollowUp?.reds ?? [];
  return ok({
    frame,
    items: inPack,
    lastFollowUp,
    previousYear: previous?.year ?? null,
    minutes: readingMinutes(
      [
        ...inPack.map(({ title, body }) => `${title} ${body}`),
        ...reds.map(({ title, explanation, remedy }) => `${title} ${explanation} ${remedy}`),
      ],
      inPack.filter(({ kind }) => kind === "series").length,
    ),
    meetings: meetings.filter(({ step }) => step === "knowledge"),
    form,
    isOpen,
    mayEdit: isOpen && can(actor, "knowledge.edit", resource),
    mayDecide: isOpen && can(actor, "dialogueForm.decide", resource),
  });
}

/** A round's pack to be put in order, with what has been taken out. Refused: as `loadRoundFrame`, and `not-allowed`. */
export async function viewKnowledgeOrder(context: UseCaseContext, slug: string, year: string) {
  const viewed = await viewKnowledgeToChange(context, slug, year);
  if (!viewed.ok) return viewed;
  const items = await loadItems(context, viewed.value.frame.round.id);
  return ok({
    ...viewed.value,
    items: items.filter(({ isRetired }) => !isRetired),
    retired: items.filter(({ isRetired }) => isRetired),
  });
}

/** A round whose pack someone may change. Refused: as `loadRoundFrame`, and `not-allowed`. */
export async function viewKnowledgeToChange(context: UseCaseContext, slug: string, year: string) {
  const framed = await loadRoundFrame(context, slug, year);
  if (!framed.ok) return framed;
  const frame = framed.value;
  const resource = { organisationId: context.organisationId, committeeId: frame.committee.id };
  if (!can(context.actor, "knowledge.edit", resource)) return refused("not-allowed");
  return ok({ frame, isOpen: isKnowledgeOpen(frame) });
}

export function isKnowledgeOpen(frame: RoundFrame): boolean {
  return frame.steps.some(({ step, state }) => step === "knowledge" && state === "open");
}

async function loadItems({ db, organisationId }: UseCaseContext, roundId: string) {
  const rows = await findAllItemsOfRound(db, organisationId, roundId);
  const series = rows.filter(({ kind }) => kind === "series").map(({ id }) => id);
  const points = await findAllPointsOfItems(db, organisationId, series);
  return rows.map((row) => itemModelOf(row, points));
}
