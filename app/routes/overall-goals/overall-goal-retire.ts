import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { retireSchema } from "#app/features/organisation/retire.schema.ts";
import { retireOverallGoal } from "#app/features/overall-goals/retire-overall-goal.server.ts";
import { goOnAfter, idOf, validForm } from "#app/http/answer.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.overallGoal(idOf(params.overallGoal)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.overallGoal);
  const form = validForm(await parseForm(args.request, retireSchema));
  const result = await retireOverallGoal(signedIn(args, form.postId), id, form.value);
  const notice = form.value.retire === "yes" ? "retired" : "restored";
  return goOnAfter(result, paths.overallGoal(id), `overallGoals.notice.${notice}`);
}
