import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import type { QualityOfPage } from "./load-quality-of-page.server.ts";
import { RemarkText } from "./remark-text.tsx";
import { useQualityWords } from "./use-quality-words.ts";

/** On an indicator's page, for those who work on it: what could be clearer, and the way to the review. */
export function QualitySection({
  indicatorId,
  quality,
}: {
  readonly indicatorId: string;
  readonly quality: QualityOfPage | null;
}) {
  const t = useTexts("quality");
  const { cell } = useQualityWords();
  if (!quality) return null;
  const open = quality.remarks.filter(({ answer }) => answer === null);
  return (
    <Section
      title={t("remarks.title")}
      id="bemaerkninger"
      action={<a href={paths.indicatorQuality(indicatorId)}>{t("page.link")}</a>}
    >
      {open.length === 0 ? (
        quality.openCommentCount === 0 && <p>{t("remarks.none")}</p>
      ) : (
        <ul className="remark-list">
          {open.map((remark) => (
            <li key={`${remark.code} ${remark.field} ${remark.subject}`}>
              <span className="remark-cell">{cell(remark.field)}</span>{" "}
              <RemarkText remark={remark} />
            </li>
          ))}
        </ul>
      )}
      {quality.openCommentCount > 0 ? (
        <p>{t("comment.open", { count: quality.openCommentCount })}</p>
      ) : null}
      {quality.remarks.length > 0 ? (
        <ButtonRow>
          <LinkButton href={paths.indicatorRemarks(indicatorId)} variant="secondary" small>
            {t("remarks.link")}
          </LinkButton>
        </ButtonRow>
      ) : null}
    </Section>
  );
}
