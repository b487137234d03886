import { useTexts } from "#app/i18n/texts.tsx";
import type { ThreadContribution } from "./bearing-thread.ts";

/** What was said, each with who said it. */
export function QuoteList({
  quotes,
  anchored,
}: {
  readonly quotes: readonly ThreadContribution[];
  /** Whether links from elsewhere lead to the single quotes here. */
  readonly anchored?: boolean;
}) {
  const t = useTexts("thread");
  return (
    <ul className="quotes">
      {quotes.map((quote) => (
        <li key={quote.id} {...(anchored ? { id: quote.id } : {})}>
          <span className="quote-text">{t("quote", { text: quote.text })}</span>
          {quote.by ? <span className="quote-by">{quote.by}</span> : null}
        </li>
      ))}
    </ul>
  );
}
