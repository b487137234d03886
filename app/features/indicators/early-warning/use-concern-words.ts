import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import type { Light } from "#app/ui/data/light.ts";
import { usePeriodWords } from "../measuring/use-period-words.ts";
import { useIndicatorWords } from "../use-indicator-words.ts";
import type { Concern, ShownWarning, WarningState } from "./early-warning-model.ts";

const lights = {
  crossed: { shape: "triangle", tone: "red" },
  behind: { shape: "half", tone: "yellow" },
  overdue: { shape: "clock", tone: "grey" },
  never: { shape: "ring", tone: "grey" },
  quiet: { shape: "tick", tone: "green" },
} as const;

const comparators = { "<": "below", "<=": "atMost", ">": "above", ">=": "atLeast" } as const;

/** Early warnings as sentences: when they warn, what they show, and why something is of concern. */
export function useConcernWords() {
  const t = useTexts("earlyWarnings");
  const format = useFormat();
  const period = usePeriodWords();
  const { quantity, value, phrase } = useIndicatorWords();

  const amount = (number: string, unit: string) => quantity({ number, unit: unit || undefined });

  /** "warns below 80 %" */
  const limit = (warning: ShownWarning) =>
    t(`limit.${comparators[warning.comparator]}`, {
      threshold: amount(warning.threshold, warning.unit),
    });

  const reading = ({ latest, unit }: ShownWarning) =>
    latest === null
      ? t("reading.none")
      : t("reading.latest", {
          value: amount(latest.value, unit),
          date: format.date(latest.observedOn),
        });

  const why = (concern: Concern): string => {
    if (concern.kind === "behind") {
      return t("why.behind", {
        period: period(concern.year, concern.period),
        value: value(concern.figure),
        year: String(concern.year),
        target: phrase(concern.target),
      });
    }
    const { warning } = concern;
    const said = { signal: warning.signal, reading: reading(warning), limit: limit(warning) };
    const nextOn = warning.nextOn ? format.date(warning.nextOn) : "";
    return t(`why.${concern.kind}`, { ...said, date: nextOn });
  };

  const light = (state: WarningState | "behind"): Light => ({
    ...lights[state],
    label: t(`state.${state}`),
  });

  return { limit, reading, why, light };
}
