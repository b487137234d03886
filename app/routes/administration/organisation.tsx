import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AdministrationHead } from "#app/features/organisation/administration-head.tsx";
import { editOrganisation } from "#app/features/organisation/settings/edit-organisation.server.ts";
import { organisationSchema } from "#app/features/organisation/settings/organisation.schema.ts";
import { OrganisationForm } from "#app/features/organisation/settings/organisation-form.tsx";
import { viewOrganisation } from "#app/features/organisation/settings/view-organisation.server.ts";
import { formAgain, formRefused, goOn, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("organisation", "organisation.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewOrganisation(signedIn(args)));
}

export async function action(args: ActionFunctionArgs) {
  const form = await parseForm(args.request, organisationSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await editOrganisation(context, form.value);
  if (result.ok) return goOn(paths.administration(), "organisation.notice.saved");
  const theirs =
    result.refusal.code === "changed-meanwhile" ? pageOf(await viewOrganisation(context)) : null;
  return formRefused(form.submission, result.refusal, theirs);
}

export default function OrganisationRoute() {
  const organisation = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("organisation");
  return (
    <>
      <AdministrationHead title={t("organisation.title")} lead={t("organisation.lead")} />
      <OrganisationForm organisation={organisation} answer={answer} />
    </>
  );
}
