import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { editGoal } from "#app/features/goals/edit-goal.server.ts";
import { editGoalSchema } from "#app/features/goals/goal.schema.ts";
import type { GoalFormModel } from "#app/features/goals/goal-form-model.ts";
import { GoalFormPage } from "#app/features/goals/goal-form-page.tsx";
import { submitGoal } from "#app/features/goals/submit-goal.server.ts";
import { viewGoalToEdit } from "#app/features/goals/view-goal-form.server.ts";
import { viewGoalText } from "#app/features/goals/view-goal-text.server.ts";
import { formAgain, formRefused, goOn, idOf, refusedTo } from "#app/http/answer.ts";
import { titleOf } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths, sentTooEarly } from "#app/paths.ts";

type EditModel = { readonly model: GoalFormModel };

export const meta = ({ data }: { data: EditModel | undefined }) =>
  titleOf(data?.model.goal?.contents.title);

export async function loader(args: LoaderFunctionArgs) {
  const id = idOf(args.params.goal);
  const result = await viewGoalToEdit(signedIn(args), id);
  if (!result.ok) throw refusedTo(paths.goal(id), result.refusal);
  const isSentTooEarly = new URL(args.request.url).searchParams.has(sentTooEarly);
  return { model: result.value, isSentTooEarly };
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.goal);
  const form = await parseForm(args.request, editGoalSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await editGoal(context, id, form.value);
  if (!result.ok) {
    const { refusal } = result;
    const theirs = refusal.code === "changed-meanwhile" ? await viewGoalText(context, id) : null;
    return formRefused(form.submission, refusal, theirs);
  }
  if (form.value.after === "stay") return goOn(paths.editGoal(id), "goals.notice.saved");
  const sent = await submitGoal(signedIn(args), id, result.value.read);
  return sent.ok ? goOn(paths.goal(id), "goals.notice.submitted") : goOn(paths.goalToComplete(id));
}

export default function EditGoalRoute() {
  const { model, isSentTooEarly } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <GoalFormPage model={model} answer={answer} isSentTooEarly={isSentTooEarly} />;
}
