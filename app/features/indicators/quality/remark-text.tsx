import type { Remark } from "#app/domain/indicators/checks/remark.ts";
import { useQualityWords } from "./use-quality-words.ts";

/** What a check saw, and what one can do about it. */
export function RemarkText({ remark }: { readonly remark: Remark }) {
  const { seen, advice } = useQualityWords();
  return (
    <>
      <span className="remark-seen">{seen(remark)}</span>{" "}
      <span className="remark-advice">{advice(remark)}</span>
    </>
  );
}
