import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AdministrationHead } from "#app/features/organisation/administration-head.tsx";
import { RetireForm } from "#app/features/organisation/retire-form.tsx";
import { editOverallGoal } from "#app/features/overall-goals/edit-overall-goal.server.ts";
import { editOverallGoalSchema } from "#app/features/overall-goals/overall-goal.schema.ts";
import { OverallGoalForm } from "#app/features/overall-goals/overall-goal-form.tsx";
import { viewOverallGoalToEdit } from "#app/features/overall-goals/view-overall-goal-form.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("overallGoals", "edit.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewOverallGoalToEdit(signedIn(args), idOf(args.params.overallGoal)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.overallGoal);
  const form = await parseForm(args.request, editOverallGoalSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await editOverallGoal(context, id, form.value);
  if (result.ok) return goOn(paths.overallGoal(id), "overallGoals.notice.saved");
  const theirs =
    result.refusal.code === "changed-meanwhile"
      ? pageOf(await viewOverallGoalToEdit(context, id)).goal
      : null;
  return formRefused(form.submission, result.refusal, theirs);
}

export default function EditOverallGoalRoute() {
  const { goal, choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("overallGoals");
  const serving = goal.serving > 0 ? t("retire.serving", { count: goal.serving }) : "";
  return (
    <>
      <AdministrationHead
        kicker={t("edit.title")}
        title={goal.title}
        under={[{ label: t("list.title"), href: paths.manageOverallGoals() }]}
      />
      <OverallGoalForm goal={goal} choices={choices} answer={answer} />
      <RetireForm
        action={paths.retireOverallGoal(goal.id)}
        version={goal.version}
        isRetired={goal.isRetired}
        lead={[t("retire.lead"), serving].filter(Boolean).join(" ")}
        retireLabel={t("retire")}
        restoreLabel={t("restore")}
      />
    </>
  );
}
