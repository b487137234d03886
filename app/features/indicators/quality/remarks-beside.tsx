import type { IndicatorDraft } from "#app/domain/indicators/checks/checked-indicator.ts";
import { REMARK_SENTENCES } from "#app/domain/indicators/checks/remark.ts";
import { useMessages, useTexts } from "#app/i18n/texts.tsx";
import { remarksWhileTyping, type TypedPart } from "./draft-of-form.ts";
import { RemarkText } from "./remark-text.tsx";

type BesideProps = {
  /** What is not part of the form: the indicator that a target is set for. */
  readonly base?: IndicatorDraft | undefined;
  readonly part: TypedPart;
  /** The value of a field as the form stands. */
  readonly typedIn: (name: string) => string;
};

/**
 * The remarks on what is typed, in the form. They are there when the page comes, and follow the typing where scripts run: the
 * browser has the sentences and runs the same checks.
 */
export function RemarksBeside({ base, part, typedIn }: BesideProps) {
  const t = useTexts("quality");
  const message = useMessages("quality");
  const remarks = remarksWhileTyping(base, part, typedIn);
  return (
    <div
      className="remarks-beside"
      data-comfort="remarks"
      data-base={JSON.stringify(base ?? null)}
      data-part={part}
    >
      <div aria-live="polite">
        <div className="remarks-box" hidden={remarks.length === 0}>
          <p className="remarks-title">{t("remarks.typing")}</p>
          <ul className="remark-list">
            {remarks.map((remark) => (
              <li key={`${remark.code} ${remark.field} ${remark.subject}`}>
                <RemarkText remark={remark} />
              </li>
            ))}
          </ul>
        </div>
      </div>
      {REMARK_SENTENCES.map((sentence) => (
        <template key={sentence} data-sentence={sentence}>
          <li>
            <span className="remark-seen">{message(`seen.${sentence}`)}</span>{" "}
            <span className="remark-advice">
              {message(`advice.${sentence.split(".")[0] ?? sentence}`)}
            </span>
          </li>
        </template>
      ))}
    </div>
  );
}
