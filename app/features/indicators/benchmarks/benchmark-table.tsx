import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { DataTable } from "#app/ui/data/data-table.tsx";
import type { BenchmarkModel } from "./benchmark-model.ts";

/** Others' figures by year, and for who may a button to take one back. */
export function BenchmarkTable({
  benchmarks,
  indicatorId,
  mayTakeBack = false,
}: {
  readonly benchmarks: readonly BenchmarkModel[];
  readonly indicatorId: string;
  readonly mayTakeBack?: boolean;
}) {
  const t = useTexts("judgement");
  const nameOf = useBenchmarkName();
  const figureOf = useBenchmarkFigure();
  return (
    <DataTable
      caption={t("benchmark.caption")}
      hideCaption
      dense
      rows={benchmarks}
      cards
      rowKey={(one) => one.id}
      empty={<p>{t("benchmark.empty")}</p>}
      columns={[
        {
          key: "year",
          header: t("benchmark.column.year"),
          rowHeader: true,
          cell: (one) => one.year,
        },
        { key: "who", header: t("benchmark.column.who"), width: "m", cell: nameOf },
        { key: "value", header: t("benchmark.column.value"), align: "end", cell: figureOf },
        { key: "source", header: t("benchmark.column.source"), cell: (one) => one.dataSource },
        ...(mayTakeBack
          ? [
              {
                key: "action",
                header: t("deviation.column.action"),
                cell: (one: BenchmarkModel) =>
                  one.isOwn ? (
                    <FormFrame action={paths.withdrawBenchmark(indicatorId, one.id)}>
                      <Button type="submit" variant="secondary" small>
                        {t("benchmark.withdraw")}
                      </Button>
                    </FormFrame>
                  ) : null,
              },
            ]
          : []),
      ]}
    />
  );
}

/** Whose figure it is: the name given, else the kind of it. */
export function useBenchmarkName() {
  const t = useTexts("judgement");
  return ({ kind, name }: Pick<BenchmarkModel, "kind" | "name">) =>
    name || t(`benchmark.kind.${kind}`);
}

function useBenchmarkFigure() {
  const t = useTexts("judgement");
  const format = useFormat();
  return ({ value, unit, raw, isPreliminary }: BenchmarkModel) => {
    const figure = value === null ? raw : [format.number(value), unit].filter(Boolean).join(" ");
    return isPreliminary ? `${figure} (${t("benchmark.preliminary")})` : figure;
  };
}
