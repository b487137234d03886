import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { retireGoalSchema } from "#app/features/goals/goal.schema.ts";
import { GoalHead } from "#app/features/goals/goal-head.tsx";
import { GoalRetireForm } from "#app/features/goals/goal-retire-form.tsx";
import { retireGoal } from "#app/features/goals/retire-goal.server.ts";
import { viewGoalMove } from "#app/features/goals/view-goal-move.server.ts";
import { formAgain, formRefused, goOn, idOf, refusedTo } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("goals", "retire.title");

export async function loader(args: LoaderFunctionArgs) {
  const id = idOf(args.params.goal);
  const result = await viewGoalMove(signedIn(args), id, "retire");
  if (!result.ok) throw refusedTo(paths.goal(id), result.refusal);
  return result.value;
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.goal);
  const form = await parseForm(args.request, retireGoalSchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await retireGoal(signedIn(args, form.postId), id, form.value);
  if (result.ok) {
    const notice = form.value.retire === "yes" ? "retired" : "restored";
    return goOn(paths.goal(id), `goals.notice.${notice}`);
  }
  if (result.refusal.code === "required") return formRefused(form.submission, result.refusal);
  return refusedTo(paths.goal(id), result.refusal);
}

export default function RetireGoalRoute() {
  const goal = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("goals");
  return (
    <>
      <GoalHead
        place={goal.place}
        goal={goal}
        here={t("retire.title")}
        title={t("retire.heading", { title: goal.title })}
        lead={t("retire.lead")}
      />
      <GoalRetireForm
        version={goal.goalVersion}
        needsReason={goal.hasBeenApproved}
        answer={answer}
      />
    </>
  );
}
