import { useTexts } from "#app/i18n/texts.tsx";
import { Notice } from "#app/ui/layout/notice.tsx";

/** Says why nothing can be changed on the page: the round's bearings step is not open. */
export function StepClosed() {
  const t = useTexts("bearings");
  return (
    <Notice title={t("list.closed")}>
      <p>{t("list.closed.text")}</p>
    </Notice>
  );
}
