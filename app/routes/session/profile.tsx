import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { OwnLanguage } from "#app/features/auth/own-language.tsx";
import { OwnSessions } from "#app/features/auth/own-sessions.tsx";
import { viewProfile } from "#app/features/auth/view-profile.server.ts";
import { RoleNames } from "#app/features/organisation/person/role-names.tsx";
import { pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { requireSignedIn, signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { DefinitionList } from "#app/ui/layout/definition-list.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";

export const meta = pageTitle("auth", "profile.title");

/** Sessions come and go without a change of the organisation's data, so this page is never kept. */
export const headers = () => ({ "Cache-Control": "private, no-store" });

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewProfile(signedIn(args), requireSignedIn(args).sessionId));
}

export default function ProfileRoute() {
  const { person, locale, roles, sessions } = useLoaderData<typeof loader>();
  const t = useTexts("auth");
  return (
    <>
      <PageHead kicker={t("profile.title")} title={person.name} lead={person.title} />
      <Section title={t("profile.you")} lead={t("profile.you.lead")}>
        <DefinitionList
          items={[
            { term: t("email"), value: person.email },
            { term: t("profile.roles"), value: <RoleNames roles={roles} /> },
          ]}
        />
      </Section>
      <OwnLanguage locale={locale} />
      <Section title={t("password")}>
        <Stack>
          <p>{person.hasPassword ? t("password.lead") : t("password.none")}</p>
          {person.hasPassword && (
            <div>
              <LinkButton href={paths.changePassword()} variant="secondary">
                {t("password.submit")}
              </LinkButton>
            </div>
          )}
        </Stack>
      </Section>
      <OwnSessions sessions={sessions} />
    </>
  );
}
