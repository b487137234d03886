import type { Writer } from "#db/transaction.ts";
import { makeBearing, makeBearingComment } from "#seeds/factories/bearings.ts";
import { makeRound } from "#seeds/factories/cycle.ts";
import { makeReportingPeriod } from "#seeds/factories/follow-up.ts";
import type { RoundStory } from "../story.ts";
import { instantOf, needed } from "./needed.ts";
import type { Stage } from "./tell-committee.ts";
import { tellDialogue } from "./tell-dialogue.ts";
import { tellGoal } from "./tell-goal.ts";
import { tellIntroduction } from "./tell-introduction.ts";

export type ToldRound = { readonly id: string; readonly bearings: ReadonlyMap<string, string> };

/** One round from its knowledge to its reports; the next round is told from what it answers. */
export async function tellRound(
  writer: Writer,
  story: RoundStory,
  stage: Stage,
  previous: ToldRound | null,
): Promise<ToldRound> {
  const { organisationId, committeeId, cast } = stage;
  const round = await makeRound(writer, {
    organisationId,
    committeeId,
    councilTermId: stage.councilTermId,
    year: story.year,
    previousRoundId: previous?.id ?? null,
    openedAt: `${story.steps.knowledge.startsOn}T08:00:00.000Z`,
    steps: story.steps,
  });
  await tellIntroduction(writer, story, stage, round.id);
  const themes = await tellDialogue(writer, story, stage, round.id);
  const bearings = new Map<string, string>();
  for (const [index, bearing] of story.bearings.entries()) {
    const row = await makeBearing(writer, {
      organisationId,
      committeeId,
      roundId: round.id,
      position: index + 1,
      title: bearing.title,
      text: bearing.text,
      state: bearing.state,
      createdAt: `${story.steps.bearings.startsOn}T09:00:00.000Z`,
      themeIds: bearing.themes.map((origin) => needed(themes, `${origin.meeting}/${origin.theme}`)),
      ...(bearing.adoptedOn ? { adoptedOn: bearing.adoptedOn } : {}),
      ...(bearing.decisionText ? { decisionText: bearing.decisionText } : {}),
      ...(bearing.carriesOn && previous
        ? { previousBearingId: needed(previous.bearings, bearing.carriesOn) }
        : {}),
    });
    bearings.set(bearing.key, row.id);
    for (const comment of bearing.comments) {
      await makeBearingComment(writer, {
        organisationId,
        bearingId: row.id,
        personId: cast.named(comment.by),
        text: comment.text,
        at: instantOf(comment.at),
      });
    }
  }
  const periods = new Map<"interim" | "yearEnd", { id: string; dueOn: string }>();
  for (const period of story.periods) {
    const row = await makeReportingPeriod(writer, { organisationId, roundId: round.id, ...period });
    periods.set(period.kind, row);
  }
  for (const goal of story.goals) {
    await tellGoal(writer, goal, {
      ...stage,
      roundId: round.id,
      year: story.year,
      bearings,
      periods,
    });
  }
  return { id: round.id, bearings };
}
