import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { Section } from "#app/ui/layout/section.tsx";

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
      <p>{props.hasPassword ? t("person.signIn.ready.text") : t("person.signIn.none.text")}</p>
      {props.linkExpiresAt ? (
        <p>{t("person.signIn.linkOut", { when: format.instant(props.linkExpiresAt) })}</p>
      ) : null}
      <p>
        <LinkButton href={paths.personSignInLink(props.personId)} variant="secondary">
          {props.hasPassword ? t("person.signIn.newPassword") : t("person.signIn.invite")}
        </LinkButton>
      </p>
    </Section>
  );
}
