import { can } from "#app/domain/permissions/can.ts";
import { paths } from "#app/paths.ts";
import type { UseCaseContext } from "../context.ts";
import { findLatestQuestionsOfCommittee } from "../goals/goal-question.repository.server.ts";
import { findLatestIndicatorQuestionsOfCommittee } from "../indicators/questions/indicator-question.repository.server.ts";
import type { MeetingQuestion } from "./meeting-reading.ts";

const mostQuestions = 6;

/**
 * The committee's latest questions about goals and indicators, those without an answer first. They are for the committee itself,
 * the institution asked and the administration, as on the goals' and the indicators' own pages.
 */
export async function gatherQuestions(
  context: UseCaseContext,
  committeeId: string,
): Promise<readonly MeetingQuestion[]> {
  const both = await Promise.all([
    aboutGoals(context, committeeId),
    aboutIndicators(context, committeeId),
  ]);
  return both
    .flat()
    .sort(waitingThenNewest)
    .slice(0, mostQuestions)
    .map(({ askedAt: _, ...question }) => question);
}

type Asked = MeetingQuestion & { readonly askedAt: string };

async function aboutGoals(
  { db, organisationId, actor }: UseCaseContext,
  committeeId: string,
): Promise<readonly Asked[]> {
  const rows = await findLatestQuestionsOfCommittee(db, organisationId, committeeId, mostQuestions);
  return rows
    .filter(({ institutionId }) =>
      can(actor, "goal.viewSubmitted", { organisationId, committeeId, institutionId }),
    )
    .map(({ id, goalId, goalTitle, institutionName, text, askedAt, answer }) => ({
      ...{ id, text, askedAt, answer },
      href: `${paths.goal(goalId)}#${id}`,
      subject: goalTitle,
      place: institutionName,
    }));
}

async function aboutIndicators(
  { db, organisationId, actor }: UseCaseContext,
  committeeId: string,
): Promise<readonly Asked[]> {
  const rows = await findLatestIndicatorQuestionsOfCommittee(
    db,
    organisationId,
    committeeId,
    mostQuestions,
  );
  return rows
    .filter(({ institutionId }) =>
      can(actor, "indicator.viewQuestions", { organisationId, committeeId, institutionId }),
    )
    .map(({ id, indicatorId, indicatorName, institutionName, areaName, ...question }) => ({
      id,
      text: question.text,
      askedAt: question.askedAt,
      answer: question.answer,
      href: `${paths.indicator(indicatorId)}#${id}`,
      subject: indicatorName,
      place: institutionName ?? areaName,
    }));
}

function waitingThenNewest(one: Asked, other: Asked): number {
  const waits = ({ answer }: Asked) => (answer === "" ? 0 : 1);
  return waits(one) - waits(other) || (one.askedAt < other.askedAt ? 1 : -1);
}
