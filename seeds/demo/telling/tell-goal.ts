import { loadSuggestion } from "#app/features/follow-up/load-suggestion.server.ts";
import { basisText } from "#app/features/follow-up/suggestion.ts";
import type { Writer } from "#db/transaction.ts";
import { makeGoalReport } from "#seeds/factories/follow-up.ts";
import { askQuestion, makeGoal, makeGoalVersion } from "#seeds/factories/goals.ts";
import { makeIndicator, makeMeasurement } from "#seeds/factories/indicators.ts";
import type { GoalStory, IndicatorStory } from "../story.ts";
import { instantOf, needed } from "./needed.ts";
import type { Stage } from "./tell-committee.ts";

type GoalStage = Stage & {
  readonly roundId: string;
  readonly year: number;
  readonly bearings: ReadonlyMap<string, string>;
  readonly periods: ReadonlyMap<
    "interim" | "yearEnd",
    { readonly id: string; readonly dueOn: string }
  >;
};

/** An approved goal with its indicators, reports, question and revision. */
export async function tellGoal(writer: Writer, story: GoalStory, stage: GoalStage): Promise<void> {
  const { organisationId } = stage;
  const institutionId = needed(stage.institutions, story.institution);
  const indicatorIds: string[] = [];
  for (const indicator of story.indicators) {
    indicatorIds.push(await tellIndicator(writer, indicator, stage, institutionId));
  }
  const contents = {
    title: story.title,
    kind: story.kind ?? ("development" as const),
    background: story.background,
    statement: story.statement,
    expectedEffect: story.expectedEffect,
    followUpPlan: story.followUpPlan,
    qualitativeEvidence: story.qualitativeEvidence ?? "",
    positiveConsequences: story.positiveConsequences ?? "",
    negativeConsequences: story.negativeConsequences ?? "",
    responsible: story.responsible,
    bearingIds: story.bearings.map((key) => needed(stage.bearings, key)),
    actions: story.actions,
    indicatorIds,
  };
  const goal = await makeGoal(writer, {
    ...contents,
    organisationId,
    institutionId,
    committeeId: stage.committeeId,
    roundId: stage.roundId,
    createdAt: instantOf(`${stage.year}-05-04`),
    submittedAt: instantOf(`${stage.year}-05-29`),
    decidedOn: story.decidedOn,
  });
  for (const { kind, ...report } of story.reports) {
    const period = needed(stage.periods, kind);
    await makeGoalReport(writer, {
      ...report,
      ...(kind === "yearEnd" && indicatorIds.length > 0
        ? await suggestionFor(writer, organisationId, goal.versionId, stage.year)
        : {}),
      organisationId,
      goalId: goal.id,
      reportingPeriodId: period.id,
      submittedAt: instantOf(period.dueOn),
    });
  }
  await tellQuestion(writer, story, stage, goal.id);
  if (story.revision) {
    const { statement, budgetYear, reason, decidedOn } = story.revision;
    await makeGoalVersion(writer, goal, {
      ...contents,
      statement,
      reasonKind: "budget",
      budgetYear,
      reason,
      state: "approved",
      decidedOn,
      createdAt: instantOf(decidedOn),
    });
  }
}

/** What the app suggested when the year's figures were in. */
async function suggestionFor(
  writer: Writer,
  organisationId: string,
  goalVersionId: string,
  year: number,
) {
  const then = `${year + 1}-03-31`;
  const { suggestion } = await loadSuggestion(writer, organisationId, goalVersionId, year, then);
  return { suggestedStatus: suggestion.status, suggestionBasis: basisText(suggestion) };
}

async function tellIndicator(
  writer: Writer,
  { targets, measurements, ...story }: IndicatorStory,
  { organisationId, year: storyYear }: GoalStage,
  institutionId: string,
): Promise<string> {
  const indicator = await makeIndicator(writer, {
    ...story,
    organisationId,
    institutionId,
    targets: targets.map(([year, raw]) => ({ year, raw })),
  });
  for (const [year, raw, note = ""] of measurements) {
    await makeMeasurement(writer, {
      organisationId,
      indicatorId: indicator.id,
      year,
      raw,
      note,
      unit: story.unit,
      // The year's figures are in before the year-end report, earlier years' in the January after.
      enteredAt:
        year < storyYear ? `${year + 1}-01-15T09:00:00.000Z` : `${year}-10-26T09:00:00.000Z`,
    });
  }
  return indicator.id;
}

async function tellQuestion(
  writer: Writer,
  { question }: GoalStory,
  stage: GoalStage,
  goalId: string,
) {
  if (!question) return;
  await askQuestion(writer, {
    organisationId: stage.organisationId,
    goalId,
    askedBy: stage.cast.named(question.by),
    text: question.text,
    askedAt: instantOf(question.askedAt),
    ...(question.answer && question.answeredAt
      ? { answer: question.answer, answeredAt: instantOf(question.answeredAt) }
      : {}),
  });
}
