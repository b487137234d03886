import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { DefinitionList } from "#app/ui/layout/definition-list.tsx";
import type { Decision } from "./meeting-view.ts";

/** The committee's decision on the form of its dialogue meetings (R4-03). */
export function DecidedForm({ decision }: { decision: Decision }) {
  const t = useTexts("dialogue");
  const format = useFormat();
  return (
    <DefinitionList
      items={[
        { term: t("decision.model"), value: t(`model.${decision.model}`) },
        ...(decision.facilitation
          ? [{ term: t("decision.facilitation"), value: decision.facilitation }]
          : []),
        ...(decision.committees.length > 0
          ? [
              {
                term: t("decision.joint"),
                value: decision.committees.map((one) => one.name).join(", "),
              },
            ]
          : []),
        { term: t("decision.text"), value: decision.decisionText },
        { term: t("decision.on"), value: format.date(decision.decidedOn) },
      ]}
    />
  );
}
