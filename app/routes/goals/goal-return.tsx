import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { returnGoalSchema } from "#app/features/goals/goal.schema.ts";
import { GoalDecision } from "#app/features/goals/goal-decision.tsx";
import { returnGoal } from "#app/features/goals/return-goal.server.ts";
import { nextToDecide, viewGoalDecision } from "#app/features/goals/view-goal-decision.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("goals", "return.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewGoalDecision(signedIn(args), idOf(args.params.goal)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.goal);
  const form = await parseForm(args.request, returnGoalSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const { committee, year } = pageOf(await viewGoalDecision(context, id)).place;
  const result = await returnGoal(context, id, form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  const next = await nextToDecide(context, result.value);
  return next === null
    ? // What is sent back is its author's until it is sent in again, so there is no page of it to go on to.
      goOn(paths.goals(committee.slug, year), "goals.notice.returned")
    : goOn(paths.decideGoal(next), "goals.notice.returnedNext");
}

export default function ReturnGoalRoute() {
  const decision = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <GoalDecision {...decision} refusal={answer} />;
}
