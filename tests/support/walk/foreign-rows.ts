import SQLite from "better-sqlite3";
import { connect } from "#db/connect.ts";
import type { Writer } from "#db/transaction.ts";
import { makeBearing } from "#seeds/factories/bearings.ts";
import { makeCommitteeMeeting } from "#seeds/factories/cycle.ts";
import { makeContribution, makeDialogueMeeting, makeTheme } from "#seeds/factories/dialogue.ts";
import { makeGoal } from "#seeds/factories/goals.ts";
import { makeFile } from "#seeds/factories/knowledge.ts";
import { makeOverallGoal } from "#seeds/factories/overall-goals.ts";

/** Gives the demo's other municipality something of every kind that a form can name. */
export async function addForeignRows(databaseFile: string): Promise<void> {
  const db = connect(databaseFile);
  await db.transaction().execute((transaction) => addRows(transaction as Writer));
  await db.destroy();
}

async function addRows(writer: Writer): Promise<void> {
  const round = await writer
    .selectFrom("round")
    .innerJoin("organisation", "organisation.id", "round.organisationId")
    .where("organisation.slug", "=", "skjaervik")
    .select(["round.id", "round.organisationId", "round.committeeId"])
    .executeTakeFirstOrThrow();
  const { organisationId, committeeId } = round;
  const own = { organisationId };
  const ofRound = { ...own, committeeId, roundId: round.id };
  const institution = await writer
    .selectFrom("institution")
    .where("organisationId", "=", organisationId)
    .where("scope", "=", "core")
    .select("id")
    .executeTakeFirstOrThrow();
  const meeting = await makeDialogueMeeting(writer, {
    ...own,
    roundId: round.id,
    institutionIds: [institution.id],
  });
  const ofMeeting = { ...own, dialogueMeetingId: meeting.id };
  await makeTheme(writer, { ...ofMeeting, title: "Skjærviks tema" });
  await makeContribution(writer, {
    ...ofMeeting,
    institutionId: institution.id,
    text: "Sagt i Skjærvik",
  });
  await makeBearing(writer, { ...ofRound, title: "Skjærviks retning", state: "adopted" });
  await makeGoal(writer, { ...ofRound, institutionId: institution.id, title: "Skjærviks mål" });
  await makeCommitteeMeeting(writer, ofRound);
  const term = await writer
    .selectFrom("councilTerm")
    .where("organisationId", "=", organisationId)
    .select("id")
    .executeTakeFirstOrThrow();
  await makeOverallGoal(writer, { ...own, councilTermId: term.id, title: "Skjærviks overordnede" });
  await makeFile(writer, own);
}

/**
 * For a value of one of Fjordby's forms that carries an id, the same value with another municipality's id of the same
 * kind; null where it carries none.
 */
export function readForeignIds(databaseFile: string): (value: string) => string | null {
  const db = new SQLite(databaseFile, { readonly: true });
  const tables = db
    .prepare("select name from sqlite_master where type = 'table' and sql like '%organisationId%'")
    .pluck()
    .all() as string[];
  const foreign = new Map<string, string>();
  const idsOf = (table: string, slug: string) =>
    db
      .prepare(
        `select "${table}".id from "${table}" join organisation on organisation.id = organisationId where organisation.slug = ?`,
      )
      .pluck()
      .all(slug) as string[];
  for (const table of tables) {
    const other = idsOf(table, "skjaervik")[0];
    if (other) for (const id of idsOf(table, "fjordby")) foreign.set(id, other);
  }
  db.close();
  return (value) => {
    const id = value.match(/[a-z0-9]{14}/g)?.find((one) => foreign.has(one));
    return id ? value.replace(id, foreign.get(id) ?? "") : null;
  };
}
