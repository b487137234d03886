import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { Notice } from "#app/ui/layout/notice.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";

type Link = { readonly url: string; readonly expiresAt: string };

/** Asks for a one-time link, or shows the one just made, which cannot be shown again. */
export function SignInLinkForm({
  person,
  link,
}: {
  person: { readonly id: string; readonly name: string; readonly email: string };
  link: Link | undefined;
}) {
  const t = useTexts("organisation");
  const format = useFormat();
  if (!link) {
    return (
      <FormFrame>
        <p>{t("link.explain", { name: person.name })}</p>
        <p>{t("link.explain.replace")}</p>
        <div>
          <Button type="submit">{t("link.make")}</Button>
        </div>
      </FormFrame>
    );
  }
  return (
    <Stack>
      <Notice tone="success" live title={t("link.made")}>
        <p>{t("link.made.text", { name: person.name, when: format.instant(link.expiresAt) })}</p>
      </Notice>
      <TextField
        field={{ id: "link", name: "link", initialValue: link.url }}
        label={t("link.label", { name: person.name })}
        help={t("link.label.help", { email: person.email })}
        comfort="select-all"
      />
      <p>
        <LinkButton href={paths.managePerson(person.id)} variant="secondary">
          {t("link.back", { name: person.name })}
        </LinkButton>
      </p>
    </Stack>
  );
}
