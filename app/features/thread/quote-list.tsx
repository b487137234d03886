import { useTexts } from "#app/i18n/texts.tsx";
import type { ThreadContribution } from "./bearing-thread.ts";

/** What was said, each with who said it. */
export function QuoteList({ quotes }: { readonly quotes: readonly ThreadContribution[] }) {
  const t = useTexts("thread");
  return (
    <ul className="quotes">
      {quotes.map((quote) => (
        <li key={quote.id}>
          <span className="quote-text">{t("quote", { text: quote.text })}</span>
          {quote.by ? <span className="quote-by">{quote.by}</span> : null}
        </li>
      ))}
    </ul>
  );
}
