import { useTexts } from "#app/i18n/texts.tsx";
import { DataTable } from "#app/ui/data/data-table.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { useIndicatorWords } from "../use-indicator-words.ts";
import type { measuringOf } from "./measuring-of-indicator.ts";
import { usePeriodWords } from "./use-period-words.ts";

/** Figures of parts of the year, apart from the yearly results; nothing where there are none. */
export function InterimTable({ interim }: Pick<ReturnType<typeof measuringOf>, "interim">) {
  const t = useTexts("measuring");
  const words = usePeriodWords();
  const { value } = useIndicatorWords();
  if (interim.length === 0) return null;
  return (
    <Section title={t("interim.title")} id="undervejs" lead={t("interim.lead")}>
      <DataTable
        caption={t("interim.caption")}
        hideCaption
        rows={interim}
        rowKey={({ key }) => key}
        columns={[
          {
            key: "period",
            header: t("column.period"),
            rowHeader: true,
            cell: ({ year, period }) => words(year, period),
          },
          {
            key: "result",
            header: t("column.result"),
            align: "end",
            cell: (row) => value(row.value),
          },
          { key: "note", header: t("column.note"), width: "m", cell: ({ note }) => note },
        ]}
      />
    </Section>
  );
}
