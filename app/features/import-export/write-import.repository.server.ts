import type { Writer } from "#db/transaction.ts";

/** The last place in each institution's table, and in the whole organisation's. */
export function findLastPositions(writer: Writer, organisationId: string) {
  return writer
    .selectFrom("indicator")
    .where("organisationId", "=", organisationId)
    .select(({ fn }) => ["institutionId", fn.max("position").as("last")])
    .groupBy("institutionId")
    .limit(10_000)
    .execute();
}

/** What stands of some indicators beside their definition, by id: to see whether somebody has worked on since an import. */
export async function findAllOfIndicators(
  writer: Writer,
  organisationId: string,
  indicatorIds: readonly string[],
): Promise<readonly { readonly id: string; readonly indicatorId: string }[]> {
  const own = ["targets", "figures", "others"] as const;
  if (indicatorIds.length === 0) return [];
  const answers = await Promise.all([
    ...own.map((what) =>
      writer
        .selectFrom(tableOf[what])
        .select(["id", "indicatorId"])
        .where("organisationId", "=", organisationId)
        .where("indicatorId", "in", indicatorIds)
        .$if(what !== "targets", (query) =>
          query.where("withdrawnAt" as never, "is", null as never),
        )
        .limit(100_000)
        .execute(),
    ),
    ...(["goalVersionIndicator", "ratingOverride", "earlyWarning"] as const).map((table) =>
      writer
        .selectFrom(table)
        .select(["id", "indicatorId"])
        .where("organisationId", "=", organisationId)
        .where("indicatorId", "in", indicatorIds)
        .limit(100_000)
        .execute(),
    ),
  ]);
  return answers.flat();
}

const tableOf = {
  targets: "indicatorTarget",
  figures: "measurement",
  others: "benchmark",
} as const;

/** Which indicator each changed object belongs to, and its version now; objects that are gone are left out. */
export async function findOwners(
  writer: Writer,
  organisationId: string,
  type: "target" | "measurement" | "benchmark" | "definition",
  ids: readonly string[],
) {
  const keys = ids.length > 0 ? ids : [""];
  if (type === "target") {
    return writer
      .selectFrom("indicatorTarget")
      .select(["id", "indicatorId", "version"])
      .where("organisationId", "=", organisationId)
      .where("id", "in", keys)
      .execute();
  }
  const rows = await writer
    .selectFrom(type === "definition" ? "indicatorDefinition" : type)
    .select(["id", "indicatorId"])
    .where("organisationId", "=", organisationId)
    .where("id", "in", keys)
    .execute();
  return rows.map((row) => ({ ...row, version: null }));
}

export async function withdrawFigures(
  writer: Writer,
  organisationId: string,
  table: "measurement" | "benchmark",
  ids: readonly string[],
  withdrawnAt: string,
): Promise<void> {
  await writer
    .updateTable(table)
    .set({ withdrawnAt })
    .where("organisationId", "=", organisationId)
    .where("id", "in", ids.length > 0 ? ids : [""])
    .execute();
}

/** Takes back definitions that an import filled in. */
export async function deleteVersions(
  writer: Writer,
  organisationId: string,
  ids: readonly string[],
): Promise<void> {
  await writer
    .deleteFrom("indicatorDefinition")
    .where("organisationId", "=", organisationId)
    .where("id", "in", ids.length > 0 ? ids : [""])
    .execute();
}

export async function deleteTargets(
  writer: Writer,
  organisationId: string,
  ids: readonly string[],
): Promise<void> {
  await writer
    .deleteFrom("indicatorTarget")
    .where("organisationId", "=", organisationId)
    .where("id", "in", ids.length > 0 ? ids : [""])
    .execute();
}
