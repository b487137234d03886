import type { Role } from "#app/domain/permissions/roles.ts";
import { useTexts } from "#app/i18n/texts.tsx";

type HeldRole = { readonly id: string; readonly role: Role; readonly place: string };

/** A person's roles by name, each with the committee or institution it is held for. */
export function RoleNames({ roles }: { roles: readonly HeldRole[] }) {
  const t = useTexts("organisation");
  if (roles.length === 0) return <span className="quiet">{t("person.roles.none")}</span>;
  return (
    <ul className="plain-list">
      {roles.map((held) => (
        <li key={held.id}>
          <RoleName {...held} />
        </li>
      ))}
    </ul>
  );
}

export function RoleName({ role, place }: Pick<HeldRole, "role" | "place">) {
  const t = useTexts("auth");
  return (
    <>
      {t(`role.${role}`)}
      {place ? <span className="quiet">, {place}</span> : null}
    </>
  );
}
