import type { Reader, Writer } from "#db/transaction.ts";

/** The signed-in person's own data, with what a change of password needs. */
export function findOwnPerson(db: Reader, organisationId: string, personId: string) {
  return db
    .selectFrom("person")
    .where("organisationId", "=", organisationId)
    .where("id", "=", personId)
    .where("retiredAt", "is", null)
    .select(["id", "name", "title", "email", "locale", "passwordHash"])
    .executeTakeFirst();
}

export function findAllSessionsOfPerson(
  db: Reader,
  organisationId: string,
  personId: string,
  now: string,
) {
  return db
    .selectFrom("session")
    .where("organisationId", "=", organisationId)
    .where("personId", "=", personId)
    .where("expiresAt", ">", now)
    .select(["id", "createdAt", "lastSeenAt", "userAgent"])
    .orderBy("lastSeenAt", "desc")
    .limit(50)
    .execute();
}

export async function deleteOwnSession(
  writer: Writer,
  organisationId: string,
  personId: string,
  id: string,
): Promise<boolean> {
  const result = await writer
    .deleteFrom("session")
    .where("organisationId", "=", organisationId)
    .where("personId", "=", personId)
    .where("id", "=", id)
    .executeTakeFirst();
  return result.numDeletedRows === 1n;
}

export async function updatePasswordHash(
  writer: Writer,
  organisationId: string,
  personId: string,
  passwordHash: string,
): Promise<void> {
  await writer
    .updateTable("person")
    .set({ passwordHash })
    .where("organisationId", "=", organisationId)
    .where("id", "=", personId)
    .execute();
}
