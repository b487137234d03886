import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AdministrationHead } from "#app/features/organisation/administration-head.tsx";
import { editInstitution } from "#app/features/organisation/institution/edit-institution.server.ts";
import { editInstitutionSchema } from "#app/features/organisation/institution/institution.schema.ts";
import { InstitutionForm } from "#app/features/organisation/institution/institution-form.tsx";
import { viewInstitution } from "#app/features/organisation/institution/view-institutions.server.ts";
import { RetireForm } from "#app/features/organisation/retire-form.tsx";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { titleOf } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titleOf(data?.institution.name);

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewInstitution(signedIn(args), idOf(args.params.institution)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.institution);
  const form = await parseForm(args.request, editInstitutionSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await editInstitution(context, id, form.value);
  if (result.ok) return goOn(paths.manageInstitutions(), "organisation.notice.saved");
  const theirs =
    result.refusal.code === "changed-meanwhile"
      ? pageOf(await viewInstitution(context, id)).institution
      : null;
  return formRefused(form.submission, result.refusal, theirs);
}

export default function InstitutionRoute() {
  const { institution, ...choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("organisation");
  return (
    <>
      <AdministrationHead
        kicker={t("institution.edit.title")}
        title={institution.name}
        under={[{ label: t("institution.list.title"), href: paths.manageInstitutions() }]}
      />
      <InstitutionForm institution={institution} {...choices} answer={answer} />
      <RetireForm
        action={paths.retireInstitution(institution.id)}
        version={institution.version}
        isRetired={institution.retiredAt !== null}
        lead={t("institution.retire.lead")}
        retireLabel={t("institution.retire")}
        restoreLabel={t("institution.restore")}
      />
    </>
  );
}
