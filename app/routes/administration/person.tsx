import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AuditTrail } from "#app/features/audit/audit-trail.tsx";
import { AdministrationHead } from "#app/features/organisation/administration-head.tsx";
import { editPerson } from "#app/features/organisation/person/edit-person.server.ts";
import { editPersonSchema } from "#app/features/organisation/person/person.schema.ts";
import { PersonForm } from "#app/features/organisation/person/person-form.tsx";
import { PersonRoles } from "#app/features/organisation/person/person-roles.tsx";
import { PersonSignIn } from "#app/features/organisation/person/person-sign-in.tsx";
import { viewPerson } from "#app/features/organisation/person/view-person.server.ts";
import { RetireForm } from "#app/features/organisation/retire-form.tsx";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { titleOf } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Section } from "#app/ui/layout/section.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titleOf(data?.person.name);

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewPerson(signedIn(args), idOf(args.params.person)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.person);
  const form = await parseForm(args.request, editPersonSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await editPerson(context, id, form.value);
  if (result.ok) return goOn(paths.managePerson(id), "organisation.notice.saved");
  const theirs =
    result.refusal.code === "changed-meanwhile"
      ? pageOf(await viewPerson(context, id)).person
      : null;
  return formRefused(form.submission, result.refusal, theirs);
}

export default function PersonRoute() {
  const { person, roles, linkExpiresAt, isLastAdministrator, trail } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("organisation");
  const isRetired = person.retiredAt !== null;
  return (
    <>
      <AdministrationHead
        kicker={isRetired ? t("person.retired") : t("person.edit.title")}
        title={person.name}
        lead={person.title}
        under={[{ label: t("person.list.title"), href: paths.managePersons() }]}
      />
      <PersonRoles
        personId={person.id}
        roles={roles}
        isRetired={isRetired}
        isLastAdministrator={isLastAdministrator}
      />
      {isRetired ? null : (
        <PersonSignIn
          personId={person.id}
          hasPassword={person.hasPassword}
          linkExpiresAt={linkExpiresAt}
        />
      )}
      <Section title={t("person.details")}>
        <PersonForm person={person} answer={answer} />
      </Section>
      <RetireForm
        action={paths.retirePerson(person.id)}
        version={person.version}
        isRetired={isRetired}
        lead={t("person.retire.lead")}
        retireLabel={t("person.retire")}
        restoreLabel={t("person.restore")}
        obstacle={isLastAdministrator ? t("person.lastAdministrator") : undefined}
      />
      <AuditTrail entries={trail} />
    </>
  );
}
