import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { HiddenField } from "#app/ui/controls/hidden-field.tsx";
import { initialsOf } from "#app/ui/data/person-chip.tsx";
import { Disclosure } from "#app/ui/layout/disclosure.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import type { DemoOrganisation, DemoPerson } from "./view-demo-persons.server.ts";

/** So many persons of a role stand open; the rest are folded away under them. */
const shown = 3;

/** The demonstration's people by organisation and role; one press signs in. */
export function DemoSignIn({
  organisations,
  back,
}: {
  organisations: readonly DemoOrganisation[];
  back: string;
}) {
  const t = useTexts("auth");
  return (
    <Section title={t("demo.title")} lead={t("demo.lead")}>
      <FormFrame action={paths.signInDemo()} width="full">
        <HiddenField name="til" value={back} />
        {organisations.map((organisation) => (
          <section key={organisation.name} className="demo-organisation">
            <h3>{organisation.name}</h3>
            {organisation.roles.map(({ role, persons }) => (
              <div key={role} className="demo-role">
                <h4>{t(`role.${role}`)}</h4>
                <Persons persons={persons} />
              </div>
            ))}
          </section>
        ))}
      </FormFrame>
    </Section>
  );
}

function Persons({ persons }: { persons: readonly DemoPerson[] }) {
  const t = useTexts("auth");
  const open = persons.length > shown + 1 ? persons.slice(0, shown) : persons;
  const folded = persons.slice(open.length);
  return (
    <div>
      <PersonList persons={open} />
      {folded.length > 0 && (
        <Disclosure quiet summary={t("demo.more", { count: folded.length })}>
          <PersonList persons={folded} />
        </Disclosure>
      )}
    </div>
  );
}

function PersonList({ persons }: { persons: readonly DemoPerson[] }) {
  const t = useTexts("auth");
  return (
    <ul className="demo-persons">
      {persons.map((person) => (
        <li key={person.id}>
          <span className="person-initials" aria-hidden="true">
            {initialsOf(person.name)}
          </span>
          <div>
            <button type="submit" name="personId" value={person.id} className="demo-person">
              <span aria-hidden="true">{person.name}</span>
              <span className="only-read">{t("demo.enter", { name: person.name })}</span>
            </button>
            <div className="demo-place">{person.place || person.title}</div>
          </div>
        </li>
      ))}
    </ul>
  );
}
