import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { moveGoalSchema } from "#app/features/goals/goal.schema.ts";
import { submitGoal } from "#app/features/goals/submit-goal.server.ts";
import { goOn, idOf, refusedTo, validForm } from "#app/http/answer.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.goal(idOf(params.goal)));
}

export async function action(args: ActionFunctionArgs) {
  const page = paths.goal(idOf(args.params.goal));
  const form = validForm(await parseForm(args.request, moveGoalSchema));
  const context = signedIn(args, form.postId);
  const result = await submitGoal(context, idOf(args.params.goal), form.value);
  if (result.ok) return goOn(page, "goals.notice.submitted");
  return result.refusal.code === "goal-incomplete"
    ? goOn(paths.goalToComplete(idOf(args.params.goal)))
    : refusedTo(page, result.refusal);
}
