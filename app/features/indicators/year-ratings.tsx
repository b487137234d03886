import type { Rating } from "#app/domain/indicators/rating.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Timeline } from "#app/ui/data/timeline.tsx";
import type { ShownYear } from "./indicator-model.ts";
import { ExplainColour } from "./judgement/explain-colour.tsx";
import { useJudgementWords } from "./judgement/use-judgement-words.ts";
import { useRatingLight } from "./rating-light.tsx";
import { useIndicatorWords } from "./use-indicator-words.ts";

const coloured: ReadonlySet<Rating> = new Set(["green", "yellow", "red"]);

type RatingsProps = {
  readonly id: string;
  readonly years: readonly ShownYear[];
  /** Whether the reader may set another colour. */
  readonly mayJudge: boolean;
};

/** The colour of each year, the latest first, and why it is what it is: told of the newest, on asking of the others. */
export function YearRatings({ id, years, mayJudge }: RatingsProps) {
  const t = useTexts("indicators");
  const light = useRatingLight();
  const words = useIndicatorWords();
  const shown = years.filter((year) => year.target !== null || year.override !== null);
  const newest = shown.find(({ rating }) => coloured.has(rating));
  if (shown.length === 0) return <p>{t("view.ratings.empty")}</p>;
  return (
    <Timeline
      items={shown.map((year) => ({
        key: `year-${year.year}`,
        when: year.result ? words.value(year.result) : "",
        title: String(year.year),
        light: light(year.rating),
        children: (
          <>
            <ColourNote year={year} />
            <ExplainColour
              year={year}
              summary={t("explain.year", { year: String(year.year) })}
              open={year === newest}
            />
            {mayJudge ? <JudgeLink id={id} year={year} /> : null}
          </>
        ),
      }))}
    />
  );
}

/** What a person or a committee has said, in a few words under the colour. */
function ColourNote({ year }: { readonly year: ShownYear }) {
  const note = useJudgementWords().note(year);
  return note ? <p className="remark">{note}</p> : null;
}

function JudgeLink({ id, year }: { readonly id: string; readonly year: ShownYear }) {
  const t = useTexts("judgement");
  const isOpen = year.override?.reopened;
  return (
    <p>
      <a href={paths.judgeColour(id, year.year)}>
        {t(isOpen ? "override.link.reopened" : "override.link")}
        <span className="only-read"> {year.year}</span>
      </a>
    </p>
  );
}
