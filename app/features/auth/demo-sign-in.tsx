import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import type { DemoOrganisation } from "./view-demo-persons.server.ts";

/** The demonstration's people by role; one press signs in. */
export function DemoSignIn({ organisations }: { organisations: readonly DemoOrganisation[] }) {
  const t = useTexts("auth");
  return (
    <Section title={t("demo.title")} lead={t("demo.lead")}>
      <FormFrame action={paths.signInDemo()} width="full">
        {organisations.map((organisation) => (
          <Section key={organisation.name} title={organisation.name} level={3}>
            {organisation.roles.map(({ role, persons }) => (
              <Stack key={role} gap="s">
                <h4>{t(`role.${role}`)}</h4>
                <ul className="demo-persons">
                  {persons.map((person) => (
                    <li key={person.id}>
                      <Button type="submit" variant="secondary" name="personId" value={person.id}>
                        {t("demo.enter", { name: person.name })}
                      </Button>
                      <span>{person.place || person.title}</span>
                    </li>
                  ))}
                </ul>
              </Stack>
            ))}
          </Section>
        ))}
      </FormFrame>
    </Section>
  );
}
