import type { ReportRow } from "./goal-report.repository.server.ts";
import type { EvidenceRow } from "./report-evidence.repository.server.ts";
import type { ShownFile, ShownLink, ShownReport } from "./report-model.ts";
import { type Suggestion, suggestionOf } from "./suggestion.ts";

/** A submitted entry with its evidence as people read it; nothing for one without a status. */
export function shownReport(
  row: ReportRow,
  evidence: readonly EvidenceRow[],
  isCorrected: boolean,
): ShownReport | null {
  if (row.status === null) return null;
  const { id, status, deviationReason, explanation, remedy, effectAchieved } = row;
  return {
    id,
    status,
    deviationReason,
    explanation,
    remedy,
    effectAchieved,
    evidence: row.evidence,
    periodKind: row.periodKind,
    periodYear: row.periodYear,
    suggestion: suggestionOf(suggestedOf(row.suggestedStatus), row.suggestionBasis),
    ...attachmentsOf(evidence, id),
    submittedAt: row.submittedAt,
    submittedByName: row.submittedByName,
    correctionReason: row.correctionReason,
    isCorrected,
  };
}

/** Links and files of one report. */
export function attachmentsOf(
  evidence: readonly EvidenceRow[],
  reportId: string,
): { readonly links: readonly ShownLink[]; readonly files: readonly ShownFile[] } {
  const own = evidence.filter((one) => one.goalReportId === reportId);
  return {
    links: own.flatMap(({ title, url }) => (url === null ? [] : [{ title, url }])),
    files: own.flatMap(({ id, title, fileId, size }) =>
      fileId === null ? [] : [{ id, fileId, name: title, size: size ?? 0 }],
    ),
  };
}

/** A kept status as a suggestion; the other greys suggest nothing. */
export function suggestedOf(status: ReportRow["suggestedStatus"]): Suggestion["status"] | null {
  if (status === "green" || status === "yellow" || status === "red" || status === "noData") {
    return status;
  }
  return null;
}
