import type { Writer } from "#db/transaction.ts";
import { askAboutIndicator } from "#seeds/factories/indicator-questions.ts";

type Asked = {
  readonly organisationId: string;
  readonly committeeId: string;
  readonly carriedBy: (institution: string) => string;
};

/** What the committee has asked about two indicators: one is answered, one waits. */
export async function tellIndicatorQuestions(
  writer: Writer,
  { organisationId, committeeId, carriedBy }: Asked,
) {
  const asker = await writer
    .selectFrom("roleAssignment")
    .where("organisationId", "=", organisationId)
    .where("role", "=", "committeeMember")
    .where("committeeId", "=", committeeId)
    .select("personId")
    .orderBy("id")
    .executeTakeFirstOrThrow();
  const leader = await writer
    .selectFrom("roleAssignment")
    .innerJoin("institution", "institution.id", "roleAssignment.institutionId")
    .where("roleAssignment.organisationId", "=", organisationId)
    .where("roleAssignment.role", "=", "institutionLeader")
    .where("institution.slug", "=", "boernehuset-bakketoppen")
    .select("roleAssignment.personId")
    .executeTakeFirstOrThrow();
  const asked = { organisationId, committeeId, askedBy: asker.personId };
  await askAboutIndicator(writer, {
    ...asked,
    indicatorId: carriedBy("boernehuset-bakketoppen"),
    text: "Hvad sagde de forældre, der ikke var trygge i ugen efter flytningen?",
    askedAt: "2026-11-05T18:40:00.000Z",
    answer:
      "De fleste savnede at vide, hvem der tog imod om morgenen. Nu står navne og billeder ved døren, og vi ringer til de familier, der er nye.",
    answeredBy: leader.personId,
    answeredAt: "2026-11-09T08:15:00.000Z",
  });
  await askAboutIndicator(writer, {
    ...asked,
    indicatorId: carriedBy("vuggestuen-muslingen"),
    text: "Hvor mange forældre svarede i år, og hvor mange plejer det at være?",
    askedAt: "2026-11-17T19:05:00.000Z",
  });
}
