import { awaitingVersion } from "#app/domain/bearings/bearing-state.ts";
import type { StepName } from "#app/domain/cycle/step.ts";
import { paths } from "#app/paths.ts";
import { findAllBearingsOfRound } from "../bearings/bearing-list.repository.server.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllStatusesOfRound } from "../follow-up/goals-in-force.repository.server.ts";
import { countDialogueFlow } from "../scorecard/dialogue-flow.repository.server.ts";
import type { MeetingReading, ReadingKind } from "./meeting-reading.ts";
import { findRoundById } from "./round.repository.server.ts";
import type { RoundFrame } from "./round-frame.ts";

/** What a committee reads before it meets on each step: what it decides on first, then what that builds on. */
const readingsOfStep: Record<StepName, readonly ReadingKind[]> = {
  knowledge: ["knowledge", "dialogueForm", "results"],
  dialogue: ["dialogues", "knowledge", "results"],
  bearings: ["drafts", "decisionSheet", "dialogues", "results", "knowledge"],
  goals: ["waitingGoals", "goals", "bearings", "results"],
  followUp: ["results", "reports", "bearings"],
};

/**
 * What there is to read before a committee's meeting on a step, with about how long it takes. What a round has nothing of is
 * left out.
 */
export async function gatherReadings(
  context: UseCaseContext,
  frame: RoundFrame,
  step: StepName,
): Promise<readonly MeetingReading[]> {
  const { db, organisationId } = context;
  const round = await findRoundById(db, organisationId, frame.round.id);
  if (!round) return [];
  const [bearings, statuses, flow] = await Promise.all([
    findAllBearingsOfRound(db, organisationId, round.id),
    findAllStatusesOfRound(db, organisationId, round, context.today),
    countDialogueFlow(db, organisationId, round.id),
  ]);
  const awaiting = bearings.filter((bearing) => awaitingVersion(bearing) !== null);
  const comments = awaiting.reduce((sum, bearing) => sum + Number(bearing.commentCount), 0);
  const red = statuses.filter(({ status }) => status === "red").length;
  const { facts } = frame;
  const { slug } = frame.committee;
  const { year } = frame.round;
  const dialogues = facts.closedDialogueMeetings;
  const found: Record<ReadingKind, Omit<MeetingReading, "kind">> = {
    results: {
      href: paths.round(slug, year),
      count: statuses.length,
      other: red,
      minutes: 2 + red,
    },
    knowledge: {
      href: paths.knowledge(slug, year),
      count: facts.knowledgeItems,
      other: 0,
      minutes: 2 * facts.knowledgeItems,
    },
    dialogueForm: {
      href: paths.dialogueForm(slug, year),
      count: facts.dialogueForms === 0 ? 1 : 0,
      other: 0,
      minutes: 3,
    },
    dialogues: {
      href: paths.dialogue(slug, year),
      count: dialogues,
      other: Number(flow.contributions),
      minutes: 2 * dialogues,
    },
    drafts: {
      href: paths.bearings(slug, year),
      count: awaiting.length,
      other: comments,
      minutes: awaiting.length + comments,
    },
    decisionSheet: {
      href: paths.bearingsSheet(slug, year),
      count: awaiting.length,
      other: 0,
      minutes: 1,
    },
    bearings: {
      href: paths.bearings(slug, year),
      count: facts.adoptedBearings,
      other: 0,
      minutes: facts.adoptedBearings,
    },
    waitingGoals: {
      href: `${paths.goals(slug, year)}?vis=waiting`,
      count: facts.submittedGoals,
      other: 0,
      minutes: 3 * facts.submittedGoals,
    },
    goals: {
      href: paths.goals(slug, year),
      count: facts.institutions,
      other: facts.institutionsWithGoals,
      minutes: 2,
    },
    reports: {
      href: paths.followUp(slug, year),
      count: facts.reportingPeriods,
      other: facts.frozenPeriods,
      minutes: 2,
    },
  };
  return readingsOfStep[step]
    .map((kind) => ({ kind, ...found[kind] }))
    .filter(({ count }) => count > 0);
}
