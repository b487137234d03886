import { CRITERIA } from "#app/domain/indicators/quality.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Matrix } from "#app/ui/data/matrix.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { LinkList } from "#app/ui/layout/link-list.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { numberedName } from "../numbered-name.ts";
import { lightOfAnswer } from "./answer-light.ts";
import { MixTable } from "./mix-table.tsx";
import { PlaceFilter } from "./place-filter.tsx";
import { useQualityWords } from "./use-quality-words.ts";
import type { QualityOverview } from "./view-quality-overview.server.ts";

/** A service's indicators under review: the judgements, what is open, and whether the mix is whole. */
export function QualityOverviewPage({ page }: { readonly page: QualityOverview }) {
  const t = useTexts("quality");
  const format = useFormat();
  const { cell } = useQualityWords();
  if (!page.place) {
    return <EmptyState title={t("overview.empty")}>{t("overview.empty.text")}</EmptyState>;
  }
  return (
    <>
      <PlaceFilter action={paths.qualityOverview()} places={page.places} chosen={page.place.key} />
      {page.mix.length > 0 ? (
        <Section title={t("mix.title")} lead={t("mix.lead")} id="blanding">
          <MixTable mix={page.mix} remarks={page.setRemarks} />
        </Section>
      ) : null}
      <Section title={t("overview.matrix")} id="vurderinger">
        <Matrix
          caption={t("overview.matrix.caption")}
          hideCaption
          compact
          corner={t("column.indicator")}
          endHeader={t("column.comments")}
          columns={CRITERIA.map((criterion) => ({
            key: criterion,
            header: t(`short.${criterion}`),
          }))}
          rows={page.indicators.map(({ id, number, name, answers, openCount }) => ({
            key: id,
            header: numberedName({ number, name }),
            href: paths.indicatorQuality(id),
            cells: answers.map((answer) => ({
              ...lightOfAnswer(answer?.answer ?? null),
              label: t(`answer.${answer?.answer ?? "none"}`),
            })),
            end: openCount > 0 ? t("comment.open", { count: openCount }) : "",
          }))}
        />
      </Section>
      <Section title={t("overview.comments")} id="kommentarer">
        <LinkList
          empty={<p>{t("overview.comments.empty")}</p>}
          items={page.openComments.map((comment) => ({
            title: comment.text,
            href: `${paths.indicatorQuality(comment.indicator.id)}#kommentar-${comment.cell}`,
            detail: t("remarks.on", { cell: cell(comment.cell), text: comment.indicator.name }),
            aside: t("comment.by", {
              name: comment.writtenByName ?? t("comment.noname"),
              date: format.instant(comment.writtenAt),
            }),
          }))}
        />
      </Section>
    </>
  );
}
