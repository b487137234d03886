import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { DataTable } from "#app/ui/data/data-table.tsx";
import { ExplainColour } from "../judgement/explain-colour.tsx";
import { YearLight } from "../judgement/year-light.tsx";
import { useIndicatorWords } from "../use-indicator-words.ts";
import type { ComparisonModel } from "./comparison-page.tsx";

/** The figures of a comparison with how many answered; results of too few are named as such. */
export function ComparisonTable({ comparison }: { readonly comparison: ComparisonModel }) {
  const t = useTexts("judgement");
  const format = useFormat();
  const words = useIndicatorWords();
  const { units, total, limit } = comparison;
  const left = units.filter(
    ({ value, isHidden, year }) => value === null && !isHidden && year.result,
  ).length;
  const isCounted = units.some(({ respondents, isHidden }) => respondents !== null || isHidden);
  return (
    <>
      <DataTable
        caption={t("compare.caption")}
        hideCaption
        rows={units}
        cards
        rowKey={(one) => one.id}
        columns={[
          {
            key: "institution",
            header: t("compare.column.institution"),
            rowHeader: true,
            width: "l",
            cell: (one) => (
              <a href={paths.indicator(one.id)}>{one.name ?? t("compare.organisation")}</a>
            ),
          },
          {
            key: "value",
            header: t("compare.column.value"),
            align: "end",
            cell: ({ isHidden, year }) =>
              isHidden || !year.result ? t("compare.hidden") : words.value(year.result),
          },
          ...(isCounted
            ? [
                {
                  key: "answers",
                  header: t("compare.column.answers"),
                  align: "end" as const,
                  cell: ({ respondents, isHidden }: (typeof units)[number]) =>
                    isHidden || respondents === null ? t("value.none") : format.number(respondents),
                },
              ]
            : []),
          {
            key: "target",
            header: t("compare.column.target"),
            cell: ({ year }) =>
              year.target ? year.target.raw || words.phrase(year.target.meaning) : t("value.none"),
          },
          {
            key: "colour",
            header: t("compare.column.colour"),
            cell: ({ year }) => (
              <>
                <YearLight year={year} size="s" />
                <ExplainColour year={year} />
              </>
            ),
          },
        ]}
        {...(isCounted && total !== null
          ? { footer: [t("compare.total"), "", format.number(total), "", ""] }
          : {})}
      />
      {left > 0 ? (
        <p className="remark">
          {t("compare.leftOut", { count: format.number(left), total: format.number(units.length) })}
        </p>
      ) : null}
      {isCounted ? (
        <p className="remark">{t("compare.limit", { limit: format.number(limit) })}</p>
      ) : null}
    </>
  );
}
