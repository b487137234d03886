import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { DataTable } from "#app/ui/data/data-table.tsx";
import type { DeviationModel } from "./deviation-model.ts";

/** Accepted deviations with their days and state, and for the chair a button to take one back. */
export function DeviationTable({
  deviations,
  caption,
  ofOne = false,
}: {
  readonly deviations: readonly DeviationModel[];
  readonly caption: string;
  /** All are of the one goal or indicator the page is about. */
  readonly ofOne?: boolean;
}) {
  const t = useTexts("judgement");
  const format = useFormat();
  const mayWithdraw = deviations.some((one) => one.mayWithdraw);
  return (
    <DataTable
      caption={caption}
      hideCaption
      rows={deviations}
      cards
      rowKey={(one) => one.id}
      columns={[
        ...(ofOne
          ? []
          : [
              {
                key: "subject",
                header: t("deviation.column.subject"),
                rowHeader: true,
                width: "l" as const,
                cell: (one: DeviationModel) => <Subject deviation={one} />,
              },
            ]),
        {
          key: "reason",
          header: t("deviation.column.reason"),
          rowHeader: ofOne,
          width: "l",
          cell: (one) => one.reason,
        },
        {
          key: "decided",
          header: t("deviation.column.decided"),
          cell: (one) => format.date(one.decidedOn),
        },
        {
          key: "until",
          header: t("deviation.column.until"),
          cell: (one) => (
            <>
              {format.date(one.untilOn)}
              {one.lapsesSoon ? <span className="remark">{t("deviation.soon")}</span> : null}
            </>
          ),
        },
        {
          key: "state",
          header: t("deviation.column.state"),
          cell: (one) => t(`deviation.state.${one.state}`),
        },
        ...(mayWithdraw
          ? [
              {
                key: "action",
                header: t("deviation.column.action"),
                width: "m" as const,
                cell: (one: DeviationModel) => (one.mayWithdraw ? <Withdraw id={one.id} /> : null),
              },
            ]
          : []),
      ]}
    />
  );
}

function Subject({ deviation }: { readonly deviation: DeviationModel }) {
  const t = useTexts("judgement");
  const { goalId, indicatorId, name } = deviation;
  const href = goalId ? paths.goal(goalId) : paths.indicator(indicatorId ?? "");
  return (
    <>
      <a href={href}>{name}</a>
      <span className="cell-detail remark">
        {t(goalId ? "deviation.kind.goal" : "deviation.kind.indicator")}
      </span>
    </>
  );
}

function Withdraw({ id }: { readonly id: string }) {
  const t = useTexts("judgement");
  return (
    <FormFrame action={paths.withdrawDeviation(id)}>
      <Button type="submit" variant="secondary" small>
        {t("deviation.withdraw")}
      </Button>
    </FormFrame>
  );
}
