import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { Notice } from "#app/ui/layout/notice.tsx";
import type { RoundFrame } from "../cycle/round-frame.ts";

/** Says why nothing can be changed on the page: the round's bearings step is not open. */
export function StepClosed({ frame }: { readonly frame: RoundFrame }) {
  const t = useTexts("bearings");
  const format = useFormat();
  const step = frame.steps.find((one) => one.step === "bearings");
  const title = () => {
    if (step?.state !== "closed") return t("list.planned");
    return step.closedOn
      ? t("list.closedOn", { date: format.date(step.closedOn) })
      : t("list.closed");
  };
  return (
    <Notice title={title()}>
      <p>{t("list.closed.text")}</p>
    </Notice>
  );
}
