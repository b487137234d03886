import { printTarget } from "#app/domain/indicators/print-target.ts";
import { encodeRefusal } from "#app/domain/result.ts";
import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { useRefusalText, useTexts } from "#app/i18n/texts.tsx";
import { HiddenField } from "#app/ui/controls/hidden-field.tsx";
import { SelectField } from "#app/ui/controls/select-field.tsx";
import { DataTable } from "#app/ui/data/data-table.tsx";
import { numberedName } from "../indicators/numbered-name.ts";
import { useIndicatorWords } from "../indicators/use-indicator-words.ts";
import { RowRemarks } from "./row-remarks.tsx";
import { useDoubtWords } from "./use-doubt-words.ts";
import type { PreviewPage } from "./view-import.server.ts";

type Row = PreviewPage["rows"][number];
type Numbered = Row & { readonly firstDoubt: number; readonly firstRemark: number };

/** The rows of a table as they are understood. */
export function PreviewTable({
  rows,
  answer,
}: {
  readonly rows: readonly Row[];
  /** The posted choices, where they could not be kept. */
  readonly answer?: FormAnswer | undefined;
}) {
  const t = useTexts("imports");
  let doubts = 0;
  let remarks = 0;
  const numbered: Numbered[] = rows.map((row) => {
    const first = { firstDoubt: doubts, firstRemark: remarks };
    doubts += row.doubts.length;
    remarks += row.remarks.length;
    return { ...row, ...first };
  });
  return (
    <div className="import-rows">
      <DataTable
        caption={t("preview.caption")}
        hideCaption
        dense
        stickyFirst={false}
        rows={numbered}
        rowKey={({ line, firstDoubt }) => `${line} ${firstDoubt}`}
        columns={[
          { key: "line", header: t("column.line"), cell: ({ line }) => String(line), align: "end" },
          {
            key: "indicator",
            header: t("column.indicator"),
            rowHeader: true,
            cell: numberedName,
          },
          { key: "state", header: t("column.rowState"), cell: ({ state }) => t(`row.${state}`) },
          {
            key: "read",
            header: t("column.read"),
            width: "l",
            cell: (row) => <RowReading row={row} answer={answer} />,
          },
        ]}
      />
    </div>
  );
}

function RowReading({
  row,
  answer,
}: {
  readonly row: Numbered;
  readonly answer: FormAnswer | undefined;
}) {
  const t = useTexts("imports");
  const words = useIndicatorWords();
  const refusalText = useRefusalText();
  const nothing = t("row.nothing");
  const { status } = row;
  return (
    <>
      {row.refusals.map((refusal) => {
        const { code, raw } = refusal;
        const text = refusalText(encodeRefusal(refusal));
        return <p key={code + raw}>{raw ? t("row.refusal", { text, raw }) : text}</p>;
      })}
      {row.state === "new" && status && status.raw !== "" ? (
        <p>
          {t("row.status", {
            year: status.year,
            value: words.value({
              raw: status.raw,
              kind: status.kind,
              ...(status.number ? { number: status.number } : {}),
              ...(status.unit ? { unit: status.unit } : {}),
            }),
          })}
        </p>
      ) : null}
      {row.targets.map((target) => (
        <p key={target.year}>
          {t("row.target", {
            year: String(target.year),
            value: words.phrase(printTarget(target)),
          })}
        </p>
      ))}
      {row.state === "new"
        ? row.entries.map(({ year, raw }) => (
            <p key={`${year} ${raw}`}>{t("row.result", { year: String(year), value: raw })}</p>
          ))
        : row.differences.map(({ what, year, before, after }) => {
            const about = {
              what: t(`use.${what}` as "use.status"),
              before: before || nothing,
              after: after || nothing,
            };
            return (
              <p key={`${what} ${year ?? ""}`}>
                {year === undefined
                  ? t("row.difference", about)
                  : t("row.differenceYear", { ...about, year: String(year) })}
              </p>
            );
          })}
      <GivenCells row={row} />
      {row.doubts.map((doubt, index) => (
        <DoubtField key={doubt.cell} doubt={doubt} index={row.firstDoubt + index} />
      ))}
      <RowRemarks row={row} first={row.firstRemark} answer={answer} />
    </>
  );
}

/** What else stands in a row that waits or is refused, so that nobody has to look it up in the file. */
function GivenCells({ row }: { readonly row: Row }) {
  const t = useTexts("imports");
  const asked = new Set(row.doubts.map(({ use, raw }) => `${use} ${raw}`));
  const cells = row.given.filter(({ use, text }) => !asked.has(`${use} ${text}`));
  if (cells.length === 0) return null;
  return (
    <p className="cell-detail">
      {cells
        .map(({ use, years, text }) =>
          t("row.given", { what: [t(`use.${use}`), ...years].join(" "), text }),
        )
        .join(" · ")}
    </p>
  );
}

function DoubtField(props: { readonly doubt: Row["doubts"][number]; readonly index: number }) {
  const t = useTexts("imports");
  const { label, option } = useDoubtWords();
  const { doubt, index } = props;
  const name = `choices[${index}]`;
  return (
    <>
      <HiddenField name={`${name}.cell`} value={doubt.cell} />
      <SelectField
        field={{ id: `choice-${index}`, name: `${name}.key`, initialValue: doubt.chosen }}
        label={label(doubt)}
        placeholder={t("doubt.choose")}
        options={doubt.options.map((one) => ({ value: one.key, label: option(one) }))}
        width="m"
      />
    </>
  );
}
