import type { ThreadContribution } from "./bearing-thread.ts";

/** What was said, each with who said it. */
export function QuoteList({ quotes }: { readonly quotes: readonly ThreadContribution[] }) {
  return (
    <ul className="quotes">
      {quotes.map((quote) => (
        <li key={quote.id}>
          <q className="quote-text">{quote.text}</q>
          {quote.by ? <span className="quote-by">{quote.by}</span> : null}
        </li>
      ))}
    </ul>
  );
}
