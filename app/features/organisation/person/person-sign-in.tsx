import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";

/** How a person gets in: whether there is a password, whether a link is out, and the way to a new one. */
export function PersonSignIn(props: {
  readonly personId: string;
  readonly hasPassword: boolean;
  readonly linkExpiresAt: string | null;
}) {
  const t = useTexts("organisation");
  const format = useFormat();
  return (
    <Section title={t("person.signIn")}>
      <Stack>
        {props.hasPassword ? <p>{t("person.signIn.ready.text")}</p> : null}
        {props.linkExpiresAt ? (
          <p>{t("person.signIn.linkOut", { when: format.instant(props.linkExpiresAt) })}</p>
        ) : null}
        {props.hasPassword || props.linkExpiresAt ? null : <p>{t("person.signIn.none.text")}</p>}
        <div>
          <LinkButton href={paths.personSignInLink(props.personId)} variant="secondary">
            {props.hasPassword ? t("person.signIn.newPassword") : t("person.signIn.invite")}
          </LinkButton>
        </div>
      </Stack>
    </Section>
  );
}
