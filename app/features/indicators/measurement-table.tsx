import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { DataTable } from "#app/ui/data/data-table.tsx";
import { useIndicatorWords } from "./use-indicator-words.ts";
import type { IndicatorModel } from "./view-indicator.server.ts";

type Entry = IndicatorModel["entries"][number];

/** Every entry there is, also those that a later one has taken the place of. */
export function MeasurementTable({ entries }: Pick<IndicatorModel, "entries">) {
  const t = useTexts("indicators");
  return (
    <DataTable
      caption={t("view.entries.caption")}
      hideCaption
      rows={entries}
      cards
      rowKey={(entry) => entry.id}
      empty={<p>{t("view.entries.empty")}</p>}
      columns={[
        {
          key: "year",
          header: t("column.year"),
          rowHeader: true,
          cell: (entry) => String(entry.value.year),
        },
        {
          key: "result",
          header: t("column.result"),
          cell: (entry) => <ResultCell entry={entry} />,
        },
        ...(entries.some(({ note }) => note !== "")
          ? [
              {
                key: "note",
                header: t("column.note"),
                width: "m" as const,
                cell: (entry: Entry) => entry.note,
              },
            ]
          : []),
        {
          key: "entered",
          header: t("column.entered"),
          cell: (entry) => <EnteredCell entry={entry} />,
        },
      ]}
    />
  );
}

function ResultCell({ entry }: { readonly entry: Entry }) {
  const t = useTexts("indicators");
  const { value } = useIndicatorWords();
  const remarks = [
    ...(entry.value.isPreliminary ? [t("value.preliminary")] : []),
    ...(entry.value.isApproximate ? [t("value.approximate")] : []),
    ...(entry.isReplaced ? [t("view.entries.replaced")] : []),
  ];
  const figure = value(entry.value);
  return (
    <>
      {entry.isReplaced ? <del>{figure}</del> : figure}
      {remarks.length === 0 ? null : <span className="remark">{remarks.join(", ")}</span>}
    </>
  );
}

function EnteredCell({ entry }: { readonly entry: Entry }) {
  const t = useTexts("indicators");
  const format = useFormat();
  const when = format.date(entry.enteredAt);
  return (
    <>{entry.enteredByName ? t("view.entries.by", { name: entry.enteredByName, when }) : when}</>
  );
}
