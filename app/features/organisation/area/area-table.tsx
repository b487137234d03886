import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { DataTable } from "#app/ui/data/data-table.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { RetiredList } from "../retired-list.tsx";

type Area = {
  readonly id: string;
  readonly name: string;
  readonly committeeName: string | null;
  readonly penHolder: "institutionLeader" | "administration";
  readonly retiredAt: string | null;
};

/** The areas by committee, and those out of use. */
export function AreaTable({ areas }: { areas: readonly Area[] }) {
  const t = useTexts("organisation");
  const inUse = areas.filter((area) => area.retiredAt === null);
  const retired = areas.filter((area) => area.retiredAt !== null);
  const committees = [...new Set(inUse.map((area) => area.committeeName))];
  return (
    <>
      {inUse.length === 0 ? (
        <EmptyState
          title={t("area.list.empty")}
          action={<LinkButton href={paths.newArea()}>{t("area.new.title")}</LinkButton>}
        >
          {t("area.list.empty.text")}
        </EmptyState>
      ) : (
        <DataTable
          caption={t("area.list.title")}
          hideCaption
          groups={committees.map((name) => ({
            key: name ?? "none",
            title: name ?? t("area.noCommittee"),
            rows: inUse.filter((area) => area.committeeName === name),
          }))}
          rowKey={(area) => area.id}
          columns={[
            {
              key: "name",
              header: t("area.name"),
              rowHeader: true,
              cell: (area) => <a href={paths.manageArea(area.id)}>{area.name}</a>,
            },
            {
              key: "penHolder",
              header: t("area.penHolder"),
              cell: (area) => t(`area.penHolder.${area.penHolder}`),
            },
          ]}
        />
      )}
      <RetiredList
        items={retired.map(({ id, name }) => ({ title: name, href: paths.manageArea(id) }))}
      />
    </>
  );
}
