import { newId } from "#db/id.ts";
import type { ChangeOf } from "#db/tables/columns.ts";
import type { Tables } from "#db/tables/index.ts";
import type { Writer } from "#db/transaction.ts";

export type NewBearing = {
  readonly id: string;
  readonly organisationId: string;
  readonly committeeId: string;
  readonly roundId: string;
  readonly position: number;
  readonly state: "draft" | "adopted" | "withdrawn";
  readonly previousBearingId: string | null;
};

export type NewBearingVersion = {
  readonly bearingId: string;
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly reason: string;
  readonly createdBy: string | null;
  readonly createdAt: string;
};

type BearingChange = Pick<
  ChangeOf<Tables["bearing"]>,
  "position" | "state" | "versionNumber" | "withdrawReason" | "withdrawnOn"
>;

/** A bearing with its first version and the themes it comes from. */
export async function insertBearing(
  writer: Writer,
  bearing: NewBearing,
  version: Omit<NewBearingVersion, "bearingId" | "number">,
  themeIds: readonly string[],
): Promise<void> {
  await writer
    .insertInto("bearing")
    .values({ ...bearing, versionNumber: 1, withdrawReason: "", withdrawnOn: null })
    .execute();
  await insertBearingVersion(writer, bearing.organisationId, {
    ...version,
    bearingId: bearing.id,
    number: 1,
  });
  await insertBearingThemes(writer, bearing.organisationId, bearing.id, themeIds);
}

export async function insertBearingVersion(
  writer: Writer,
  organisationId: string,
  version: NewBearingVersion,
): Promise<void> {
  const notAdopted = { adoptedOn: null, decisionText: "", adoptedBy: null };
  await writer
    .insertInto("bearingVersion")
    .values({ id: newId(), organisationId, ...version, ...notAdopted })
    .execute();
}

/** Changes a bearing; answers whether the row still had the version that was read. */
export async function updateBearing(
  writer: Writer,
  organisationId: string,
  id: string,
  version: number,
  change: BearingChange,
): Promise<boolean> {
  const result = await writer
    .updateTable("bearing")
    .set({ ...change, version: version + 1 })
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Changes the text of a version that has not been adopted; an adopted one is never touched. */
export async function updateDraftVersion(
  writer: Writer,
  organisationId: string,
  bearingId: string,
  number: number,
  change: { readonly title: string; readonly text: string; readonly reason?: string },
): Promise<void> {
  await writer
    .updateTable("bearingVersion")
    .set(change)
    .where("organisationId", "=", organisationId)
    .where("bearingId", "=", bearingId)
    .where("number", "=", number)
    .where("adoptedOn", "is", null)
    .execute();
}

/** Records the committee's decision on a version. */
export async function adoptBearingVersion(
  writer: Writer,
  organisationId: string,
  bearingId: string,
  number: number,
  decision: {
    readonly adoptedOn: string;
    readonly decisionText: string;
    readonly adoptedBy: string | null;
  },
): Promise<void> {
  await writer
    .updateTable("bearingVersion")
    .set(decision)
    .where("organisationId", "=", organisationId)
    .where("bearingId", "=", bearingId)
    .where("number", "=", number)
    .where("adoptedOn", "is", null)
    .execute();
}

/** Takes away a version that was never adopted. */
export async function deleteDraftVersion(
  writer: Writer,
  organisationId: string,
  bearingId: string,
  number: number,
): Promise<void> {
  await writer
    .deleteFrom("bearingVersion")
    .where("organisationId", "=", organisationId)
    .where("bearingId", "=", bearingId)
    .where("number", "=", number)
    .where("adoptedOn", "is", null)
    .execute();
}

export async function replaceBearingThemes(
  writer: Writer,
  organisationId: string,
  bearingId: string,
  themeIds: readonly string[],
): Promise<void> {
  await writer
    .deleteFrom("bearingTheme")
    .where("organisationId", "=", organisationId)
    .where("bearingId", "=", bearingId)
    .execute();
  await insertBearingThemes(writer, organisationId, bearingId, themeIds);
}

export async function insertBearingComment(
  writer: Writer,
  comment: {
    readonly id: string;
    readonly organisationId: string;
    readonly bearingId: string;
    readonly personId: string;
    readonly text: string;
    readonly at: string;
  },
): Promise<void> {
  await writer.insertInto("bearingComment").values(comment).execute();
}

/** The place after the last bearing of a round. */
export async function findNextBearingPosition(
  writer: Writer,
  organisationId: string,
  roundId: string,
): Promise<number> {
  const row = await writer
    .selectFrom("bearing")
    .where("organisationId", "=", organisationId)
    .where("roundId", "=", roundId)
    .select(({ fn }) => fn.max("position").as("last"))
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}

async function insertBearingThemes(
  writer: Writer,
  organisationId: string,
  bearingId: string,
  themeIds: readonly string[],
): Promise<void> {
  if (themeIds.length === 0) return;
  await writer
    .insertInto("bearingTheme")
    .values(themeIds.map((themeId) => ({ id: newId(), organisationId, bearingId, themeId })))
    .execute();
}
