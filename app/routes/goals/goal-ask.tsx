import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { askQuestion } from "#app/features/goals/ask-question.server.ts";
import { GoalHead } from "#app/features/goals/goal-head.tsx";
import { viewGoalMove } from "#app/features/goals/view-goal-move.server.ts";
import { AskForm } from "#app/features/questions/ask-form.tsx";
import { askQuestionSchema } from "#app/features/questions/question.schema.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("questions", "ask.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewGoalMove(signedIn(args), idOf(args.params.goal), "ask"));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.goal);
  const form = await parseForm(args.request, askQuestionSchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await askQuestion(signedIn(args, form.postId), id, form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(`${paths.goal(id)}#spoergsmaal`, "questions.notice.asked");
}

export default function AskAboutGoalRoute() {
  const goal = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("questions");
  return (
    <>
      <GoalHead
        place={goal.place}
        goal={goal}
        here={t("ask.title")}
        title={t("ask.title")}
        kicker={goal.title}
      />
      <AskForm action={paths.askAboutGoal(goal.id)} answer={answer} />
    </>
  );
}
