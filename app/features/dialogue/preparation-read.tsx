import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { Meta } from "#app/ui/layout/meta.tsx";
import type { PreparationView } from "./meeting-view.ts";
import { PreparationText } from "./preparation-text.tsx";

/** A preparation for those who do not write it: its text, or that it is still to come. */
export function PreparationRead({
  preparation,
  isOver,
}: {
  readonly preparation: PreparationView | null;
  /** The meeting has been held, so that nothing more is to come. */
  readonly isOver: boolean;
}) {
  const t = useTexts("dialogue");
  const format = useFormat();
  if (!preparation) {
    return isOver ? (
      <p>{t("preparation.never")}</p>
    ) : (
      <EmptyState title={t("preparation.missing")}>{t("preparation.notYet")}</EmptyState>
    );
  }
  return (
    <>
      <Meta
        items={[
          preparation.state === "submitted"
            ? t("preparation.submittedOn", { date: format.date(preparation.submittedAt ?? "") })
            : t("preparation.begun"),
          t("preparation.savedAt", { at: format.instant(preparation.updatedAt) }),
        ]}
      />
      <PreparationText preparation={preparation} />
    </>
  );
}
