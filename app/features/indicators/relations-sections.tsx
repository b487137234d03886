import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { Timeline } from "#app/ui/data/timeline.tsx";
import { LinkList } from "#app/ui/layout/link-list.tsx";
import { Notice } from "#app/ui/layout/notice.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import type { RelationsOfIndicator } from "./load-relations-of-indicator.server.ts";
import { useRatingLight } from "./rating-light.tsx";
import { useIndicatorWords } from "./use-indicator-words.ts";
import type { IndicatorModel } from "./view-indicator.server.ts";

type Props = { readonly indicator: IndicatorModel };

/** Says above a carrier that its definition is another's. */
export function CarriedNotice({ indicator }: Props) {
  const t = useTexts("indicators");
  const { shared } = indicator.relations;
  if (!shared) return null;
  return (
    <Notice
      tone="info"
      action={
        <LinkButton href={paths.indicator(shared.id)} variant="quiet">
          {t("shared.link")}
        </LinkButton>
      }
    >
      {t("shared.carries")}
    </Notice>
  );
}

/** Up and down from an indicator: what it adds to, what it is made up of, and who carries it. */
export function RelationsSections({ indicator }: Props) {
  const t = useTexts("indicators");
  const { parent, parts, accumulated, carriers } = indicator.relations;
  const { isShared } = indicator.definition;
  return (
    <>
      {parent || parts.length > 0 ? (
        <Section title={t("parts.title")}>
          {parent ? (
            <>
              <h3>{t("parts.above")}</h3>
              <LinkList
                items={[
                  { title: parent.name, href: paths.indicator(parent.id), detail: parent.place },
                ]}
              />
            </>
          ) : null}
          {parts.length > 0 ? (
            <>
              <h3>{t("parts.below")}</h3>
              <RelatedList related={parts} />
              {accumulated.map((year) => (
                <Accumulated key={year.year} accumulated={year} />
              ))}
            </>
          ) : null}
          <p>
            <a href={paths.cascadeOf(indicator.id)}>{t("parts.cascade")}</a>
          </p>
        </Section>
      ) : null}
      {isShared ? (
        <Section
          title={t("carriers.title")}
          action={
            indicator.mayEdit && !indicator.isRetired ? (
              <LinkButton href={paths.spreadIndicator(indicator.id)} variant="secondary" small>
                {t("carriers.add")}
              </LinkButton>
            ) : null
          }
        >
          {carriers.length > 0 ? <RelatedList related={carriers} /> : <p>{t("carriers.empty")}</p>}
        </Section>
      ) : null}
    </>
  );
}

function RelatedList({ related }: { readonly related: RelationsOfIndicator["parts"] }) {
  const light = useRatingLight();
  const words = useIndicatorWords();
  return (
    <LinkList
      items={related.map((one) => ({
        title: one.place || one.name,
        href: paths.indicator(one.id),
        detail: [one.place ? one.name : "", one.result ? words.value(one.result) : "", one.year]
          .filter(Boolean)
          .join(" · "),
        light: light(one.rating),
      }))}
    />
  );
}

export function Accumulated({
  accumulated,
}: {
  readonly accumulated: RelationsOfIndicator["accumulated"][number];
}) {
  const t = useTexts("indicators");
  const words = useIndicatorWords();
  const { year, verdict, withoutTarget } = accumulated;
  const details = {
    year: String(year),
    sum: words.quantity(accumulated.accumulated),
    overall: words.quantity(accumulated.overall),
  };
  if (verdict === "agrees") return <p>{t("parts.agrees", details)}</p>;
  if (verdict === "below") return <p>{t("parts.below-overall", details)}</p>;
  if (verdict === "above") return <p>{t("parts.above-overall", details)}</p>;
  return <p>{t("parts.incomplete", { ...details, count: withoutTarget })}</p>;
}

/** What the figure has meant through the years, the newest first; nothing while it has meant one thing. */
export function VersionsSection({ indicator }: Props) {
  const t = useTexts("indicators");
  const { versions } = indicator.relations;
  if (versions.length === 0) return null;
  return (
    <Section title={t("versions.title")}>
      <Timeline
        items={[...versions].reverse().map((version) => ({
          key: `from-${version.fromYear}`,
          when: version.createdByName ?? "",
          title:
            version.fromYear === 0
              ? t("versions.first")
              : t("versions.from", { year: String(version.fromYear) }),
          children: (
            <>
              {version.isBreak ? (
                <p>{t("versions.break", { year: String(version.fromYear) })}</p>
              ) : null}
              {[version.description, version.unit, version.dataSource, version.reason]
                .filter((text) => text !== "")
                .map((text) => (
                  <p key={text}>{text}</p>
                ))}
            </>
          ),
        }))}
      />
    </Section>
  );
}
