import { steps } from "#app/domain/cycle/step.ts";
import { toDecimal } from "#app/domain/indicators/decimal.ts";
import type { Writer } from "#db/transaction.ts";
import { logStep, makeCommitteeMeeting, makeDialogueForm } from "#seeds/factories/cycle.ts";
import { makeKnowledgeItem } from "#seeds/factories/knowledge.ts";
import type { KnowledgeStory, RoundStory } from "../story.ts";
import { instantOf } from "./needed.ts";
import type { Stage } from "./tell-committee.ts";

/** What opens a round: its knowledge, the committee's meetings, the form of the dialogue, and the log of its steps. */
export async function tellIntroduction(
  writer: Writer,
  story: RoundStory,
  stage: Stage,
  roundId: string,
): Promise<void> {
  const own = { organisationId: stage.organisationId, roundId };
  for (const item of story.knowledge) await makeKnowledgeItem(writer, { ...own, ...itemOf(item) });
  for (const { time, isHeld, ...meeting } of story.meetings) {
    await makeCommitteeMeeting(writer, {
      ...own,
      ...meeting,
      committeeId: stage.committeeId,
      startsAtTime: time,
      isHeld: isHeld ? 1 : 0,
    });
  }
  await makeDialogueForm(writer, { ...own, ...story.dialogueForm });
  for (const step of steps) {
    const { state, startsOn, dueOn } = story.steps[step];
    if (state === "planned") continue;
    await logStep(writer, { ...own, step, action: "open", at: instantOf(startsOn) });
    if (state === "closed")
      await logStep(writer, { ...own, step, action: "close", at: instantOf(dueOn) });
  }
}

function itemOf(story: KnowledgeStory) {
  if (story.kind !== "series") return story;
  return {
    ...story,
    points: story.points.map(([period, value]) => ({
      period,
      value: figureOf(story.title, value),
    })),
  };
}

function figureOf(title: string, value: string | null): string | null {
  if (value === null) return null;
  const figure = toDecimal(value);
  if (figure === undefined) throw new Error(`${title}: ${value} is no figure`);
  return figure;
}
