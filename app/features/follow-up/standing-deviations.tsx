import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { Notice } from "#app/ui/layout/notice.tsx";
import type { DeviationModel } from "./deviation-model.ts";

/** What a committee accepts today, beside the colour it concerns; nothing where nothing stands. */
export function StandingDeviations({
  deviations,
}: {
  readonly deviations: readonly DeviationModel[];
}) {
  const t = useTexts("judgement");
  const format = useFormat();
  return (
    <>
      {deviations
        .filter(({ state }) => state === "standing")
        .map((one) => (
          <Notice
            key={one.id}
            tone="info"
            title={t("deviation.line", {
              committee: one.committeeName,
              decided: format.date(one.decidedOn),
              until: format.date(one.untilOn),
            })}
          >
            <p>{one.reason}</p>
          </Notice>
        ))}
    </>
  );
}
