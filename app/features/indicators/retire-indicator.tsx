import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { RetireForm } from "../organisation/retire-form.tsx";
import type { IndicatorModel } from "./view-indicator.server.ts";

/** Takes an indicator out of use, after saying what follows of it and which goals lean on it; or back into use. */
export function RetireIndicator({ indicator }: { readonly indicator: IndicatorModel }) {
  const t = useTexts("indicators");
  const { id, version, isRetired, goals } = indicator;
  const leaning = goals.length > 0 ? `${t("retire.goals", { count: goals.length })} ` : "";
  return (
    <RetireForm
      action={paths.retireIndicator(id)}
      version={version}
      isRetired={isRetired}
      retireLabel={t("retire")}
      restoreLabel={t("restore")}
      lead={leaning + t("retire.lead")}
    />
  );
}
