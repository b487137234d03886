import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AdministrationHead } from "#app/features/organisation/administration-head.tsx";
import { createInstitution } from "#app/features/organisation/institution/create-institution.server.ts";
import { institutionSchema } from "#app/features/organisation/institution/institution.schema.ts";
import { InstitutionForm } from "#app/features/organisation/institution/institution-form.tsx";
import { viewInstitutionChoices } from "#app/features/organisation/institution/view-institutions.server.ts";
import { formAgain, formRefused, goOn, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("organisation", "institution.new.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewInstitutionChoices(signedIn(args)));
}

export async function action(args: ActionFunctionArgs) {
  const form = await parseForm(args.request, institutionSchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await createInstitution(signedIn(args, form.postId), form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(paths.manageInstitutions(), "organisation.notice.created");
}

export default function NewInstitutionRoute() {
  const choices = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("organisation");
  return (
    <>
      <AdministrationHead
        title={t("institution.new.title")}
        under={[{ label: t("institution.list.title"), href: paths.manageInstitutions() }]}
      />
      <InstitutionForm {...choices} answer={answer} />
    </>
  );
}
