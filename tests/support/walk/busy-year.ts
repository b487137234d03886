import { connect } from "#db/connect.ts";
import { newId } from "#db/id.ts";
import type { Writer } from "#db/transaction.ts";
import { makeBearing } from "#seeds/factories/bearings.ts";
import { makeCommitteeMeeting } from "#seeds/factories/cycle.ts";
import { makeEarlyWarning } from "#seeds/factories/early-warnings.ts";
import { makeGoalReport } from "#seeds/factories/follow-up.ts";
import { askQuestion, makeGoal, makeGoalVersion } from "#seeds/factories/goals.ts";
import { makeIndicator, makeMeasurement } from "#seeds/factories/indicators.ts";
import { makeFile, makeKnowledgeItem } from "#seeds/factories/knowledge.ts";
import { makeCellComment } from "#seeds/factories/quality.ts";
import { busyImports } from "./busy-imports.ts";
import { busyJudgement } from "./busy-judgement.ts";
import { busyMeetings } from "./busy-meetings.ts";
import { busyOrganisation } from "./busy-organisation.ts";
import { busyOverallGoals } from "./busy-overall-goals.ts";
import { busyPeriods } from "./busy-periods.ts";
import { busyShared } from "./busy-shared.ts";
import { findOwn, type Place, type Scope } from "./place.ts";

export const busyCommittee = "kultur-og-fritidsudvalget";
export const busyInstitution = "fjordby-bibliotek";
const busyYear = 2027;

/**
 * Fills a copy of the demo so that every page has something to show and every button something to do: in one
 * committee's newest round all steps are open, and there is one of everything in each of its states.
 * Answers the names and ids that addresses carry.
 */
export async function makeBusyYear(databaseFile: string): Promise<Place> {
  const db = connect(databaseFile);
  const place = await db.transaction().execute(async (transaction) => {
    const writer = transaction as Writer;
    const scope = await openEverything(writer);
    return {
      ...(await nameWhatIsThere(writer, scope)),
      ...(await busyOrganisation(writer, scope)),
      ...(await busyImports(writer, scope)),
      ...(await busyShared(writer, scope)),
      ...(await busyMeetings(writer, scope)),
      ...(await busyKnowledge(writer, scope)),
      ...(await busyBearings(writer, scope)),
      ...(await busyGoals(writer, scope)),
    };
  });
  await db.destroy();
  return place;
}

async function openEverything(writer: Writer): Promise<Scope> {
  const organisation = await writer
    .selectFrom("organisation")
    .where("slug", "=", "fjordby")
    .select("id")
    .executeTakeFirstOrThrow();
  const organisationId = organisation.id;
  const round = await writer
    .selectFrom("round")
    .innerJoin("committee", "committee.id", "round.committeeId")
    .where("round.organisationId", "=", organisationId)
    .where("committee.slug", "=", busyCommittee)
    .where("round.year", "=", busyYear)
    .select(["round.id", "round.committeeId"])
    .executeTakeFirstOrThrow();
  await writer
    .updateTable("roundStep")
    .set({ state: "open" })
    .where("organisationId", "=", organisationId)
    .where("roundId", "=", round.id)
    .execute();
  const institutions = await writer
    .selectFrom("institution")
    .innerJoin("area", "area.id", "institution.areaId")
    .where("institution.organisationId", "=", organisationId)
    .where("area.committeeId", "=", round.committeeId)
    .orderBy("institution.slug")
    .select(["institution.id", "institution.slug"])
    .execute();
  const institution = institutions.find((one) => one.slug === busyInstitution);
  const neighbour = institutions.find((one) => one.slug !== busyInstitution);
  if (!institution || !neighbour) throw new Error("The committee has too few institutions");
  const own = { organisationId };
  return {
    own,
    organisationId,
    roundId: round.id,
    committeeId: round.committeeId,
    institution,
    neighbour,
  };
}

async function nameWhatIsThere(writer: Writer, scope: Scope): Promise<Place> {
  const first = (table: Parameters<typeof findOwn>[2]) => findOwn(writer, scope, table);
  return {
    organisation: "fjordby",
    organisationId: scope.organisationId,
    committee: busyCommittee,
    committeeId: scope.committeeId,
    roundId: scope.roundId,
    year: String(busyYear),
    institution: scope.institution.slug,
    institutionId: scope.institution.id,
    term: await first("councilTerm"),
    role: await first("roleAssignment"),
  };
}

async function busyKnowledge(writer: Writer, { own, roundId }: Scope): Promise<Place> {
  const file = await makeFile(writer, { ...own });
  const item = await makeKnowledgeItem(writer, {
    ...own,
    roundId,
    kind: "file",
    title: "Besøgstal for biblioteker",
    fileId: file.id,
  });
  return { file: file.id, item: item.id };
}

async function busyBearings(writer: Writer, scope: Scope): Promise<Place> {
  const { own, committeeId, roundId } = scope;
  const given = { ...own, committeeId, roundId, text: "Byens rum er for alle." };
  const draft = await makeBearing(writer, { ...given, title: "Flere frivillige i husene" });
  const adopted = await makeBearing(writer, {
    ...given,
    title: "Åbne døre om aftenen",
    state: "adopted",
    decisionText: "Udvalget vedtog pejlemærket.",
  });
  const revised = await makeBearing(writer, {
    ...given,
    title: "Børn bestemmer med",
    state: "adopted",
    decisionText: "Udvalget vedtog pejlemærket.",
  });
  await writer
    .insertInto("bearingVersion")
    .values({
      ...own,
      id: newId(),
      bearingId: revised.id,
      number: 2,
      title: "Børn og unge bestemmer med",
      text: given.text,
      reason: "Unge manglede.",
      createdBy: null,
      createdAt: "2027-03-01T08:00:00.000Z",
      adoptedOn: null,
      decisionText: "",
      adoptedBy: null,
    })
    .execute();
  const meeting = await makeCommitteeMeeting(writer, {
    ...own,
    committeeId,
    roundId,
    heldOn: "2026-01-14",
  });
  return {
    bearing: adopted.id,
    draftBearing: draft.id,
    revisedBearing: revised.id,
    committeeMeeting: meeting.id,
  };
}

async function busyGoals(writer: Writer, scope: Scope): Promise<Place> {
  const { own, committeeId, roundId, institution } = scope;
  const bearing = await makeBearing(writer, {
    ...own,
    committeeId,
    roundId,
    title: "Kulturen kommer ud til folk",
    text: "Ingen skal have langt.",
    state: "adopted",
  });
  const indicator = await makeIndicator(writer, {
    ...own,
    institutionId: institution.id,
    name: "Besøg om aftenen",
    unit: "besøg",
    direction: "higher",
    baselineRaw: "1200",
    baselineYear: 2026,
    // The later target asks for less than the status: a remark that is still open beside the answered one.
    targets: [
      { year: busyYear, raw: "1500" },
      { year: busyYear + 1, raw: "1100" },
    ],
  });
  for (const [year, raw] of [
    [busyYear - 2, "1100"],
    [busyYear - 1, "1240"],
    [busyYear, "1350"],
  ] as const) {
    await makeMeasurement(writer, { ...own, indicatorId: indicator.id, year, raw });
  }
  const warning = await makeEarlyWarning(writer, {
    ...own,
    indicatorId: indicator.id,
    signal: "Besøg om torsdagen",
    unit: "besøg",
    comparator: "<",
    threshold: "20",
    readings: [{ observedOn: `${busyYear}-01-20`, value: "14" }],
  });
  const comment = await makeCellComment(writer, {
    ...own,
    indicatorId: indicator.id,
    cell: "unit",
    text: "Er det besøg eller besøgende?",
  });
  const given = {
    ...own,
    institutionId: institution.id,
    committeeId,
    roundId,
    bearingIds: [bearing.id],
  };
  const overall = await busyOverallGoals(writer, scope);
  const goal = await makeGoal(writer, {
    ...given,
    overallGoalIds: [overall.serviceGoal],
    title: "Åbent hver torsdag aften",
    indicatorIds: [indicator.id],
  });
  const draft = await makeGoal(writer, {
    ...given,
    title: "Bogbussen holder tre nye steder",
    state: "draft",
  });
  const submitted = await makeGoal(writer, {
    ...given,
    title: "Nye lånere fra havnekvarteret",
    state: "submitted",
  });
  const revised = await makeGoal(writer, { ...given, title: "Koncerter for de små" });
  await makeGoalVersion(writer, revised, { title: "Koncerter for de mindste", state: "draft" });
  const member = await writer
    .selectFrom("roleAssignment")
    .where("organisationId", "=", own.organisationId)
    .where("role", "=", "committeeMember")
    .where("committeeId", "=", committeeId)
    .select("personId")
    .executeTakeFirstOrThrow();
  const judged = await busyJudgement(writer, {
    ...own,
    committeeId,
    goalId: goal.id,
    indicatorId: indicator.id,
    personId: member.personId,
    year: busyYear,
  });
  const question = await askQuestion(writer, {
    ...own,
    goalId: goal.id,
    askedBy: member.personId,
    text: "Hvem kommer om torsdagen?",
  });
  const [open, planned] = await busyPeriods(writer, scope, busyYear);
  await makeGoalReport(writer, {
    ...own,
    reportingPeriodId: open,
    goalId: goal.id,
    state: "draft",
    status: "yellow",
    effectAchieved: "Flere familier kommer forbi efter arbejde.",
  });
  const reported = await writer
    .selectFrom("goalReport")
    .innerJoin("goal", "goal.id", "goalReport.goalId")
    .innerJoin("reportingPeriod", "reportingPeriod.id", "goalReport.reportingPeriodId")
    .where("goal.institutionId", "=", institution.id)
    .where("reportingPeriod.state", "=", "frozen")
    .select(["goal.id", "reportingPeriod.id as periodId"])
    .orderBy("reportingPeriod.dueOn")
    .executeTakeFirstOrThrow();
  return {
    reportedGoal: reported.id,
    frozenPeriod: reported.periodId,
    goal: goal.id,
    draftGoal: draft.id,
    submittedGoal: submitted.id,
    revisedGoal: revised.id,
    bearingOfGoals: bearing.id,
    ...overall,
    question: question.id,
    indicator: indicator.id,
    comment: comment.id,
    ...judged,
    warning: warning.id,
    period: open,
    plannedPeriod: planned,
  };
}
