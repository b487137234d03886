import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { AdministrationHead } from "#app/features/organisation/administration-head.tsx";
import { createGoalField } from "#app/features/organisation/goal-field/create-goal-field.server.ts";
import { goalFieldSchema } from "#app/features/organisation/goal-field/goal-field.schema.ts";
import { GoalFieldForm } from "#app/features/organisation/goal-field/goal-field-form.tsx";
import { viewGoalFields } from "#app/features/organisation/goal-field/view-goal-fields.server.ts";
import { formAgain, formRefused, goOn, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("organisation", "field.new.title");

export async function loader(args: LoaderFunctionArgs) {
  pageOf(await viewGoalFields(signedIn(args)));
  return null;
}

export async function action(args: ActionFunctionArgs) {
  const form = await parseForm(args.request, goalFieldSchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await createGoalField(signedIn(args, form.postId), form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(paths.manageGoalFields(), "organisation.notice.created");
}

export default function NewGoalFieldRoute() {
  const answer = useActionData<typeof action>();
  const t = useTexts("organisation");
  return (
    <>
      <AdministrationHead
        title={t("field.new.title")}
        under={[{ label: t("field.list.title"), href: paths.manageGoalFields() }]}
      />
      <GoalFieldForm answer={answer} />
    </>
  );
}
