import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { StatusLight } from "#app/ui/data/status-light.tsx";
import { DefinitionList } from "#app/ui/layout/definition-list.tsx";
import { lightOfAnswer } from "./answer-light.ts";
import type { QualityModel } from "./view-quality.server.ts";

/** The seven questions as they have been answered, for those who read. */
export function JudgementList({ criteria }: Pick<QualityModel, "criteria">) {
  const t = useTexts("quality");
  const format = useFormat();
  return (
    <DefinitionList
      layout="stacked"
      items={criteria.map(({ criterion, answer, note, by }) => ({
        term: t(`criterion.${criterion}`),
        value: (
          <>
            <StatusLight {...lightOfAnswer(answer)} label={t(`answer.${answer ?? "none"}`)} />
            {note ? <p>{note}</p> : null}
            {by ? (
              <p className="cell-detail">
                {t("answer.by", { name: by.name, date: format.instant(by.at) })}
              </p>
            ) : null}
          </>
        ),
      }))}
    />
  );
}
