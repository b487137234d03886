import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { newVersionSchema } from "#app/features/goals/goal.schema.ts";
import { GoalHead } from "#app/features/goals/goal-head.tsx";
import { GoalRevisionForm } from "#app/features/goals/goal-revision-form.tsx";
import { startGoalVersion } from "#app/features/goals/start-goal-version.server.ts";
import { viewGoalMove } from "#app/features/goals/view-goal-move.server.ts";
import { formAgain, formRefused, goOn, idOf, refusedTo } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("goals", "revise.title");

export async function loader(args: LoaderFunctionArgs) {
  const id = idOf(args.params.goal);
  const result = await viewGoalMove(signedIn(args), id, "revise");
  if (!result.ok) throw refusedTo(paths.goal(id), result.refusal);
  return result.value;
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.goal);
  const form = await parseForm(args.request, newVersionSchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await startGoalVersion(signedIn(args, form.postId), id, {
    ...form.value,
    budgetYear: form.value.budgetYear ?? null,
  });
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(paths.editGoal(id), "goals.notice.revised");
}

export default function ReviseGoalRoute() {
  const goal = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("goals");
  return (
    <>
      <GoalHead
        place={goal.place}
        goal={goal}
        here={t("revise.title")}
        title={t("revise.title")}
        kicker={goal.title}
        lead={t("revise.lead")}
      />
      <GoalRevisionForm read={goal.read} budgetYear={goal.budgetYear} answer={answer} />
    </>
  );
}
