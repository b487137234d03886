import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { DefinitionList } from "#app/ui/layout/definition-list.tsx";
import type { ShownYear } from "../indicator-model.ts";
import { isSaid } from "../on-one-line.ts";
import { useIndicatorWords } from "../use-indicator-words.ts";
import { useJudgementWords } from "./use-judgement-words.ts";

const coloured = new Set(["green", "yellow", "red"]);

/** Why a year has the colour it has: the rule, the figures, a person's word and a committee's, and what else is worth knowing. */
export function ColourReasons({ year }: { readonly year: ShownYear }) {
  const t = useTexts("judgement");
  const words = useIndicatorWords();
  const say = useJudgementWords();
  const { override, deviation, warnings, standIn } = year;
  return (
    <div className="colour-reasons">
      {override ? (
        <>
          <p>
            <strong>{say.override(year, override)}</strong>
          </p>
          <p>{t("override.reason", { reason: override.reason })}</p>
        </>
      ) : null}
      <p>{words.rule(year)}</p>
      {coloured.has(year.automatic) ? <p className="remark">{t("explain.how")}</p> : null}
      <Figures year={year} />
      {standIn ? <p>{t(`explain.standIn.${standIn}`)}</p> : null}
      {year.result?.isPreliminary ? <p>{t("explain.preliminary")}</p> : null}
      {warnings.length > 0 ? (
        <>
          <p>
            <strong>{t("explain.warnings")}</strong>
          </p>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{t(`warning.${warning}`)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {deviation ? (
        <>
          <p>
            <strong>{say.deviation(deviation)}</strong>
          </p>
          <p>{deviation.reason}</p>
        </>
      ) : null}
    </div>
  );
}

function Figures({ year }: { readonly year: ShownYear }) {
  const t = useTexts("judgement");
  const format = useFormat();
  const words = useIndicatorWords();
  const { result, target, inputs } = year;
  const meaning = target && words.phrase(target.meaning);
  const isRank = target?.meaning.code.startsWith("rank-") ?? false;
  const items = [
    result && {
      term: t("explain.result"),
      value: words.value(isRank && result.kind === "number" ? { ...result, kind: "rank" } : result),
    },
    result &&
      result.respondents !== null &&
      !result.isSuppressed && {
        term: t("explain.answers"),
        value: format.number(result.respondents),
      },
    target &&
      meaning !== null && {
        term: t("explain.target"),
        value:
          target.raw === "" || isSaid(target.raw, meaning) || target.meaning.code === "in-words"
            ? meaning
            : t("explain.target.meaning", { raw: target.raw, meaning }),
      },
    inputs.lowerThreshold && {
      term: t("explain.lower"),
      value: words.quantity(inputs.lowerThreshold),
    },
    inputs.baseline && {
      term: t("explain.baseline"),
      value: isRank
        ? words.value({ raw: "", kind: "rank", number: inputs.baseline.number })
        : words.quantity(inputs.baseline),
    },
  ].filter((item) => item !== null && item !== undefined && item !== false);
  return items.length === 0 ? null : <DefinitionList items={items} />;
}
