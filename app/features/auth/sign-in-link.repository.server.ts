import type { Reader, Writer } from "#db/transaction.ts";

/** A link that still opens the door, with its person; by the hash of its token. */
export function findSignInLink(db: Reader, id: string, now: string) {
  return db
    .selectFrom("signInLink")
    .innerJoin("person", "person.id", "signInLink.personId")
    .innerJoin("organisation", "organisation.id", "signInLink.organisationId")
    .where("signInLink.id", "=", id)
    .where("signInLink.usedAt", "is", null)
    .where("signInLink.expiresAt", ">", now)
    .where("person.retiredAt", "is", null)
    .select([
      "signInLink.organisationId",
      "signInLink.personId",
      "person.name",
      "person.email",
      "organisation.name as organisationName",
    ])
    .executeTakeFirst();
}

/** The link a person has not used yet, if one is out. */
export function findOpenSignInLink(
  db: Reader,
  organisationId: string,
  personId: string,
  now: string,
) {
  return db
    .selectFrom("signInLink")
    .where("organisationId", "=", organisationId)
    .where("personId", "=", personId)
    .where("usedAt", "is", null)
    .where("expiresAt", ">", now)
    .select("expiresAt")
    .executeTakeFirst();
}

export async function insertSignInLink(
  writer: Writer,
  link: { id: string; organisationId: string; personId: string; expiresAt: string },
): Promise<void> {
  await writer
    .insertInto("signInLink")
    .values({ ...link, usedAt: null })
    .execute();
}

/** Marks the link as used; answers whether it was still unused. */
export async function spendSignInLink(
  writer: Writer,
  organisationId: string,
  id: string,
  now: string,
): Promise<boolean> {
  const result = await writer
    .updateTable("signInLink")
    .set({ usedAt: now })
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .where("usedAt", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export async function deleteUnusedSignInLinks(
  writer: Writer,
  organisationId: string,
  personId: string,
): Promise<void> {
  await writer
    .deleteFrom("signInLink")
    .where("organisationId", "=", organisationId)
    .where("personId", "=", personId)
    .where("usedAt", "is", null)
    .execute();
}
