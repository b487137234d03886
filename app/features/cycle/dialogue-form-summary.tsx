import type { DialogueModel } from "#app/domain/cycle/dialogue-form.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { DefinitionList } from "#app/ui/layout/definition-list.tsx";
import { Paragraphs } from "#app/ui/layout/paragraphs.tsx";

export type DecidedForm = {
  readonly model: DialogueModel;
  readonly facilitation: string;
  readonly decisionText: string;
  readonly decidedOn: string;
  readonly committees: readonly { readonly id: string; readonly name: string }[];
};

/** What the committee has decided on the form of its dialogue, or that it has not decided yet. */
export function DialogueFormSummary({ form }: { readonly form: DecidedForm | null }) {
  const t = useTexts("cycle");
  const format = useFormat();
  if (!form) return <p>{t("form.missing")}</p>;
  return (
    <DefinitionList
      layout="stacked"
      items={[
        {
          term: t("form.model"),
          value: `${t(`model.${form.model}`)}. ${t(`model.${form.model}.text`)}`,
        },
        { term: t("form.facilitation"), value: <Paragraphs text={form.facilitation} /> },
        {
          term: t("form.committees"),
          value: form.committees.map(({ name }) => name).join(", ") || t("form.committees.none"),
        },
        { term: t("form.decidedOn"), value: format.date(form.decidedOn) },
        { term: t("form.decisionText"), value: <Paragraphs text={form.decisionText} /> },
      ]}
    />
  );
}
