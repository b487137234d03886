import { placesOf } from "#app/domain/permissions/places.ts";
import { paths } from "#app/paths.ts";
import type { UseCaseContext } from "../../context.ts";
import type { Task } from "../../home/home-model.ts";
import {
  findAllIndicatorAnswersTo,
  findAllUnansweredIndicatorQuestions,
} from "./indicator-question.repository.server.ts";

const dayInMilliseconds = 86_400_000;
const newAnswerDays = 30;

/**
 * Questions about indicators that wait for this person's answer: a leader's own institutions', and for the administration those of
 * indicators above the institutions; and new answers to own questions.
 */
export async function tasksOfQuestions(context: UseCaseContext): Promise<Task[]> {
  const [toAnswer, toRead] = await Promise.all([unanswered(context), newAnswers(context)]);
  return [
    ...toAnswer.map((row) => ({
      kind: "answerQuestion" as const,
      href: `${paths.indicator(row.indicatorId)}#${row.id}`,
      details: { text: row.text },
      dueOn: null,
      minutes: 5,
    })),
    ...toRead.map((row) => ({
      kind: "readAnswer" as const,
      href: `${paths.indicator(row.indicatorId)}#${row.id}`,
      details: {
        institution: row.institutionName ?? row.areaName ?? row.organisationName,
        text: row.text,
      },
      dueOn: null,
      minutes: 1,
    })),
  ];
}

async function unanswered({ db, organisationId, actor }: UseCaseContext) {
  const institutionIds = placesOf(actor, "institutionLeader").institutionIds;
  const [own, above] = await Promise.all([
    institutionIds.length > 0
      ? findAllUnansweredIndicatorQuestions(db, organisationId, institutionIds)
      : [],
    placesOf(actor, "administration").holdsRole
      ? findAllUnansweredIndicatorQuestions(db, organisationId, "above-institutions")
      : [],
  ]);
  return [...own, ...above];
}

async function newAnswers({ db, organisationId, actor, now }: UseCaseContext) {
  const asks = (["committeeMember", "committeeChair"] as const).some(
    (role) => placesOf(actor, role).holdsRole,
  );
  if (!asks || actor.personId === null) return [];
  const since = new Date(Date.parse(now) - newAnswerDays * dayInMilliseconds).toISOString();
  return findAllIndicatorAnswersTo(db, organisationId, actor.personId, since);
}
