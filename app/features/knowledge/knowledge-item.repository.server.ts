import type { ItemKind } from "#app/domain/knowledge/item.ts";
import type { SeriesPoint } from "#app/domain/knowledge/series.ts";
import { newId } from "#db/id.ts";
import type { Reader, Writer } from "#db/transaction.ts";
import { type RowRead, updateVersioned } from "#db/update-versioned.ts";

export type ItemText = {
  readonly title: string;
  readonly body: string;
  readonly url: string | null;
  readonly fileId: string | null;
  readonly unit: string;
  readonly source: string;
  readonly sourceOn: string;
};

/** The items of a round in their order, those taken out last, each with the head of its file. */
export function findAllItemsOfRound(db: Reader, organisationId: string, roundId: string) {
  return itemsWithFile(db, organisationId)
    .where("knowledgeItem.roundId", "=", roundId)
    .orderBy("knowledgeItem.isRetired")
    .orderBy("knowledgeItem.position")
    .orderBy("knowledgeItem.id")
    .limit(200)
    .execute();
}

export function findItemById(db: Reader, organisationId: string, id: string) {
  return itemsWithFile(db, organisationId).where("knowledgeItem.id", "=", id).executeTakeFirst();
}

/** The points of some series, each series in its own order. */
export function findAllPointsOfItems(
  db: Reader,
  organisationId: string,
  itemIds: readonly string[],
) {
  return db
    .selectFrom("knowledgePoint")
    .where("organisationId", "=", organisationId)
    .where("knowledgeItemId", "in", itemIds.length > 0 ? itemIds : [""])
    .select(["knowledgeItemId", "period", "value"])
    .orderBy("knowledgeItemId")
    .orderBy("position")
    .limit(5000)
    .execute();
}

export async function insertItem(
  writer: Writer,
  item: ItemText & {
    readonly id: string;
    readonly organisationId: string;
    readonly roundId: string;
    readonly kind: ItemKind;
    readonly createdBy: string | null;
  },
): Promise<void> {
  await writer
    .insertInto("knowledgeItem")
    .values((row) => ({
      ...item,
      isRetired: 0,
      position: row
        .selectFrom("knowledgeItem as other")
        .where("other.organisationId", "=", item.organisationId)
        .where("other.roundId", "=", item.roundId)
        .select(({ eb, fn, lit }) =>
          eb(fn.coalesce(fn.max("other.position"), lit(0)), "+", 1).as("next"),
        )
        .$asScalar(),
    }))
    .execute();
}

/** Answers whether the row still had the version that was read. */
export function updateItem(
  writer: Writer,
  row: RowRead,
  change: ItemText | { readonly isRetired: 0 | 1 },
): Promise<boolean> {
  return updateVersioned(writer, "knowledgeItem", row, change);
}

/** Writes the points of a series anew. */
export async function replacePoints(
  writer: Writer,
  organisationId: string,
  knowledgeItemId: string,
  points: readonly SeriesPoint[],
): Promise<void> {
  await writer
    .deleteFrom("knowledgePoint")
    .where("organisationId", "=", organisationId)
    .where("knowledgeItemId", "=", knowledgeItemId)
    .execute();
  if (points.length === 0) return;
  await writer
    .insertInto("knowledgePoint")
    .values(
      points.map((point, index) => ({
        id: newId(),
        organisationId,
        knowledgeItemId,
        position: index + 1,
        ...point,
      })),
    )
    .execute();
}

function itemsWithFile(db: Reader, organisationId: string) {
  return db
    .selectFrom("knowledgeItem")
    .innerJoin("round", "round.id", "knowledgeItem.roundId")
    .innerJoin("committee", "committee.id", "round.committeeId")
    .leftJoin("file", "file.id", "knowledgeItem.fileId")
    .where("knowledgeItem.organisationId", "=", organisationId)
    .select([
      "knowledgeItem.id",
      "knowledgeItem.roundId",
      "knowledgeItem.kind",
      "knowledgeItem.title",
      "knowledgeItem.body",
      "knowledgeItem.url",
      "knowledgeItem.fileId",
      "knowledgeItem.unit",
      "knowledgeItem.source",
      "knowledgeItem.sourceOn",
      "knowledgeItem.isRetired",
      "knowledgeItem.version",
      "round.year",
      "round.committeeId",
      "committee.slug as committeeSlug",
      "file.name as fileName",
      "file.size as fileSize",
    ]);
}
