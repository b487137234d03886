import type { ReactNode } from "react";
import { isColour } from "#app/domain/follow-up/goal-status.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { DefinitionList } from "#app/ui/layout/definition-list.tsx";
import { Disclosure } from "#app/ui/layout/disclosure.tsx";
import { FileLink } from "../documents/file-link.tsx";
import { Paragraphs } from "../goals/goal-body.tsx";
import { GoalLight } from "./goal-light.tsx";
import type { ShownReport } from "./report-model.ts";
import { ReportSuggestion } from "./report-suggestion.tsx";

/** A submitted entry: the person's colour, the suggested one where they differ and why, the effect and its evidence. */
export function ReportText({ report }: { readonly report: ShownReport }) {
  const t = useTexts("followUp");
  const { suggestion, status } = report;
  const differs =
    suggestion !== null && isColour(suggestion.status) && suggestion.status !== status;
  const items = [
    text(t("field.correctionReason"), report.correctionReason),
    differs ? text(t("report.differs"), report.deviationReason) : null,
    text(t("field.explanation"), report.explanation),
    text(t("field.remedy"), report.remedy),
    text(t("field.effectAchieved"), report.effectAchieved),
    text(t("field.evidence"), report.evidence),
    attachments(t("report.attachments"), report),
  ].filter((item) => item !== null);
  return (
    <div className="report-text">
      <p className="report-status">
        <GoalLight status={status} size="l" />
        {differs ? (
          <span className="report-suggested">
            {t("report.suggested")} <GoalLight status={suggestion.status} size="s" />
          </span>
        ) : null}
      </p>
      <ReportSignature report={report} />
      {items.length > 0 ? <DefinitionList layout="stacked" items={items} /> : null}
      {suggestion && suggestion.indicators.length > 0 ? (
        <Disclosure summary={t("report.explain")} quiet>
          <ReportSuggestion suggestion={suggestion} />
        </Disclosure>
      ) : null}
    </div>
  );
}

/** Who handed a report in and when; and whether a later one has taken its place. */
function ReportSignature({ report }: { readonly report: ShownReport }) {
  const t = useTexts("followUp");
  const format = useFormat();
  if (report.submittedAt === null) return null;
  const when = format.date(report.submittedAt);
  return (
    <p className="report-signature">
      {report.submittedByName
        ? t("report.by", { name: report.submittedByName, when })
        : t("report.when", { when })}
      {report.isCorrected ? ` ${t("report.corrected")}` : null}
    </p>
  );
}

function text(term: string, words: string) {
  return words === "" ? null : { term, value: <Paragraphs text={words} /> };
}

function attachments(
  term: string,
  { links, files }: ShownReport,
): { readonly term: string; readonly value: ReactNode } | null {
  if (links.length + files.length === 0) return null;
  return {
    term,
    value: (
      <ul className="report-attachments">
        {links.map(({ title, url }) => (
          <li key={url}>
            <a href={url} rel="noreferrer">
              {title}
            </a>
          </li>
        ))}
        {files.map(({ fileId, name, size }) => (
          <li key={fileId}>
            <FileLink file={{ id: fileId, name, size }} />
          </li>
        ))}
      </ul>
    ),
  };
}
