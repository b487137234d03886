import type { Reader } from "#db/transaction.ts";

/**
 * The entries on goals that stand: submitted, and not corrected since. `place` counts a goal's own from the newest: that of
 * the period due last, and in it the one submitted last. Whoever asks narrows it to its periods and adds what it shows.
 */
export function standingReports(db: Reader, organisationId: string) {
  return db
    .selectFrom("goalReport as report")
    .innerJoin("reportingPeriod as period", "period.id", "report.reportingPeriodId")
    .where("report.organisationId", "=", organisationId)
    .where("report.state", "=", "submitted")
    .where(({ exists, not, selectFrom }) =>
      not(
        exists(
          selectFrom("goalReport as correction")
            .whereRef("correction.correctsReportId", "=", "report.id")
            .where("correction.state", "=", "submitted")
            .select("correction.id"),
        ),
      ),
    )
    .select(["report.id", "report.goalId", "report.status"])
    .select(({ fn }) =>
      fn
        .agg<number>("row_number")
        .over((over) =>
          over
            .partitionBy("report.goalId")
            .orderBy("period.dueOn", "desc")
            .orderBy("report.submittedAt", "desc")
            .orderBy("report.id", "desc"),
        )
        .as("place"),
    );
}
