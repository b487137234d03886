import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AdministrationHead } from "#app/features/organisation/administration-head.tsx";
import { addRole } from "#app/features/organisation/person/add-role.server.ts";
import { roleSchema } from "#app/features/organisation/person/person.schema.ts";
import { RoleForm } from "#app/features/organisation/person/role-form.tsx";
import { viewRoleChoices } from "#app/features/organisation/person/view-person.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("organisation", "role.new.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewRoleChoices(signedIn(args), idOf(args.params.person)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.person);
  const form = await parseForm(args.request, roleSchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await addRole(signedIn(args, form.postId), id, form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(paths.managePerson(id), "organisation.notice.roleAdded");
}

export default function NewRoleRoute() {
  const { person, committees, institutions } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("organisation");
  return (
    <>
      <AdministrationHead
        title={t("role.new.title")}
        lead={t("role.new.lead", { name: person.name })}
        under={[
          { label: t("person.list.title"), href: paths.managePersons() },
          { label: person.name, href: paths.managePerson(person.id) },
        ]}
      />
      <RoleForm committees={committees} institutions={institutions} answer={answer} />
    </>
  );
}
