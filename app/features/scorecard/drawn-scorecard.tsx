import type { Locale } from "#app/i18n/locale.ts";
import { catalogs } from "#app/i18n/messages/index.ts";
import { TextsProvider } from "#app/i18n/texts.tsx";
import { drawn } from "#app/ui/drawn.ts";
import type { ScorecardHeadModel, ScorecardModel } from "./scorecard-model.ts";
import { pathOf } from "./scorecard-path.ts";
import { ScorecardTable } from "./scorecard-table.tsx";

/** A scorecard for its page: the table as it is sent, and all the rest as the page's model. */
export function drawnScorecard(
  locale: Locale,
  model: ScorecardModel,
): { readonly model: ScorecardHeadModel; readonly table: string } {
  const { groups: _, ...head } = model;
  return {
    model: head,
    table: drawn(
      <TextsProvider value={{ locale, catalog: catalogs[locale] }}>
        <ScorecardTable model={model} path={pathOf(model.place)} />
      </TextsProvider>,
    ),
  };
}
