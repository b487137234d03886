import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { OrderedList } from "../ordered-list.tsx";
import { RetiredList } from "../retired-list.tsx";

type Committee = { readonly id: string; readonly name: string; readonly purpose: string };

/** The committees in their order, and those out of use. */
export function CommitteeList({
  inUse,
  retired,
}: {
  inUse: readonly Committee[];
  retired: readonly Committee[];
}) {
  const t = useTexts("organisation");
  return (
    <>
      {inUse.length === 0 ? (
        <EmptyState
          title={t("committee.list.empty")}
          action={<LinkButton href={paths.newCommittee()}>{t("committee.new.title")}</LinkButton>}
        >
          {t("committee.list.empty.text")}
        </EmptyState>
      ) : (
        <OrderedList
          label={t("committee.list.title")}
          action={paths.orderCommittees()}
          items={inUse.map(({ id, name, purpose }) => ({
            id,
            name,
            href: paths.manageCommittee(id),
            detail: purpose,
          }))}
        />
      )}
      <RetiredList
        items={retired.map(({ id, name }) => ({ title: name, href: paths.manageCommittee(id) }))}
      />
    </>
  );
}
