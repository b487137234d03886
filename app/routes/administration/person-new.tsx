import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { AdministrationHead } from "#app/features/organisation/administration-head.tsx";
import { createPerson } from "#app/features/organisation/person/create-person.server.ts";
import { personSchema } from "#app/features/organisation/person/person.schema.ts";
import { PersonForm } from "#app/features/organisation/person/person-form.tsx";
import { viewNewPerson } from "#app/features/organisation/person/view-person.server.ts";
import { formAgain, formRefused, goOn, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("organisation", "person.new.title");

export async function loader(args: LoaderFunctionArgs) {
  pageOf(await viewNewPerson(signedIn(args)));
  return null;
}

export async function action(args: ActionFunctionArgs) {
  const form = await parseForm(args.request, personSchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await createPerson(signedIn(args, form.postId), form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(paths.managePerson(result.value.id), "organisation.notice.personCreated");
}

export default function NewPersonRoute() {
  const answer = useActionData<typeof action>();
  const t = useTexts("organisation");
  return (
    <>
      <AdministrationHead
        title={t("person.new.title")}
        under={[{ label: t("person.list.title"), href: paths.managePersons() }]}
      />
      <PersonForm answer={answer} />
    </>
  );
}
