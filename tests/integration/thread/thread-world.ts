import { newId } from "#db/id.ts";
import { makeBearing } from "#seeds/factories/bearings.ts";
import {
  addAttendance,
  makeContribution,
  makeDialogueMeeting,
  makeTheme,
} from "#seeds/factories/dialogue.ts";
import { makeGoalReport, makeReportingPeriod } from "#seeds/factories/follow-up.ts";
import { makeGoal } from "#seeds/factories/goals.ts";
import { makeIndicator, makeMeasurement } from "#seeds/factories/indicators.ts";
import { makeBearingsWorld } from "../bearings/bearings-world.ts";

/**
 * A thread over two rounds: last round's meeting about absence became a bearing with goals, reports and a
 * measured indicator; this round carries the bearing on, with a theme of its own.
 */
export async function makeThreadWorld() {
  const world = await makeBearingsWorld();
  const { organisation, school, persons, here, lastRound, round, theme } = world;
  const own = { organisationId: organisation.id };
  const made = await world.write(async (writer) => {
    const lastMeeting = await makeDialogueMeeting(writer, {
      ...own,
      roundId: lastRound.id,
      title: "Dialogmøde om fravær",
      heldOn: "2026-02-18",
      state: "closed",
      institutionIds: [school.id],
    });
    const ofMeeting = { ...own, dialogueMeetingId: lastMeeting.id };
    await addAttendance(writer, {
      ...ofMeeting,
      personIds: [persons.committeeMember.id, persons.institutionLeader.id],
    });
    const absence = await makeTheme(writer, { ...ofMeeting, title: "Fravær" });
    await makeTheme(writer, { ...ofMeeting, title: "Det ingen tog op", position: 2 });
    const said = { ...ofMeeting, themeId: absence.id };
    await makeContribution(writer, {
      ...said,
      text: "Nogen skal ringe hjem samme dag.",
      institutionId: school.id,
    });
    await makeContribution(writer, {
      ...said,
      text: "Vi opdager det for sent.",
      personId: persons.committeeMember.id,
      position: 2,
    });
    await makeContribution(writer, {
      ...ofMeeting,
      text: "Uden for tema.",
      institutionId: school.id,
      position: 3,
    });
    const lastBearing = await makeBearing(writer, {
      ...here,
      roundId: lastRound.id,
      title: "Alle børn er i skole",
      state: "adopted",
      adoptedOn: "2026-04-21",
      themeIds: [absence.id],
    });
    const bearing = await makeBearing(writer, {
      ...here,
      roundId: round.id,
      title: "Ro til at lære",
      themeIds: [theme.id],
      previousBearingId: lastBearing.id,
    });
    const indicator = await makeIndicator(writer, {
      ...own,
      institutionId: school.id,
      name: "Fravær over 10 %",
    });
    for (const [year, raw] of [
      [2025, "11 %"],
      [2026, "8,4 %"],
    ] as const) {
      await makeMeasurement(writer, { ...own, indicatorId: indicator.id, year, raw });
    }
    const knowledge = {
      ...own,
      id: newId(),
      roundId: lastRound.id,
      kind: "text" as const,
      title: "Fraværet i tal",
      body: "",
      url: null,
      fileId: null,
      unit: "",
      source: "Kommunen",
      sourceOn: "2026-01-10",
      position: 1,
      isRetired: 0 as const,
      createdBy: null,
    };
    await writer.insertInto("knowledgeItem").values(knowledge).execute();
    const goal = { ...here, institutionId: school.id, roundId: lastRound.id };
    const bearingIds = [lastBearing.id];
    const goals = {
      approved: await makeGoal(writer, {
        ...goal,
        title: "Ingen er væk tre dage uden samtale",
        bearingIds,
        indicatorIds: [indicator.id],
        sourceIds: [knowledge.id],
      }),
      submitted: await makeGoal(writer, {
        ...goal,
        title: "Forældre ringes op",
        bearingIds: [bearing.id],
        state: "submitted",
      }),
      draft: await makeGoal(writer, { ...goal, title: "Udkast", bearingIds, state: "draft" }),
    };
    const interim = await makeReportingPeriod(writer, {
      ...own,
      roundId: lastRound.id,
      year: 2026,
      kind: "interim",
      dueOn: "2026-08-31",
    });
    const yearEnd = await makeReportingPeriod(writer, {
      ...own,
      roundId: lastRound.id,
      year: 2026,
      kind: "yearEnd",
      dueOn: "2027-01-31",
    });
    const report = {
      ...own,
      goalId: goals.approved.id,
      goalVersionId: goals.approved.versionId,
      state: "submitted" as const,
    };
    await makeGoalReport(writer, { ...report, reportingPeriodId: interim.id, status: "yellow" });
    const wrong = await makeGoalReport(writer, {
      ...report,
      reportingPeriodId: yearEnd.id,
      status: "red",
    });
    await makeGoalReport(writer, {
      ...report,
      reportingPeriodId: yearEnd.id,
      status: "green",
      effectAchieved: "Rettet: alle ringes op.",
      correctsReportId: wrong.id,
      correctionReason: "Tallet var for en anden skole.",
    });
    await makeGoalReport(writer, {
      ...report,
      goalId: goals.submitted.id,
      goalVersionId: goals.submitted.versionId,
      reportingPeriodId: yearEnd.id,
      state: "draft",
      status: "red",
    });
    return { lastMeeting, absence, lastBearing, bearing, indicator, knowledge, goals };
  });
  return { ...world, ...made };
}

export type ThreadWorld = Awaited<ReturnType<typeof makeThreadWorld>>;
