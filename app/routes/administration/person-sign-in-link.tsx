import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AdministrationHead } from "#app/features/organisation/administration-head.tsx";
import { makeSignInLink } from "#app/features/organisation/person/make-sign-in-link.server.ts";
import { nothingSchema } from "#app/features/organisation/person/person.schema.ts";
import { SignInLinkForm } from "#app/features/organisation/person/sign-in-link-form.tsx";
import { viewPerson } from "#app/features/organisation/person/view-person.server.ts";
import { idOf, pageOf, validForm } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { requestOf, signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("organisation", "link.title");

export async function loader(args: LoaderFunctionArgs) {
  const { person } = pageOf(await viewPerson(signedIn(args), idOf(args.params.person)));
  return { id: person.id, name: person.name, email: person.email };
}

/** The link is in this answer and nowhere else, so it is shown at once instead of after a redirect. */
export async function action(args: ActionFunctionArgs) {
  const form = validForm(await parseForm(args.request, nothingSchema));
  const context = signedIn(args, form.postId);
  const { token, expiresAt } = pageOf(await makeSignInLink(context, idOf(args.params.person)));
  return { url: requestOf(args).config.baseUrl + paths.signInLink(token), expiresAt };
}

export default function PersonSignInLinkRoute() {
  const person = useLoaderData<typeof loader>();
  const link = useActionData<typeof action>();
  const t = useTexts("organisation");
  return (
    <>
      <AdministrationHead
        title={t("link.title")}
        under={[
          { label: t("person.list.title"), href: paths.managePersons() },
          { label: person.name, href: paths.managePerson(person.id) },
        ]}
      />
      <SignInLinkForm person={person} link={link} />
    </>
  );
}
