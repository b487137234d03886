import {
  type Remark,
  type SetCheckCode,
  sentenceOf,
} from "#app/domain/indicators/checks/remark.ts";
import { useMessages, useTexts } from "#app/i18n/texts.tsx";

/** Remarks and cells in the reader's language. */
export function useQualityWords() {
  const t = useTexts("quality");
  const inIndicators = useMessages("indicators");
  const message = useMessages("quality");
  return {
    seen: (remark: Remark) => message(`seen.${sentenceOf(remark)}`, remark.details),
    advice: ({ code }: Pick<Remark, "code">) => t(`advice.${code}`),
    kind: ({ code }: Pick<Remark, "code">) => t(`kind.${code}`),
    ofSet: ({ code, variant, details }: Remark<SetCheckCode>) =>
      message(variant === undefined ? `set.${code}` : `set.${code}.${variant}`, details),
    cell: (cell: string) => {
      const year = /^target-(\d{4})$/.exec(cell)?.[1];
      return year === undefined ? message(`cell.${cell}`) : t("cell.targetOf", { year });
    },
    /** What stands in a cell; a choice is written out. */
    standing: (cell: string, text: string) => {
      if (text === "") return t("cell.empty");
      if (cell === "direction") return inIndicators(`direction.${text}`);
      return cell === "influenceable" ? message(`influence.${text}`) : text;
    },
  };
}
