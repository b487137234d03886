import type { Database } from "#db/connect.ts";
import { type One, prepared } from "#db/prepared.ts";
import type { Reader } from "#db/transaction.ts";

/** The session with its person and organisation in one query; nothing where any of them is gone. */
export async function findSession(db: Reader, id: string, now: string) {
  const [session] = await sessions(db, id, now);
  return session;
}

type SessionRow = Awaited<ReturnType<typeof sessions>>[number];

const sessions = prepared((db: Reader, id: One<string>, now: One<string>) =>
  livingSession(db, id, now).select([
    "session.id",
    "session.lastSeenAt",
    "person.id as personId",
    "person.name",
    "person.title",
    "person.locale",
    "organisation.id as organisationId",
    "organisation.slug",
    "organisation.name as organisationName",
    "organisation.locale as organisationLocale",
    "organisation.isDemo",
    "organisation.dataVersion",
  ]),
);

/** What decides whether a page that was made before may be shown again; takes the session's id and the time. */
export function sessionFreshnessQuery(db: Reader) {
  return livingSession(db, "", "")
    .select([
      "session.lastSeenAt",
      "person.locale",
      "organisation.id as organisationId",
      "organisation.locale as organisationLocale",
      "organisation.isDemo",
      "organisation.dataVersion",
    ])
    .compile();
}

export type SessionFreshness = Pick<
  SessionRow,
  "lastSeenAt" | "locale" | "organisationId" | "organisationLocale" | "isDemo" | "dataVersion"
>;

function livingSession(db: Reader, id: string | One<string>, now: string | One<string>) {
  return db
    .selectFrom("session")
    .innerJoin("person", "person.id", "session.personId")
    .innerJoin("organisation", "organisation.id", "session.organisationId")
    .where("session.id", "=", id)
    .where("session.expiresAt", ">", now)
    .where("person.retiredAt", "is", null);
}

export function findAllAssignmentsOfPerson(db: Reader, organisationId: string, personId: string) {
  return db
    .selectFrom("roleAssignment")
    .where("organisationId", "=", organisationId)
    .where("personId", "=", personId)
    .select(["role", "committeeId", "institutionId"])
    .limit(200)
    .execute();
}

export async function insertSession(
  db: Database,
  session: {
    id: string;
    organisationId: string;
    personId: string;
    now: string;
    expiresAt: string;
    userAgent: string;
  },
): Promise<void> {
  const { now, ...rest } = session;
  await db
    .insertInto("session")
    .values({ ...rest, createdAt: now, lastSeenAt: now })
    .execute();
}

export async function touchSession(db: Database, id: string, now: string): Promise<void> {
  await db.updateTable("session").set({ lastSeenAt: now }).where("id", "=", id).execute();
}

export async function deleteSession(db: Database, id: string): Promise<void> {
  await db.deleteFrom("session").where("id", "=", id).execute();
}

export async function deleteAllSessionsOfPerson(
  db: Reader,
  organisationId: string,
  personId: string,
  exceptId = "",
): Promise<void> {
  await db
    .deleteFrom("session")
    .where("organisationId", "=", organisationId)
    .where("personId", "=", personId)
    .where("id", "!=", exceptId)
    .execute();
}

export async function deleteExpiredSessions(db: Database, now: string): Promise<void> {
  await db.deleteFrom("session").where("expiresAt", "<=", now).execute();
}
