import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { DataTable } from "#app/ui/data/data-table.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import type { ImportSummary } from "./import-summary.ts";

type ListedBatch = {
  readonly id: string;
  readonly name: string;
  readonly state: "preview" | "confirmed" | "undone";
  readonly createdAt: string;
  readonly createdByName: string;
  readonly summary: ImportSummary;
};

/** Earlier imports, each leading to what it did and to undoing it. */
export function ImportList({ batches }: { readonly batches: readonly ListedBatch[] }) {
  const t = useTexts("imports");
  const format = useFormat();
  const what = ({ counts }: ImportSummary) =>
    counts
      ? t("batch.what", { new: counts.new, changed: counts.changed, unchanged: counts.unchanged })
      : "";
  return (
    <Section title={t("list.title")}>
      {batches.length === 0 ? (
        <p>{t("list.empty")}</p>
      ) : (
        <DataTable
          caption={t("list.caption")}
          hideCaption
          rows={batches}
          cards
          rowKey={({ id }) => id}
          columns={[
            {
              key: "name",
              header: t("column.name"),
              cell: ({ id, name }) => <a href={paths.import(id)}>{name || t("list.pasted")}</a>,
            },
            { key: "state", header: t("column.state"), cell: ({ state }) => t(`batch.${state}`) },
            { key: "what", header: t("column.what"), cell: ({ summary }) => what(summary) },
            {
              key: "by",
              header: t("column.by"),
              cell: ({ createdByName, createdAt }) => (
                <>
                  {createdByName}
                  <span className="cell-detail">{format.instant(createdAt)}</span>
                </>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}
