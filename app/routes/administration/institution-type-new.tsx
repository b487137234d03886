import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { AdministrationHead } from "#app/features/organisation/administration-head.tsx";
import { createInstitutionType } from "#app/features/organisation/institution-type/create-institution-type.server.ts";
import { institutionTypeSchema } from "#app/features/organisation/institution-type/institution-type.schema.ts";
import { InstitutionTypeForm } from "#app/features/organisation/institution-type/institution-type-form.tsx";
import { viewInstitutionTypes } from "#app/features/organisation/institution-type/view-institution-types.server.ts";
import { formAgain, formRefused, goOn, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("organisation", "type.new.title");

export async function loader(args: LoaderFunctionArgs) {
  pageOf(await viewInstitutionTypes(signedIn(args)));
  return null;
}

export async function action(args: ActionFunctionArgs) {
  const form = await parseForm(args.request, institutionTypeSchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await createInstitutionType(signedIn(args, form.postId), form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(paths.manageInstitutionTypes(), "organisation.notice.created");
}

export default function NewInstitutionTypeRoute() {
  const answer = useActionData<typeof action>();
  const t = useTexts("organisation");
  return (
    <>
      <AdministrationHead
        title={t("type.new.title")}
        under={[{ label: t("type.list.title"), href: paths.manageInstitutionTypes() }]}
      />
      <InstitutionTypeForm answer={answer} />
    </>
  );
}
