import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { DefinitionList } from "#app/ui/layout/definition-list.tsx";
import type { PreparationView } from "./meeting-view.ts";

/** A preparation to read. */
export function PreparationText({ preparation }: { preparation: PreparationView }) {
  const t = useTexts("dialogue");
  const format = useFormat();
  const dated = (text: string, date: string | null) =>
    [date && format.date(date), text].filter(Boolean).join("\n");
  const items = [
    {
      term: t("preparation.staff"),
      value: dated(preparation.staffDialogue, preparation.staffDialogueOn),
    },
    {
      term: t("preparation.board"),
      value: dated(preparation.boardDialogue, preparation.boardDialogueOn),
    },
    { term: t("preparation.status"), value: preparation.status },
    { term: t("preparation.conditions"), value: preparation.conditions },
    { term: t("preparation.challenges"), value: preparation.challenges },
    { term: t("preparation.developmentNeeds"), value: preparation.developmentNeeds },
  ];
  return (
    <div className="preparation-text">
      <DefinitionList layout="stacked" items={items.filter((item) => item.value !== "")} />
    </div>
  );
}
