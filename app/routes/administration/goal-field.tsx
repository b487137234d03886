import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AdministrationHead } from "#app/features/organisation/administration-head.tsx";
import { editGoalField } from "#app/features/organisation/goal-field/edit-goal-field.server.ts";
import { editGoalFieldSchema } from "#app/features/organisation/goal-field/goal-field.schema.ts";
import { GoalFieldForm } from "#app/features/organisation/goal-field/goal-field-form.tsx";
import { viewGoalField } from "#app/features/organisation/goal-field/view-goal-fields.server.ts";
import { RetireForm } from "#app/features/organisation/retire-form.tsx";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { titleOf } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titleOf(data?.name);

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewGoalField(signedIn(args), idOf(args.params.field)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.field);
  const form = await parseForm(args.request, editGoalFieldSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await editGoalField(context, id, form.value);
  if (result.ok) return goOn(paths.manageGoalFields(), "organisation.notice.saved");
  const theirs =
    result.refusal.code === "changed-meanwhile" ? pageOf(await viewGoalField(context, id)) : null;
  return formRefused(form.submission, result.refusal, theirs);
}

export default function GoalFieldRoute() {
  const field = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("organisation");
  return (
    <>
      <AdministrationHead
        kicker={t("field.edit.title")}
        title={field.name}
        under={[{ label: t("field.list.title"), href: paths.manageGoalFields() }]}
      />
      <GoalFieldForm field={field} answer={answer} />
      <RetireForm
        action={paths.retireGoalField(field.id)}
        version={field.version}
        isRetired={field.retiredAt !== null}
        lead={t("field.retire.lead")}
        retireLabel={t("field.retire")}
        restoreLabel={t("field.restore")}
      />
    </>
  );
}
