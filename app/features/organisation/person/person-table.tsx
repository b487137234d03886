import type { Role } from "#app/domain/permissions/roles.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { DataTable } from "#app/ui/data/data-table.tsx";
import { RoleNames } from "./role-names.tsx";

type Person = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly email: string;
  readonly retiredAt: string | null;
  readonly hasPassword: boolean;
  readonly roles: readonly { readonly id: string; readonly role: Role; readonly place: string }[];
};

/** A page of persons: who they are, which roles they hold, whether they can sign in. */
export function PersonTable({ persons, empty }: { persons: readonly Person[]; empty: string }) {
  const t = useTexts("organisation");
  const signIn = (person: Person) => {
    if (person.retiredAt) return t("retired.title");
    return person.hasPassword ? t("person.signIn.ready") : t("person.signIn.none");
  };
  return (
    <DataTable
      caption={t("person.list.title")}
      hideCaption
      rows={persons}
      rowKey={(person) => person.id}
      empty={<p>{empty}</p>}
      columns={[
        {
          key: "name",
          header: t("name"),
          rowHeader: true,
          width: "m",
          cell: (person) => (
            <>
              <a href={paths.managePerson(person.id)}>{person.name}</a>
              {person.title ? <div className="quiet">{person.title}</div> : null}
            </>
          ),
        },
        {
          key: "roles",
          header: t("person.roles"),
          width: "l",
          cell: (person) => <RoleNames roles={person.roles} />,
        },
        { key: "email", header: t("person.email"), cell: (person) => person.email },
        { key: "signIn", header: t("person.signIn"), cell: signIn },
      ]}
    />
  );
}
