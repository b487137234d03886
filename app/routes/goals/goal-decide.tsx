import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { approveGoal } from "#app/features/goals/approve-goal.server.ts";
import { approveGoalSchema } from "#app/features/goals/goal.schema.ts";
import { GoalDecision } from "#app/features/goals/goal-decision.tsx";
import { nextToDecide, viewGoalDecision } from "#app/features/goals/view-goal-decision.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("goals", "decide.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewGoalDecision(signedIn(args), idOf(args.params.goal)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.goal);
  const form = await parseForm(args.request, approveGoalSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await approveGoal(context, id, form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  const next = await nextToDecide(context, result.value);
  return next === null
    ? goOn(paths.goal(id), "goals.notice.approved")
    : goOn(paths.decideGoal(next), "goals.notice.approvedNext");
}

export default function DecideGoalRoute() {
  const decision = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <GoalDecision {...decision} approval={answer} />;
}
