import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkList } from "#app/ui/layout/link-list.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";
import { Place } from "#app/ui/layout/place.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { useRatingLight } from "../indicators/rating-light.tsx";
import { useIndicatorWords } from "../indicators/use-indicator-words.ts";
import { pathOf } from "./scorecard-path.ts";
import type { ProgressItem, ProgressModel } from "./view-progress.server.ts";

/** What has gone well since the year before; a page to share and to print (R3-29). */
export function ProgressPage({ model }: { readonly model: ProgressModel }) {
  const t = useTexts("scorecard");
  const { place, newlyMet, improved } = model;
  const here = place.name === "" ? t("card.title") : t("card.title.of", { name: place.name });
  return (
    <>
      <PageHead
        place={
          <Place items={[{ label: here, href: pathOf(place) }, { label: t("progress.title") }]} />
        }
        title={
          place.name === "" ? t("progress.title") : t("progress.title.of", { name: place.name })
        }
        lead={t("progress.lead")}
      />
      <Section title={t("progress.met")}>
        <Items
          items={newlyMet}
          none={t(model.hadTargets ? "progress.met.none" : "progress.met.noTargets")}
        />
      </Section>
      <Section title={t("progress.improved")}>
        <Items items={improved} none={t("progress.improved.none")} />
      </Section>
    </>
  );
}

function Items({
  items,
  none,
}: {
  readonly items: readonly ProgressItem[];
  readonly none: string;
}) {
  const t = useTexts("scorecard");
  const light = useRatingLight();
  const { quantity } = useIndicatorWords();
  return (
    <LinkList
      empty={<p>{none}</p>}
      items={items.map((item) => ({
        title: item.placeName === "" ? item.name : `${item.placeName}: ${item.name}`,
        href: paths.indicatorColour(item.id),
        light: light(item.rating),
        detail:
          item.from === "" || item.to === ""
            ? ""
            : t("progress.words", {
                from: quantity({ number: item.from, unit: item.unit }),
                first: item.first,
                to: quantity({ number: item.to, unit: item.unit }),
                last: item.last,
              }),
      }))}
    />
  );
}
