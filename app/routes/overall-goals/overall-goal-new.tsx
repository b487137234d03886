import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AdministrationHead } from "#app/features/organisation/administration-head.tsx";
import { createOverallGoal } from "#app/features/overall-goals/create-overall-goal.server.ts";
import { overallGoalSchema } from "#app/features/overall-goals/overall-goal.schema.ts";
import { OverallGoalForm } from "#app/features/overall-goals/overall-goal-form.tsx";
import { viewNewOverallGoal } from "#app/features/overall-goals/view-overall-goal-form.server.ts";
import { formAgain, formRefused, goOn, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("overallGoals", "new.title");

export async function loader(args: LoaderFunctionArgs) {
  const asked = new URL(args.request.url).searchParams.get("periode");
  return pageOf(await viewNewOverallGoal(signedIn(args), asked));
}

export async function action(args: ActionFunctionArgs) {
  const form = await parseForm(args.request, overallGoalSchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await createOverallGoal(signedIn(args, form.postId), form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(paths.overallGoal(result.value.id), "overallGoals.notice.created");
}

export default function NewOverallGoalRoute() {
  const model = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("overallGoals");
  return (
    <>
      <AdministrationHead
        title={t("new.title")}
        under={[{ label: t("list.title"), href: paths.manageOverallGoals() }]}
      />
      <OverallGoalForm {...model} answer={answer} />
    </>
  );
}
