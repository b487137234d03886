import type { NewRowOf } from "#db/tables/columns.ts";
import type { Tables } from "#db/tables/index.ts";
import type { Reader, Writer } from "#db/transaction.ts";

export type EvidenceRow = Awaited<ReturnType<typeof findAllEvidenceOfReports>>[number];

/** Links and files of some reports, with the size and kind of each file, in one query. */
export function findAllEvidenceOfReports(
  db: Reader,
  organisationId: string,
  reportIds: readonly string[],
) {
  return db
    .selectFrom("reportEvidence")
    .leftJoin("file", "file.id", "reportEvidence.fileId")
    .where("reportEvidence.organisationId", "=", organisationId)
    .where("reportEvidence.goalReportId", "in", reportIds.length > 0 ? reportIds : [""])
    .select([
      "reportEvidence.id",
      "reportEvidence.goalReportId",
      "reportEvidence.kind",
      "reportEvidence.title",
      "reportEvidence.url",
      "reportEvidence.fileId",
      "file.size",
    ])
    .orderBy("reportEvidence.id")
    .limit(5000)
    .execute();
}

export async function insertEvidence(
  writer: Writer,
  evidence: readonly NewRowOf<Tables["reportEvidence"]>[],
): Promise<void> {
  if (evidence.length === 0) return;
  await writer.insertInto("reportEvidence").values(evidence).execute();
}

/** Takes all links and the given files off a report while its period is open. */
export async function deleteEvidence(
  writer: Writer,
  organisationId: string,
  reportId: string,
  removedFiles: readonly string[],
): Promise<void> {
  await writer
    .deleteFrom("reportEvidence")
    .where("organisationId", "=", organisationId)
    .where("goalReportId", "=", reportId)
    .where((row) =>
      row.or([
        row("kind", "=", "link"),
        row("id", "in", removedFiles.length > 0 ? removedFiles : [""]),
      ]),
    )
    .where("goalReportId", "in", (query) =>
      query
        .selectFrom("goalReport")
        .innerJoin("reportingPeriod", "reportingPeriod.id", "goalReport.reportingPeriodId")
        .where("reportingPeriod.state", "=", "open")
        .select("goalReport.id"),
    )
    .execute();
}
