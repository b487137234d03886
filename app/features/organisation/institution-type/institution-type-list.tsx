import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { OrderedList } from "../ordered-list.tsx";
import { RetiredList } from "../retired-list.tsx";

type InstitutionType = { readonly id: string; readonly name: string };

/** The institution types in their order, and those out of use. */
export function InstitutionTypeList({
  inUse,
  retired,
}: {
  inUse: readonly InstitutionType[];
  retired: readonly InstitutionType[];
}) {
  const t = useTexts("organisation");
  return (
    <>
      {inUse.length === 0 ? (
        <EmptyState
          title={t("type.list.empty")}
          action={<LinkButton href={paths.newInstitutionType()}>{t("type.new.title")}</LinkButton>}
        >
          {t("type.list.empty.text")}
        </EmptyState>
      ) : (
        <OrderedList
          label={t("type.list.title")}
          action={paths.orderInstitutionTypes()}
          items={inUse.map(({ id, name }) => ({
            id,
            name,
            href: paths.manageInstitutionType(id),
          }))}
        />
      )}
      <RetiredList
        items={retired.map(({ id, name }) => ({
          title: name,
          href: paths.manageInstitutionType(id),
        }))}
      />
    </>
  );
}
