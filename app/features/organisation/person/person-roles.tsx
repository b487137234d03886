import type { Role } from "#app/domain/permissions/roles.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { RoleName } from "./role-names.tsx";

type HeldRole = { readonly id: string; readonly role: Role; readonly place: string };

/** A person's roles, each with the button that takes it away, and the way to one more. */
export function PersonRoles(props: {
  readonly personId: string;
  readonly roles: readonly HeldRole[];
  readonly isRetired: boolean;
  readonly isLastAdministrator: boolean;
}) {
  const t = useTexts("organisation");
  const { personId, roles } = props;
  const isKept = (role: Role) => role === "systemAdministrator" && props.isLastAdministrator;
  return (
    <Section
      title={t("person.roles")}
      lead={t("person.roles.lead")}
      action={
        props.isRetired ? undefined : (
          <LinkButton href={paths.addRole(personId)} variant="secondary" small>
            {t("role.new.title")}
          </LinkButton>
        )
      }
    >
      {roles.length === 0 ? (
        <EmptyState title={t("person.roles.none")}>{t("person.roles.none.text")}</EmptyState>
      ) : (
        <ul className="role-list">
          {roles.map((held) => (
            <li key={held.id}>
              <span>
                <RoleName {...held} />
                {isKept(held.role) ? (
                  <span className="quiet role-note">{t("person.lastAdministrator")}</span>
                ) : null}
              </span>
              {isKept(held.role) ? null : (
                <FormFrame action={paths.removeRole(personId, held.id)} width="full">
                  <Button type="submit" variant="quiet" small>
                    {t("role.remove")}
                    <span className="only-read">
                      : <RoleName {...held} />
                    </span>
                  </Button>
                </FormFrame>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
