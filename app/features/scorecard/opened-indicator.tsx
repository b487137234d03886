import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { IndicatorChart } from "../indicators/indicator-chart.tsx";
import { RatingLight } from "../indicators/rating-light.tsx";
import { useIndicatorWords } from "../indicators/use-indicator-words.ts";
import type { IndicatorModel } from "../indicators/view-indicator.server.ts";

/** The indicator that is opened in a scorecard: why it has its colour, and its chart. */
export function OpenedIndicator(props: {
  readonly indicator: IndicatorModel;
  readonly closeHref: string;
}) {
  const t = useTexts("scorecard");
  const { indicator } = props;
  const words = useIndicatorWords();
  return (
    <div className="opened-indicator">
      <Section
        title={indicator.name}
        id="aabnet"
        lead={<RatingLight rating={indicator.focus.rating} />}
      >
        <h3>{t("opened.why")}</h3>
        <p>{words.rule(indicator.focus)}</p>
        <IndicatorChart indicator={indicator} />
        <ButtonRow>
          <LinkButton href={paths.indicator(indicator.id)} variant="secondary">
            {t("opened.indicator")}
          </LinkButton>
          <LinkButton href={props.closeHref} variant="quiet">
            {t("opened.close")}
          </LinkButton>
        </ButtonRow>
      </Section>
    </div>
  );
}
