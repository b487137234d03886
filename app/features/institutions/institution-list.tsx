import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { DataTable } from "#app/ui/data/data-table.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { GoalLight } from "../follow-up/goal-light.tsx";
import type { InstitutionListModel } from "./view-institutions.server.ts";

/** All institutions by type, each with the lights of its goals. */
export function InstitutionList({ model }: { model: InstitutionListModel }) {
  const t = useTexts("institutions");
  if (model.groups.length === 0) {
    return <EmptyState title={t("list.empty")}>{t("list.empty.text")}</EmptyState>;
  }
  return model.groups.map((group) => (
    <Section key={group.typeName} title={group.typeName}>
      <DataTable
        caption={group.typeName}
        hideCaption
        rows={group.institutions}
        rowKey={(row) => row.slug}
        columns={[
          {
            key: "name",
            header: t("column.name"),
            rowHeader: true,
            cell: (row) => <a href={paths.institution(row.slug)}>{row.name}</a>,
          },
          {
            key: "goals",
            header: t("column.goals"),
            width: "l",
            cell: (row) =>
              row.statuses.length === 0 ? (
                t("goals.none")
              ) : (
                <span className="light-row">
                  {row.statuses.map((status, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: lights have no identity of their own
                    <GoalLight key={index} status={status} size="s" />
                  ))}
                </span>
              ),
          },
          { key: "district", header: t("column.district"), cell: (row) => row.district || "–" },
          {
            key: "committee",
            header: t("column.committee"),
            cell: (row) => row.committeeName ?? t("support"),
          },
        ]}
      />
    </Section>
  ));
}
