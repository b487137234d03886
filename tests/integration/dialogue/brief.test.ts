import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { viewDialogueBrief } from "#app/features/dialogue/view-dialogue-brief.server.ts";
import { viewMeetingRun } from "#app/features/dialogue/view-meeting-run.server.ts";
import { makeBearing } from "#seeds/factories/bearings.ts";
import { makeRound } from "#seeds/factories/cycle.ts";
import {
  makeContribution,
  makeDialogueMeeting,
  makePreparation,
  makeTheme,
} from "#seeds/factories/dialogue.ts";
import { makeGoalReport, makeReportingPeriod } from "#seeds/factories/follow-up.ts";
import { makeGoal } from "#seeds/factories/goals.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { makeSchoolMeeting } from "./open-dialogue.ts";

let world: World;
let meetingId: string;
let goalIds: { school: string; second: string; other: string };

beforeEach(async () => {
  world = await makeWorld();
  meetingId = (await makeSchoolMeeting(world)).id;
  goalIds = await world.write(async (writer) => {
    const own = { organisationId: world.organisation.id };
    const last = await makeRound(writer, {
      ...own,
      committeeId: world.committee.id,
      councilTermId: world.term.id,
      year: 2026,
    });
    const meeting = await makeDialogueMeeting(writer, {
      ...own,
      roundId: last.id,
      heldOn: "2026-03-10",
      state: "closed",
      institutionIds: [world.school.id],
    });
    const theme = await makeTheme(writer, {
      ...own,
      dialogueMeetingId: meeting.id,
      title: "Ro",
    });
    const said = { ...own, dialogueMeetingId: meeting.id, themeId: theme.id };
    await makeContribution(writer, {
      ...said,
      text: "Mindre grupper",
      institutionId: world.school.id,
    });
    const bearing = await makeBearing(writer, {
      ...own,
      committeeId: world.committee.id,
      roundId: last.id,
      title: "Ro til at lære",
      state: "adopted",
      themeIds: [theme.id],
    });
    const ofRound = { ...own, committeeId: world.committee.id, roundId: last.id };
    const school = await makeGoal(writer, {
      ...ofRound,
      institutionId: world.school.id,
      title: "Mindre støj",
      bearingIds: [bearing.id],
      decidedOn: "2026-06-12",
    });
    const second = await makeGoal(writer, {
      ...ofRound,
      institutionId: world.secondSchool.id,
      title: "Faste team",
      bearingIds: [bearing.id],
    });
    const other = await makeGoal(writer, {
      ...ofRound,
      institutionId: world.school.id,
      title: "Uden pejlemærke",
    });
    await makeGoal(writer, {
      ...ofRound,
      institutionId: world.school.id,
      title: "Aldrig godkendt",
      state: "draft",
    });
    const interim = await makeReportingPeriod(writer, {
      ...own,
      roundId: last.id,
      year: 2026,
      kind: "interim",
    });
    const yearEnd = await makeReportingPeriod(writer, { ...own, roundId: last.id, year: 2026 });
    const report = { ...own, goalId: school.id };
    await makeGoalReport(writer, {
      ...report,
      reportingPeriodId: interim.id,
      status: "green",
      submittedAt: "2026-08-10T08:00:00.000Z",
    });
    await makeGoalReport(writer, {
      ...report,
      reportingPeriodId: yearEnd.id,
      status: "red",
      suggestedStatus: "yellow",
      deviationReason: "Målingen dækker kun to klasser.",
      effectAchieved: "Færre afbrydelser i to klasser.",
      explanation: "Skiftende lærere.",
      remedy: "Faste team.",
    });
    await makeGoalReport(writer, {
      ...own,
      goalId: second.id,
      reportingPeriodId: yearEnd.id,
      status: "green",
      state: "draft",
    });
    return { school: school.id, second: second.id, other: other.id };
  });
});
afterEach(() => world.close());

const brief = async (context = world.as("committeeMember"), institutionId = world.school.id) => {
  const page = await viewDialogueBrief(context, meetingId, institutionId);
  if (!page.ok) throw new Error(page.refusal.code);
  return page.value;
};

describe("the dialogue brief", () => {
  test("shows last round's bearings with the institution's goals, colours, effects and reasons", async () => {
    const page = await brief();
    expect(page.lastYear).toBe(2026);
    expect(page.bearings).toMatchObject([
      {
        title: "Ro til at lære",
        goals: [
          {
            title: "Mindre støj",
            status: "red",
            statusBefore: "green",
            turned: true,
            effectAchieved: "Færre afbrydelser i to klasser.",
            explanation: "Skiftende lærere.",
            remedy: "Faste team.",
            suggestedStatus: "yellow",
            deviationReason: "Målingen dækker kun to klasser.",
          },
        ],
      },
    ]);
    expect(page.otherGoals.map((goal) => goal.title)).toEqual(["Uden pejlemærke"]);
  });

  test("of a meeting that has been held stays what was on the table", async () => {
    await world.db
      .updateTable("dialogueMeeting")
      .set({ state: "closed" })
      .where("id", "=", meetingId)
      .execute();
    const { heldOn } = (await brief()).meeting;
    expect((await brief()).readOn).toBe(heldOn);
    expect((await brief()).bearings[0]?.goals).toMatchObject([{ status: "red" }]);
    await world.db
      .updateTable("goalReport")
      .set({ submittedAt: "2029-01-01T08:00:00.000Z" })
      .where("status", "=", "red")
      .execute();
    expect((await brief()).bearings[0]?.goals).toMatchObject([{ status: "green" }]);
  });

  test("compares with all institutions of the type, and a draft report counts as no data", async () => {
    const { comparison } = await brief();
    expect(comparison).toEqual({
      peerCount: 2,
      own: [
        { status: "red", count: 1 },
        { status: "noData", count: 1 },
      ],
      all: [
        { status: "red", count: 1 },
        { status: "noData", count: 2 },
      ],
    });
  });

  test("tells what changed since the institution was last at a meeting", async () => {
    const { since } = await brief();
    expect(since).toMatchObject({
      meeting: { heldOn: "2026-03-10" },
      said: [{ text: "Mindre grupper" }],
      bearings: [{ title: "Ro til at lære" }],
      turned: [{ title: "Mindre støj", statusBefore: "green", status: "red" }],
    });
    // A goal's first approval is no change of it.
    expect(since?.revised).toEqual([]);
    expect((await brief(undefined, world.secondSchool.id)).since).toBeNull();
  });

  test("holds the preparation once it is handed in, before that only for those who may read it", async () => {
    await world.write((writer) =>
      makePreparation(writer, {
        organisationId: world.organisation.id,
        dialogueMeetingId: meetingId,
        institutionId: world.school.id,
        state: "draft",
      }),
    );
    expect((await brief()).preparation).toBeNull();
    expect((await brief(world.as("administration"))).preparation).not.toBeNull();
    await world.db.updateTable("preparation").set({ state: "submitted" }).execute();
    expect((await brief()).preparation).not.toBeNull();
  });

  test("leaves out a goal that was retired without a report in the last round", async () => {
    await world.db
      .updateTable("goal")
      .set({ retiredAt: "2027-01-01T00:00:00.000Z" })
      .where("id", "in", [goalIds.school, goalIds.other])
      .execute();
    const page = await brief();
    expect(page.otherGoals).toEqual([]);
    expect(page.bearings[0]?.goals.map((goal) => goal.title)).toEqual(["Mindre støj"]);
  });

  test("without an earlier round says so", async () => {
    const joint = await world.write((writer) =>
      makeDialogueMeeting(writer, {
        organisationId: world.organisation.id,
        roundId: world.otherRound.id,
        model: "individual",
        institutionIds: [world.nursingHome.id],
      }),
    );
    const page = await viewDialogueBrief(
      world.as("committeeMember"),
      joint.id,
      world.nursingHome.id,
    );
    expect(page).toMatchObject({ value: { lastYear: null, bearings: [], since: null } });
  });

  test("is not there for others, and not for an institution that takes no part", async () => {
    expect(
      await viewDialogueBrief(world.asStranger("administration"), meetingId, world.school.id),
    ).toMatchObject({ refusal: { code: "not-found" } });
    expect(
      await viewDialogueBrief(world.as("administration"), meetingId, world.daycareCentre.id),
    ).toMatchObject({ refusal: { code: "not-found" } });
  });
});

test("a meeting opens on the goals, colours and effects of every institution that takes part", async () => {
  const page = await viewMeetingRun(world.as("administration"), meetingId);
  expect(page).toMatchObject({
    value: {
      followUp: [
        {
          name: world.school.name,
          goals: [
            { title: "Mindre støj", status: "red" },
            { title: "Uden pejlemærke", status: "noData" },
          ],
        },
        { name: world.secondSchool.name, goals: [{ title: "Faste team", status: "noData" }] },
      ],
    },
  });
});
