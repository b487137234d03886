import { containsText } from "#db/dialect.ts";
import type { Reader, Writer } from "#db/transaction.ts";
import { type RowRead, updateVersioned } from "#db/update-versioned.ts";

type PersonChange = {
  readonly name: string;
  readonly title: string;
  readonly email: string;
  readonly locale: "da" | "nb" | "nn" | "en" | null;
};

/** A page of the persons whose name or e-mail contains the words, by name; those out of use last. */
export function findAllPersons(
  db: Reader,
  organisationId: string,
  search: { words: string; limit: number; offset: number },
) {
  return matching(db, organisationId, search.words)
    .select((row) => [
      "id",
      "name",
      "title",
      "email",
      "retiredAt",
      row("passwordHash", "is not", null).as("hasPassword"),
    ])
    .orderBy((row) => row.case().when("retiredAt", "is", null).then(0).else(1).end())
    .orderBy("name")
    .orderBy("id")
    .limit(search.limit)
    .offset(search.offset)
    .execute();
}

export async function countPersons(
  db: Reader,
  organisationId: string,
  words: string,
): Promise<number> {
  const row = await matching(db, organisationId, words)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

export function findPersonById(db: Reader, organisationId: string, id: string) {
  return db
    .selectFrom("person")
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .select((row) => [
      "id",
      "name",
      "title",
      "email",
      "locale",
      "version",
      "retiredAt",
      row("passwordHash", "is not", null).as("hasPassword"),
    ])
    .executeTakeFirst();
}

export function findPersonByEmail(db: Reader, organisationId: string, email: string) {
  return db
    .selectFrom("person")
    .where("organisationId", "=", organisationId)
    .where("email", "=", email)
    .select("id")
    .executeTakeFirst();
}

export async function insertPerson(
  writer: Writer,
  person: PersonChange & { id: string; organisationId: string },
): Promise<void> {
  await writer
    .insertInto("person")
    .values({ ...person, passwordHash: null, retiredAt: null })
    .execute();
}

/** Answers whether the row still had the version that was read. */
export function updatePerson(
  writer: Writer,
  row: RowRead,
  change: Partial<PersonChange> & { retiredAt?: string | null },
): Promise<boolean> {
  return updateVersioned(writer, "person", row, change);
}

function matching(db: Reader, organisationId: string, words: string) {
  const query = db.selectFrom("person").where("organisationId", "=", organisationId);
  if (words === "") return query;
  return query.where(({ or }) => or([containsText("name", words), containsText("email", words)]));
}
