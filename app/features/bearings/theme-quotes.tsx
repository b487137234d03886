import { useTexts } from "#app/i18n/texts.tsx";
import { Disclosure } from "#app/ui/layout/disclosure.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import type { ThreadContribution } from "../thread/bearing-thread.ts";
import { QuoteList } from "../thread/quote-list.tsx";

type ThemeQuotesProps = {
  readonly themes: readonly {
    readonly id: string;
    readonly title: string;
    readonly quotes: readonly ThreadContribution[];
  }[];
  readonly chosen: readonly string[];
};

/** What was said under each theme, beside the form that makes a bearing of it. */
export function ThemeQuotes({ themes, chosen }: ThemeQuotesProps) {
  const t = useTexts("bearings");
  const spoken = themes.filter((theme) => theme.quotes.length > 0);
  if (spoken.length === 0) return null;
  return (
    <Section title={t("form.said")}>
      {spoken.map((theme) => (
        <Disclosure
          key={theme.id}
          quiet
          open={chosen.includes(theme.id)}
          summary={t("form.said.theme", { theme: theme.title, count: theme.quotes.length })}
        >
          <QuoteList quotes={theme.quotes} />
        </Disclosure>
      ))}
    </Section>
  );
}
