import { isDateCell } from "#app/domain/import-export/date-cell.ts";
import { printTarget } from "#app/domain/indicators/print-target.ts";
import { useMessages, useTexts } from "#app/i18n/texts.tsx";
import { useIndicatorWords } from "../indicators/use-indicator-words.ts";
import type { Doubt, DoubtOption } from "./import-plan.ts";

/** A doubtful cell and what it may mean, as sentences in the reader's language. */
export function useDoubtWords() {
  const t = useTexts("imports");
  const ofIndicator = useMessages("indicators");
  const { value, phrase } = useIndicatorWords();

  const label = ({ use, year, raw }: Pick<Doubt, "use" | "year" | "raw">) => {
    if (use === "meaning" || use === "row" || use === "twice") {
      return t("doubt.label", { what: t(`doubt.${use}`), raw });
    }
    const what = t(`use.${use}`);
    if (isDateCell(raw)) return t("doubt.date", { what, raw });
    return year === undefined
      ? t("doubt.label", { what, raw })
      : t("doubt.labelYear", { what, year: String(year), raw });
  };

  const option = (one: DoubtOption): string => {
    switch (one.is) {
      case "value":
        return value(one.value);
      case "target":
        return phrase(printTarget({ ...one.target, raw: "", certainty: "certain", readings: [] }));
      case "figure":
        return one.text;
      case "person":
        return one.name;
      case "word":
        return ofIndicator(`${one.field}.${one.code}`) || one.code;
      case "parts":
        return one.parts
          .map((part, index) =>
            t("option.year", { year: String(one.years[index] ?? ""), value: part }),
          )
          .join(" · ");
      case "statusTarget":
        return t(one.source ? "option.statusTargetSource" : "option.statusTarget", {
          status: one.status || t("row.nothing"),
          target: one.target || t("row.nothing"),
          source: one.source,
        });
      default:
        return t(`option.${one.is}`);
    }
  };

  return { label, option };
}
