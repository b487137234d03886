import { useTexts } from "#app/i18n/texts.tsx";
import { HiddenField } from "#app/ui/controls/hidden-field.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { Disclosure } from "#app/ui/layout/disclosure.tsx";
import { RemarkText } from "../indicators/quality/remark-text.tsx";
import type { PreviewPage } from "./view-import.server.ts";

type Row = PreviewPage["rows"][number];

/** What the checks see in a row. Nothing waits for it; it can be left standing with a reason that goes with the indicator. */
export function RowRemarks({ row, first }: { readonly row: Row; readonly first: number }) {
  const t = useTexts("quality");
  if (row.remarks.length === 0) return null;
  return (
    <ul className="remark-list" aria-label={t("remarks.title")}>
      {row.remarks.map((remark, index) => (
        <li key={`${remark.code} ${remark.field} ${remark.subject}`}>
          <RemarkText remark={remark} />
          {row.mayAnswer ? (
            <Answer row={row.rowNumber} remark={remark} number={first + index} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Answer(props: {
  readonly row: number;
  readonly remark: Row["remarks"][number];
  readonly number: number;
}) {
  const t = useTexts("quality");
  const { row, remark, number } = props;
  const { reason } = remark;
  const name = `answers[${number}]`;
  return (
    <Disclosure
      quiet
      summary={reason === "" ? t("remarks.answer") : t("remarks.answered", { reason })}
    >
      <HiddenField name={`${name}.row`} value={row} />
      <HiddenField name={`${name}.code`} value={remark.code} />
      <HiddenField name={`${name}.subject`} value={remark.subject} />
      <TextField
        field={{ id: `answer-${number}`, name: `${name}.reason`, initialValue: reason }}
        label={t("remarks.answer")}
        width="full"
        optional
      />
    </Disclosure>
  );
}
