import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { DataTable } from "#app/ui/data/data-table.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { RetiredList } from "../retired-list.tsx";

type Institution = {
  readonly id: string;
  readonly name: string;
  readonly typeName: string;
  readonly areaName: string;
  readonly committeeName: string | null;
  readonly scope: "core" | "support";
  readonly district: string;
};

/** The institutions by area, and those out of use. */
export function InstitutionTable({
  inUse,
  retired,
}: {
  inUse: readonly Institution[];
  retired: readonly Institution[];
}) {
  const t = useTexts("organisation");
  const areas = [...new Set(inUse.map((one) => one.areaName))];
  return (
    <>
      {inUse.length === 0 ? (
        <EmptyState
          title={t("institution.list.empty")}
          action={
            <LinkButton href={paths.newInstitution()}>{t("institution.new.title")}</LinkButton>
          }
        >
          {t("institution.list.empty.text")}
        </EmptyState>
      ) : (
        <DataTable
          caption={t("institution.list.title")}
          hideCaption
          groups={areas.map((area) => {
            const rows = inUse.filter((one) => one.areaName === area);
            const committee = rows[0]?.committeeName ?? t("area.noCommittee");
            return { key: area, title: `${area} · ${committee}`, rows };
          })}
          rowKey={(one) => one.id}
          columns={[
            {
              key: "name",
              header: t("institution.name"),
              rowHeader: true,
              cell: (one) => <a href={paths.manageInstitution(one.id)}>{one.name}</a>,
            },
            { key: "type", header: t("institution.type"), cell: (one) => one.typeName },
            { key: "district", header: t("institution.district"), cell: (one) => one.district },
            {
              key: "scope",
              header: t("institution.scope"),
              cell: (one) => t(`institution.${one.scope}`),
            },
          ]}
        />
      )}
      <RetiredList
        items={retired.map(({ id, name }) => ({ title: name, href: paths.manageInstitution(id) }))}
      />
    </>
  );
}
