import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { draftGoal } from "#app/features/goals/draft-goal.server.ts";
import { goalSchema } from "#app/features/goals/goal.schema.ts";
import { GoalFormPage } from "#app/features/goals/goal-form-page.tsx";
import { submitGoal } from "#app/features/goals/submit-goal.server.ts";
import { viewNewGoal } from "#app/features/goals/view-goal-form.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("goals", "new.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewNewGoal(signedIn(args), placeOf(args)));
}

export async function action(args: ActionFunctionArgs) {
  const where = placeOf(args);
  const form = await parseForm(args.request, goalSchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await draftGoal(signedIn(args, form.postId), where, form.value);
  if (!result.ok && result.refusal.code === "already-posted") {
    return goOn(paths.institution(where.institutionSlug), "errors.notice.already-posted");
  }
  if (!result.ok) return formRefused(form.submission, result.refusal);
  const { id, read } = result.value;
  if (form.value.after === "stay") return goOn(paths.editGoal(id), "goals.notice.saved");
  const sent = await submitGoal(signedIn(args), id, read);
  return sent.ok ? goOn(paths.goal(id), "goals.notice.submitted") : goOn(paths.goalToComplete(id));
}

export default function NewGoalRoute() {
  const model = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <GoalFormPage model={model} answer={answer} />;
}

function placeOf({ request, params }: Pick<LoaderFunctionArgs, "request" | "params">) {
  const year = Number(new URL(request.url).searchParams.get("aar"));
  return {
    institutionSlug: idOf(params.institution),
    year: Number.isInteger(year) && year > 1900 && year < 2200 ? year : 0,
  };
}
