import { useTexts } from "#app/i18n/texts.tsx";
import { Disclosure } from "#app/ui/layout/disclosure.tsx";
import type { ShownYear } from "../indicator-model.ts";
import { ColourReasons } from "./colour-reasons.tsx";

/** "Explain the colour": folded away beside a colour, works without scripts. */
export function ExplainColour({
  year,
  summary,
  open = false,
}: {
  readonly year: ShownYear;
  /** Other words than the usual, where several stand together. */
  readonly summary?: string;
  readonly open?: boolean;
}) {
  const t = useTexts("judgement");
  return (
    <Disclosure summary={summary ?? t("explain.summary")} open={open} quiet>
      <ColourReasons year={year} />
    </Disclosure>
  );
}
