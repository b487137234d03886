import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answerQuestion } from "#app/features/goals/answer-question.server.ts";
import { GoalHead } from "#app/features/goals/goal-head.tsx";
import { viewGoalMove } from "#app/features/goals/view-goal-move.server.ts";
import { AnswerForm } from "#app/features/questions/answer-form.tsx";
import { answerQuestionSchema } from "#app/features/questions/question.schema.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("questions", "answer.title");

export async function loader(args: LoaderFunctionArgs) {
  const goal = pageOf(await viewGoalMove(signedIn(args), idOf(args.params.goal), "answer"));
  return { goal, questionId: idOf(args.params.question) };
}

export async function action(args: ActionFunctionArgs) {
  const goalId = idOf(args.params.goal);
  const questionId = idOf(args.params.question);
  const form = await parseForm(args.request, answerQuestionSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await answerQuestion(context, { goalId, questionId }, form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(`${paths.goal(goalId)}#spoergsmaal`, "questions.notice.answered");
}

export default function AnswerGoalQuestionRoute() {
  const { goal, questionId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("questions");
  const question = goal.questions.find((one) => one.id === questionId);
  return (
    <>
      <GoalHead
        place={goal.place}
        goal={goal}
        here={t("answer.title")}
        title={t("answer.title")}
        kicker={goal.title}
        lead={question?.text}
      />
      <AnswerForm
        action={paths.answerGoalQuestion(goal.id, questionId)}
        questionId={questionId}
        answer={answer}
      />
    </>
  );
}
