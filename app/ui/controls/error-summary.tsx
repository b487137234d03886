import { useTexts } from "#app/i18n/texts.tsx";

export type SummaryError = { readonly text: string; readonly fieldId?: string | undefined };

/** All that is to be corrected in a form, each with a link to its field; takes the focus when the page opens. */
export function ErrorSummary({
  title,
  errors,
}: {
  readonly title?: string | undefined;
  readonly errors: readonly SummaryError[];
}) {
  const t = useTexts("ui");
  if (errors.length === 0) return null;
  return (
    <div
      className="ds-error-summary error-summary"
      role="alert"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: after a refused form the errors are what the person comes back for
      autoFocus
    >
      <h2>{title ?? t("errors.title", { count: errors.length })}</h2>
      <ul>
        {errors.map(({ text, fieldId }) => (
          <li key={`${fieldId ?? ""} ${text}`}>
            {fieldId ? <a href={`#${fieldId}`}>{text}</a> : text}
          </li>
        ))}
      </ul>
    </div>
  );
}
