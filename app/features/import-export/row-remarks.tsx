import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { useErrorText, useTexts } from "#app/i18n/texts.tsx";
import { HiddenField } from "#app/ui/controls/hidden-field.tsx";
import { TextField } from "#app/ui/controls/text-field.tsx";
import { Disclosure } from "#app/ui/layout/disclosure.tsx";
import { RemarkText } from "../indicators/quality/remark-text.tsx";
import type { PreviewPage } from "./view-import.server.ts";

type Row = PreviewPage["rows"][number];

/** What the checks see in a row. Nothing waits for it; it can be left standing with a reason that goes with the indicator. */
export function RowRemarks({
  row,
  first,
  answer,
}: {
  readonly row: Row;
  readonly first: number;
  readonly answer: FormAnswer | undefined;
}) {
  const t = useTexts("quality");
  if (row.remarks.length === 0) return null;
  return (
    <ul className="remark-list" aria-label={t("remarks.title")}>
      {row.remarks.map((remark, index) => (
        <li key={`${remark.code} ${remark.field} ${remark.subject}`}>
          <RemarkText remark={remark} />
          {row.mayAnswer ? (
            <Answer row={row.rowNumber} remark={remark} number={first + index} posted={answer} />
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
  readonly posted: FormAnswer | undefined;
}) {
  const t = useTexts("quality");
  const errorText = useErrorText("imports");
  const { row, remark, number, posted } = props;
  const { reason } = remark;
  const name = `answers[${number}]`;
  const errors = posted?.submission.error?.[`${name}.reason`]?.map(errorText);
  const typed = typedReason(posted, number);
  return (
    <Disclosure
      quiet
      open={errors !== undefined}
      summary={reason === "" ? t("remarks.answer") : t("remarks.answered", { reason })}
    >
      <HiddenField name={`${name}.row`} value={row} />
      <HiddenField name={`${name}.code`} value={remark.code} />
      <HiddenField name={`${name}.subject`} value={remark.subject} />
      <TextField
        field={{
          id: `settle-${name}.reason`,
          name: `${name}.reason`,
          initialValue: typed ?? reason,
          errors,
        }}
        label={t("remarks.answer")}
        width="full"
        optional
      />
    </Disclosure>
  );
}

/** What was written in a form that could not be kept. */
function typedReason(posted: FormAnswer | undefined, number: number): string | undefined {
  const answers = posted?.submission.initialValue?.answers;
  const answer: unknown = Array.isArray(answers) ? answers[number] : undefined;
  if (typeof answer !== "object" || answer === null || !("reason" in answer)) return undefined;
  return typeof answer.reason === "string" ? answer.reason : undefined;
}
