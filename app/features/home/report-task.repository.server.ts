import type { Reader } from "#db/transaction.ts";

/** Goals in force without a submitted report in a period that is open, for those who hold the pen. */
export function findAllGoalsToReport(
  db: Reader,
  organisationId: string,
  pen: { readonly institutionIds: readonly string[]; readonly isAdministration: boolean },
) {
  return db
    .selectFrom("reportingPeriod as period")
    .innerJoin("round as periodRound", "periodRound.id", "period.roundId")
    .innerJoin("goal", "goal.committeeId", "periodRound.committeeId")
    .innerJoin("round as goalRound", "goalRound.id", "goal.roundId")
    .innerJoin("goalVersion", (join) =>
      join
        .onRef("goalVersion.goalId", "=", "goal.id")
        .onRef("goalVersion.number", "=", "goal.approvedVersionNumber"),
    )
    .innerJoin("institution", "institution.id", "goal.institutionId")
    .innerJoin("area", "area.id", "institution.areaId")
    .where("period.organisationId", "=", organisationId)
    .where("period.state", "=", "open")
    .where("goal.retiredAt", "is", null)
    .whereRef("goalRound.councilTermId", "=", "periodRound.councilTermId")
    .whereRef("goalRound.year", "<=", "periodRound.year")
    .where((where) =>
      where.or([
        ...(pen.institutionIds.length > 0
          ? [
              where.and([
                where("area.penHolder", "=", "institutionLeader"),
                where("goal.institutionId", "in", pen.institutionIds),
              ]),
            ]
          : []),
        ...(pen.isAdministration ? [where("area.penHolder", "=", "administration")] : []),
      ]),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("goalReport")
            .select("goalReport.id")
            .whereRef("goalReport.goalId", "=", "goal.id")
            .whereRef("goalReport.reportingPeriodId", "=", "period.id")
            .where("goalReport.state", "=", "submitted"),
        ),
      ),
    )
    .select(["goal.id as goalId", "period.id as periodId", "goalVersion.title", "period.dueOn"])
    .orderBy("period.dueOn")
    .limit(30)
    .execute();
}
