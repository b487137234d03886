import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Prose } from "#app/ui/layout/prose.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { GoalIndicators } from "./goal-indicators.tsx";
import type { GoalContentsModel } from "./goal-page-model.ts";

/** What a version of a goal says, read from the top like a page of a report. */
export function GoalBody({ contents }: { readonly contents: GoalContentsModel }) {
  const t = useTexts("goals");
  const { statement, indicators, qualitativeEvidence } = contents;
  return (
    <div className="goal-body">
      {statement ? (
        <Prose size="l">
          <Paragraphs text={statement} />
        </Prose>
      ) : null}
      <TextPart title={t("part.expectedEffect")} text={contents.expectedEffect} />
      <TextPart title={t("part.followUpPlan")} text={contents.followUpPlan} />
      <TextPart title={t("part.background")} text={contents.background} />
      {indicators.length > 0 || qualitativeEvidence ? (
        <Section title={t("part.evidence")}>
          <GoalIndicators indicators={indicators} />
          {qualitativeEvidence ? (
            <Prose>
              <Paragraphs text={qualitativeEvidence} />
            </Prose>
          ) : null}
        </Section>
      ) : null}
      <Actions contents={contents} />
      <Sources sources={contents.sources} />
      {contents.answers.map((answer) => (
        <TextPart key={answer.label} title={answer.label} text={answer.value} />
      ))}
      <TextPart title={t("part.responsible")} text={contents.responsible} />
    </div>
  );
}

function TextPart({
  title,
  text,
  level = 2,
}: {
  readonly title: string;
  readonly text: string;
  readonly level?: 2 | 3;
}) {
  if (text === "") return null;
  return (
    <Section title={title} level={level}>
      <Prose>
        <Paragraphs text={text} />
      </Prose>
    </Section>
  );
}

/** The actions with what they cost and give; what is not written leaves no heading behind. */
function Actions({ contents }: { readonly contents: GoalContentsModel }) {
  const t = useTexts("goals");
  const format = useFormat();
  const { actions, positiveConsequences, negativeConsequences } = contents;
  const level = actions.length > 0 ? 3 : 2;
  const consequences = (
    <>
      <TextPart title={t("consequences.positive")} text={positiveConsequences} level={level} />
      <TextPart title={t("consequences.negative")} text={negativeConsequences} level={level} />
    </>
  );
  if (actions.length === 0) return consequences;
  return (
    <Section title={t("section.actions")}>
      <ul className="goal-actions">
        {actions.map((action) => (
          <li key={`${action.text} ${action.dueOn ?? ""}`}>
            {action.text}{" "}
            {action.dueOn ? (
              <span className="goal-action-date">
                {t("action.by", { date: format.date(action.dueOn) })}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {consequences}
    </Section>
  );
}

function Sources({ sources }: Pick<GoalContentsModel, "sources">) {
  const t = useTexts("goals");
  const format = useFormat();
  if (sources.length === 0) return null;
  return (
    <Section title={t("evidence.sources")}>
      <ul className="goal-sources">
        {sources.map((source) => (
          <li key={source.id}>
            <a href={paths.knowledgeItem(source.id)}>{source.title}</a>
            <span className="goal-source">
              {t("source.from", { source: source.source, date: format.date(source.sourceOn) })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Text as it was typed: an empty line begins a new paragraph. */
export function Paragraphs({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/\n\s*\n/).map((paragraph) => (
        <p key={paragraph} className="goal-text">
          {paragraph}
        </p>
      ))}
    </>
  );
}
