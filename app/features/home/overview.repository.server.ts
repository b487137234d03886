import { statusWithoutReport } from "#app/domain/follow-up/reporting-period.ts";
import type { Reader } from "#db/transaction.ts";
import { isAwaited } from "../follow-up/awaited-period.repository.server.ts";
import { standingReports } from "../follow-up/standing-report.repository.server.ts";

/** Every goal in force today in the whole organisation with its newest submitted status, or why it has none. */
export async function findAllNewestStatuses(db: Reader, organisationId: string, today: string) {
  const rows = await db
    .with("newest", () =>
      standingReports(db, organisationId).select([
        "period.kind",
        "period.year",
        "period.state",
        "period.dueOn",
        "period.frozenAt",
      ]),
    )
    .selectFrom("goal")
    .innerJoin("round", "round.id", "goal.roundId")
    .innerJoin("councilTerm", "councilTerm.id", "round.councilTermId")
    .innerJoin("goalVersion", (join) =>
      join
        .onRef("goalVersion.goalId", "=", "goal.id")
        .onRef("goalVersion.number", "=", "goal.approvedVersionNumber"),
    )
    .innerJoin("institution", "institution.id", "goal.institutionId")
    .leftJoin("newest", (join) =>
      join.onRef("newest.goalId", "=", "goal.id").on("newest.place", "=", 1),
    )
    .where("goal.organisationId", "=", organisationId)
    .where("goal.retiredAt", "is", null)
    .where("councilTerm.startsOn", "<=", today)
    .where("councilTerm.endsOn", ">=", today)
    .select([
      "goal.id as goalId",
      "goal.committeeId",
      "goal.institutionId",
      "institution.name as institutionName",
      "goalVersion.title",
      "newest.status",
      "newest.kind as periodKind",
      "newest.year as periodYear",
      "newest.state as periodState",
      "newest.dueOn as periodDueOn",
      "newest.frozenAt as periodFrozenAt",
    ])
    .select(isAwaited(organisationId, today).as("isAwaited"))
    .orderBy("institution.name")
    .orderBy("goal.position")
    .limit(10_000)
    .execute();
  return rows.map((row) => ({
    ...row,
    status: row.status ?? statusWithoutReport(Boolean(row.isAwaited)),
  }));
}

export function findAllOwnInstitutions(
  db: Reader,
  organisationId: string,
  institutionIds: readonly string[],
) {
  return db
    .selectFrom("institution")
    .innerJoin("area", "area.id", "institution.areaId")
    .where("institution.organisationId", "=", organisationId)
    .where("institution.id", "in", institutionIds)
    .where("institution.retiredAt", "is", null)
    .select(["institution.id", "institution.slug", "institution.name", "area.committeeId"])
    .orderBy("institution.name")
    .limit(50)
    .execute();
}

/** How many people there are, and how many of them nobody has given a role yet. */
export async function countPeople(db: Reader, organisationId: string) {
  const people = await db
    .selectFrom("person")
    .where("person.organisationId", "=", organisationId)
    .where("person.retiredAt", "is", null)
    .select(({ fn, exists, not, selectFrom, case: when }) => [
      fn.countAll<number>().as("people"),
      fn
        .sum<number>(
          when()
            .when(
              not(
                exists(
                  selectFrom("roleAssignment")
                    .whereRef("roleAssignment.personId", "=", "person.id")
                    .select("roleAssignment.id"),
                ),
              ),
            )
            .then(1)
            .else(0)
            .end(),
        )
        .as("withoutRole"),
    ])
    .executeTakeFirstOrThrow();
  return { people: Number(people.people), withoutRole: Number(people.withoutRole) };
}
