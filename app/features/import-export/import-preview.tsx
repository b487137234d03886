import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { usePageForm } from "#app/features/form/use-page-form.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { ErrorSummary } from "#app/ui/controls/error-summary.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { HiddenField } from "#app/ui/controls/hidden-field.tsx";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { Tabs } from "#app/ui/data/tabs.tsx";
import { Notice } from "#app/ui/layout/notice.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";
import { Pagination } from "#app/ui/layout/pagination.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { choicesSchema } from "./import-form.schema.ts";
import { ROW_STATES } from "./import-plan.ts";
import { PreviewTable } from "./preview-table.tsx";
import type { PreviewPage } from "./view-import.server.ts";

type Props = { readonly preview: PreviewPage };

/** What confirming would do, row by row, with a choice at every cell in doubt; nothing is saved before the button says so. */
export function ImportPreview({ preview, answer }: Props & { readonly answer?: FormAnswer }) {
  const t = useTexts("imports");
  const { problems } = usePageForm({
    id: "settle",
    concept: "imports",
    schema: choicesSchema,
    answer,
  });
  const { id, counts, show, page, pageCount, rows } = preview;
  const hasFields = rows.some((row) => row.doubts.length + row.remarks.length > 0);
  return (
    <>
      <PageHead
        title={t("preview.title")}
        kicker={preview.name}
        lead={t("preview.lead")}
        action={<ConfirmForm preview={preview} />}
      />
      <Stack>
        <ButtonRow>
          <LinkButton
            variant="secondary"
            href={
              preview.kind === "jsonStat" ? paths.importStatistics(id) : paths.importColumns(id)
            }
          >
            {preview.kind === "jsonStat" ? t("statistics.link") : t("columns.link")}
          </LinkButton>
        </ButtonRow>
        {preview.landing === null ? null : (
          <p>{t("preview.landing", { place: preview.landing || t("columns.institution.all") })}</p>
        )}
        {preview.openDoubts > 0 ? <SettleAll preview={preview} /> : null}
        <Tabs
          label={t("preview.show")}
          look="chips"
          items={[
            { show: "all" as const, count: preview.total },
            ...ROW_STATES.map((state) => ({ show: state, count: counts[state] })),
            { show: "remarked" as const, count: preview.remarked },
          ]
            .filter((tab) => tab.count > 0)
            .map((tab) => ({
              label: t(`state.${tab.show}`),
              href: paths.importRows(id, tab.show, 1),
              count: tab.count,
              current: tab.show === show,
            }))}
        />
      </Stack>
      {hasFields ? (
        <FormFrame action={paths.settleImport(id)} width="full">
          <ErrorSummary errors={problems} />
          <Here preview={preview} />
          <PreviewTable rows={rows} answer={answer} />
          <ButtonRow>
            <Button type="submit" variant="secondary">
              {t("settle.submit")}
            </Button>
          </ButtonRow>
        </FormFrame>
      ) : (
        <PreviewTable rows={rows} />
      )}
      <Pagination
        label={t("preview.pages")}
        page={page}
        pageCount={pageCount}
        hrefOf={(number) => paths.importRows(id, show, number)}
      />
    </>
  );
}

/** Which rows are shown, so that they still are once choices are kept. */
function Here({ preview }: Props) {
  return (
    <>
      <HiddenField name="show" value={preview.show} />
      <HiddenField name="page" value={preview.page} />
    </>
  );
}

function ConfirmForm({ preview }: Props) {
  const t = useTexts("imports");
  const { id, tag, counts } = preview;
  const count = counts.new + counts.changed;
  const left = counts.doubtful + counts.refused;
  if (count === 0) return <p>{t("confirm.none")}</p>;
  return (
    <FormFrame action={paths.confirmImport(id)}>
      <HiddenField name="tag" value={tag} />
      <Button type="submit">{t("confirm.submit", { count })}</Button>
      {left > 0 ? <p className="cell-detail">{t("confirm.leftOut", { count: left })}</p> : null}
    </FormFrame>
  );
}

function SettleAll({ preview }: Props) {
  const t = useTexts("imports");
  const { id, openDoubts, proposed, mayKeepWords } = preview;
  return (
    <Notice tone="warning" title={t("settle.title", { count: openDoubts })}>
      <FormFrame action={paths.settleImport(id)}>
        <p>{t("settle.text")}</p>
        <Here preview={preview} />
        <ButtonRow>
          {proposed > 0 ? (
            <Button type="submit" variant="secondary" name="all" value="proposed">
              {t("settle.proposed", { count: proposed })}
            </Button>
          ) : null}
          {mayKeepWords > 0 ? (
            <Button type="submit" variant="secondary" name="all" value="words">
              {t("settle.words", { count: mayKeepWords })}
            </Button>
          ) : null}
        </ButtonRow>
      </FormFrame>
    </Notice>
  );
}
