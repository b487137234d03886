import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import type { ShownDeviation, ShownOverride, ShownYear } from "../indicator-model.ts";

/** What a person or a committee has said of a colour, as sentences in the reader's language. */
export function useJudgementWords() {
  const t = useTexts("judgement");
  const indicators = useTexts("indicators");
  const format = useFormat();
  const rating = (name: ShownYear["rating"]) => indicators(`rating.${name}`);
  return {
    override: ({ automatic }: Pick<ShownYear, "automatic">, override: ShownOverride) => {
      const key = override.reopened
        ? (`override.reopened.${override.reopened}` as const)
        : "override.inForce";
      return t(key, {
        name: override.byName,
        date: format.date(override.at.slice(0, 10)),
        colour: rating(override.rating),
        automatic: rating(automatic),
      });
    },
    deviation: (deviation: ShownDeviation) =>
      t("deviation.line", {
        committee: deviation.committeeName,
        decided: format.date(deviation.decidedOn),
        until: format.date(deviation.untilOn),
      }),
    /** The few words that stand beside a light: that a person set it, and until when a deviation is accepted. */
    note: ({ override, deviation }: Pick<ShownYear, "override" | "deviation">) =>
      [
        override && t(override.reopened ? "note.reopened" : "note.override"),
        deviation && t("note.deviation", { date: format.date(deviation.untilOn) }),
      ]
        .filter((part) => part !== null)
        .join(" · "),
  };
}
