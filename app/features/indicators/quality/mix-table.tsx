import { useTexts } from "#app/i18n/texts.tsx";
import { DataTable } from "#app/ui/data/data-table.tsx";
import { useQualityWords } from "./use-quality-words.ts";
import type { QualityOverview } from "./view-quality-overview.server.ts";

/** How many indicators of each kind a service has, how many are recommended, and what is missing. */
export function MixTable({
  mix,
  remarks,
}: {
  readonly mix: QualityOverview["mix"];
  readonly remarks: QualityOverview["setRemarks"];
}) {
  const t = useTexts("quality");
  const { ofSet } = useQualityWords();
  return (
    <>
      <DataTable
        caption={t("mix.caption")}
        hideCaption
        rows={mix}
        rowKey={({ part }) => part}
        columns={[
          {
            key: "part",
            header: t("mix.part"),
            rowHeader: true,
            cell: ({ part }) => t(`mix.${part}`),
          },
          { key: "count", header: t("mix.count"), align: "end", cell: ({ count }) => count },
          {
            key: "recommended",
            header: t("mix.recommended"),
            align: "end",
            cell: ({ min, max }) =>
              max === undefined ? t("mix.atLeast", { min }) : t("mix.between", { min, max }),
          },
        ]}
      />
      {remarks.length === 0 ? (
        <p>{t("mix.fine")}</p>
      ) : (
        <ul className="remark-list">
          {remarks.map((remark) => (
            <li key={remark.code}>{ofSet(remark)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
