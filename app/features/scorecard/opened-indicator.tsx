import type { Rating } from "#app/domain/indicators/rating.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { IndicatorChart } from "../indicators/indicator-chart.tsx";
import { ColourReasons } from "../indicators/judgement/colour-reasons.tsx";
import { RatingLight } from "../indicators/rating-light.tsx";
import type { IndicatorModel } from "../indicators/view-indicator.server.ts";

const coloured: ReadonlySet<Rating> = new Set(["green", "yellow", "red"]);

/** The indicator that is opened in a scorecard: its chart, and why it has its colour. */
export function OpenedIndicator(props: {
  readonly indicator: IndicatorModel;
  readonly closeHref: string;
}) {
  const t = useTexts("scorecard");
  const { indicator } = props;
  const { focus, institution, areaName, judgement, questions } = indicator;
  const say = useTexts("judgement");
  const ask = useTexts("questions");
  // While the year in focus has no colour yet, the newest colour is what a reader asks about.
  const before = coloured.has(focus.rating)
    ? undefined
    : indicator.years.find(({ year, rating }) => year < focus.year && coloured.has(rating));
  const isOffTarget = focus.rating === "red" || focus.rating === "yellow";
  return (
    <div className="opened-indicator">
      <Section
        title={indicator.name}
        id="aabnet"
        lead={institution?.name ?? (areaName || undefined)}
        action={
          <LinkButton href={props.closeHref} variant="quiet" small>
            {t("opened.close")}
          </LinkButton>
        }
      >
        <div className="opened-parts">
          <div>
            <IndicatorChart indicator={indicator} />
          </div>
          <div>
            <h3>{say("explain.why")}</h3>
            <p className="opened-light">
              <RatingLight rating={focus.rating} />
              <span className="opened-year">{focus.year}</span>
            </p>
            <ColourReasons year={focus} />
            {before ? (
              <>
                <p className="opened-light">
                  <RatingLight rating={before.rating} />
                  <span className="opened-year">{before.year}</span>
                </p>
                <ColourReasons year={before} />
              </>
            ) : null}
          </div>
        </div>
        <ButtonRow>
          <LinkButton href={paths.indicator(indicator.id)} variant="secondary">
            {t("opened.indicator")}
          </LinkButton>
          {questions.committees.length > 0 ? (
            <LinkButton href={paths.askAboutIndicator(indicator.id)} variant="quiet">
              {ask("ask.title")}
            </LinkButton>
          ) : null}
          {judgement.mayJudge ? (
            <LinkButton href={paths.judgeColour(indicator.id, focus.year)} variant="quiet">
              {say(focus.override?.reopened ? "override.link.reopened" : "override.link")}
            </LinkButton>
          ) : null}
          {judgement.mayAccept && isOffTarget ? (
            <LinkButton href={paths.acceptIndicatorDeviation(indicator.id)} variant="quiet">
              {say("deviation.accept")}
            </LinkButton>
          ) : null}
        </ButtonRow>
      </Section>
    </div>
  );
}
