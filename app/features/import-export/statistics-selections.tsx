import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { ButtonRow } from "#app/ui/controls/button-row.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { HiddenField } from "#app/ui/controls/hidden-field.tsx";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import type { StatisticsPage } from "./view-statistics.server.ts";

/** The series chosen so far, and on to the preview. */
export function StatisticsSelections({ page }: { readonly page: StatisticsPage }) {
  const t = useTexts("imports");
  const { selections } = page;
  if (selections.length === 0) {
    return (
      <Section title={t("statistics.chosen")}>
        <p>{t("statistics.chosen.none")}</p>
      </Section>
    );
  }
  return (
    <Section title={t("statistics.chosen")}>
      {selections.map((selection, index) => (
        <FormFrame
          key={[selection.indicatorId, selection.kind, ...selection.categories].join(" ")}
          action={paths.removeStatistics(page.id)}
        >
          <HiddenField name="number" value={index} />
          <p>
            <strong>{selection.indicator}</strong>{" "}
            {[
              ...selection.words,
              t(`statistics.kind.${selection.kind}`),
              selection.name,
              t("statistics.figures", { count: selection.figures }),
            ]
              .filter((part) => part !== "")
              .join(" · ")}
          </p>
          <div>
            <Button type="submit" variant="quiet" small>
              {t("statistics.remove")}
            </Button>
          </div>
        </FormFrame>
      ))}
      <ButtonRow>
        <LinkButton href={paths.import(page.id)}>{t("statistics.preview")}</LinkButton>
      </ButtonRow>
    </Section>
  );
}
