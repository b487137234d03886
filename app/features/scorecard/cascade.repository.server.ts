import type { Reader } from "#db/transaction.ts";

/** Which indicators in use add to which, and those that others add to, the overall ones first. */
export function findAllLinksOfIndicators(db: Reader, organisationId: string) {
  const parents = db
    .selectFrom("indicator as child")
    .where("child.organisationId", "=", organisationId)
    .where("child.retiredAt", "is", null)
    .where("child.parentId", "is not", null)
    .select("child.parentId");
  return db
    .selectFrom("indicator")
    .where("organisationId", "=", organisationId)
    .where("retiredAt", "is", null)
    .where(({ or, eb }) => or([eb("parentId", "is not", null), eb("id", "in", parents)]))
    .select(["id", "parentId", "areaId"])
    .orderBy((row) => row("institutionId", "is not", null))
    .orderBy((row) => row("areaId", "is not", null))
    .orderBy("position")
    .orderBy("name")
    .limit(10_000)
    .execute();
}
