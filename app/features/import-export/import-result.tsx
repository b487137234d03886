import { useRefusalText, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { KeyFigures } from "#app/ui/layout/key-figures.tsx";
import { LinkList } from "#app/ui/layout/link-list.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import type { ImportSummary } from "./import-summary.ts";

type Batch = {
  readonly id: string;
  readonly name: string;
  readonly state: "confirmed" | "undone";
  readonly summary: ImportSummary;
};

/** What an import did, and the way back. */
export function ImportResult({ batch }: { readonly batch: Batch }) {
  const t = useTexts("imports");
  const refusalText = useRefusalText();
  const { counts, leftOut = [], kept = [], undone = 0 } = batch.summary;
  const isUndone = batch.state === "undone";
  return (
    <>
      <PageHead
        title={isUndone ? t("result.title.undone") : t("result.title")}
        kicker={batch.name}
        lead={isUndone ? t("undo.done", { count: undone }) : null}
        action={<LinkButton href={paths.indicators()}>{t("result.indicators")}</LinkButton>}
      />
      {kept.length > 0 ? (
        <Section title={t("undo.kept")}>
          <LinkList
            items={kept.map(({ id, name }) => ({ title: name, href: paths.indicator(id) }))}
          />
        </Section>
      ) : null}
      {counts && !isUndone ? (
        <Section title={t("result.counts")}>
          <KeyFigures
            items={(["new", "changed", "unchanged"] as const).map((state) => ({
              value: String(counts[state]),
              label: t(`result.${state}`),
            }))}
          />
        </Section>
      ) : null}
      {leftOut.length > 0 && !isUndone ? (
        <Section title={t("result.leftOut")}>
          <ul>
            {leftOut.map(({ line, name, code }) => (
              <li key={line}>
                {t("result.leftOut.row", { line: String(line), name, why: refusalText(code) })}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {isUndone ? null : (
        <Section title={t("undo.title")} lead={t("undo.text")}>
          <FormFrame action={paths.undoImport(batch.id)}>
            <div>
              <Button type="submit" variant="danger">
                {t("undo.submit")}
              </Button>
            </div>
          </FormFrame>
        </Section>
      )}
    </>
  );
}
