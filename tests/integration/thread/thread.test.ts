import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadMeetingOutcomes } from "#app/features/thread/load-meeting-outcomes.server.ts";
import { loadThreadOfBearing } from "#app/features/thread/load-thread-of-bearing.server.ts";
import { loadThreadStripOfBearing } from "#app/features/thread/load-thread-strip-of-bearing.server.ts";
import { loadThreadStripOfGoal } from "#app/features/thread/load-thread-strip-of-goal.server.ts";
import { loadThreadStripOfIndicator } from "#app/features/thread/load-thread-strip-of-indicator.server.ts";
import { loadThreadStripOfKnowledge } from "#app/features/thread/load-thread-strip-of-knowledge.server.ts";
import { loadThreadStripOfMeeting } from "#app/features/thread/load-thread-strip-of-meeting.server.ts";
import type { ThreadStripModel } from "#app/features/thread/thread-strip-model.ts";
import { makeThreadWorld, type ThreadWorld } from "./thread-world.ts";

let world: ThreadWorld;
beforeEach(async () => {
  world = await makeThreadWorld();
});
afterEach(() => world.close());

const kinds = (strip: ThreadStripModel) =>
  strip.items.map((item) => (item.current ? `[${item.kind}]` : item.kind));
const knot = (strip: ThreadStripModel, kind: string) =>
  strip.items.find((item) => item.kind === kind);

describe("the whole thread of a bearing", () => {
  const loadIt = async (context = world.as("administration")) => {
    const result = await loadThreadOfBearing(context, world.bearing.id);
    if (!result.ok) throw new Error(result.refusal.code);
    return result.value;
  };

  test("runs from who was there to what came of it, through the bearing it carries on", async () => {
    const thread = await loadIt();
    expect(thread.bearing).toMatchObject({ title: "Ro til at lære", state: "draft", year: 2027 });
    expect(thread.predecessors).toMatchObject([{ id: world.lastBearing.id, year: 2026 }]);
    expect(thread.meetings).toMatchObject([
      { title: "Dialogmøde om fravær", institutions: ["Bakkeskolen"], persons: [{}, {}] },
      { title: "Dialogmøde med skolerne", institutions: ["Bakkeskolen"], persons: [] },
    ]);
    expect(thread.themes.map((theme) => [theme.title, theme.contributions.length])).toEqual([
      ["Fravær", 2],
      ["Ro til fordybelse", 1],
    ]);
    expect(thread.themes[0]?.contributions.map((one) => one.by)).toEqual([
      "Bakkeskolen",
      world.persons.committeeMember.name,
    ]);
  });

  test("counts the goals of the bearing it carries on, each once, with newest value and reports", async () => {
    const thread = await loadIt();
    const goal = thread.goals.find((one) => one.id === world.goals.approved.id);
    expect(goal).toMatchObject({
      bearingId: world.lastBearing.id,
      indicators: [{ name: "Fravær over 10 %", measured: { raw: "8,4 %", year: 2026 } }],
      reports: [
        { status: "green", kind: "yearEnd", effectAchieved: "Rettet: alle ringes op." },
        { status: "yellow", kind: "interim" },
      ],
    });
    expect(new Set(thread.goals.map((one) => one.id)).size).toBe(thread.goals.length);
  });

  test.each([
    ["administration", ["approved", "draft", "submitted"]],
    ["directorate", ["approved", "draft", "submitted"]],
    ["institutionLeader", ["approved", "draft", "submitted"]],
    ["committeeMember", ["approved", "submitted"]],
    ["committeeChair", ["approved", "submitted"]],
    ["boardMember", ["approved"]],
    ["systemAdministrator", ["approved"]],
  ] as const)("shows the role %s the goals %j and no other", async (role, states) => {
    const thread = await loadIt(world.as(role));
    expect(thread.goals.map((goal) => goal.state).sort()).toEqual(states);
  });

  test("shows another school's leader and another committee's member only what is approved", async () => {
    const leader = world.as("institutionLeader", { institutionId: world.secondSchool.id });
    const member = world.as("committeeMember", { committeeId: world.otherCommittee.id });
    for (const context of [leader, member]) {
      const thread = await loadIt(context);
      expect(thread.goals.map((goal) => goal.state)).toEqual(["approved"]);
    }
  });

  test("does not exist for another organisation", async () => {
    const stranger = world.asStranger("administration");
    expect(await loadThreadOfBearing(stranger, world.bearing.id)).toMatchObject({
      refusal: { code: "not-found" },
    });
    const nobody = { ...stranger, actor: { ...stranger.actor, personId: null } };
    expect(await loadThreadOfBearing(nobody, world.bearing.id)).toMatchObject({
      refusal: { code: "not-allowed" },
    });
  });
});

describe("the thread on one line", () => {
  test("through a bearing", async () => {
    const strip = await loadThreadStripOfBearing(world.as("boardMember"), world.bearing.id);
    expect(kinds(strip)).toEqual([
      "meeting",
      "contribution",
      "theme",
      "predecessor",
      "[bearing]",
      "goal",
      "indicator",
      "report",
    ]);
    expect(knot(strip, "meeting")).toMatchObject({ count: 2, on: "2026-02-18" });
    expect(knot(strip, "contribution")).toMatchObject({ count: 3, by: "Bakkeskolen" });
    expect(knot(strip, "report")).toMatchObject({
      year: 2026,
      statuses: [{ status: "green", count: 1 }],
    });
  });

  test("through a goal", async () => {
    const strip = await loadThreadStripOfGoal(world.as("boardMember"), world.goals.approved.id);
    expect(kinds(strip)).toEqual([
      "meeting",
      "contribution",
      "theme",
      "bearing",
      "[goal]",
      "indicator",
      "report",
    ]);
    expect(knot(strip, "bearing")).toMatchObject({ title: "Alle børn er i skole" });
  });

  test("through a draft goal is empty for those who may not see it", async () => {
    const id = world.goals.draft.id;
    expect((await loadThreadStripOfGoal(world.as("committeeMember"), id)).items).toEqual([]);
    expect(kinds(await loadThreadStripOfGoal(world.as("institutionLeader"), id))).toContain(
      "[goal]",
    );
  });

  test("through a meeting, an indicator and an item of knowledge", async () => {
    const admin = world.as("administration");
    expect(kinds(await loadThreadStripOfMeeting(admin, world.lastMeeting.id))).toEqual([
      "[meeting]",
      "contribution",
      "theme",
      "bearing",
      "goal",
      "indicator",
      "report",
    ]);
    expect(kinds(await loadThreadStripOfIndicator(admin, world.indicator.id))).toEqual([
      "meeting",
      "contribution",
      "theme",
      "bearing",
      "goal",
      "[indicator]",
      "report",
    ]);
    expect(kinds(await loadThreadStripOfKnowledge(admin, world.knowledge.id))).toEqual([
      "[knowledge]",
      "meeting",
      "bearing",
      "goal",
      "report",
    ]);
  });

  test("is empty for another organisation", async () => {
    const stranger = world.asStranger("administration");
    const strips = await Promise.all([
      loadThreadStripOfBearing(stranger, world.bearing.id),
      loadThreadStripOfGoal(stranger, world.goals.approved.id),
      loadThreadStripOfMeeting(stranger, world.lastMeeting.id),
      loadThreadStripOfIndicator(stranger, world.indicator.id),
      loadThreadStripOfKnowledge(stranger, world.knowledge.id),
    ]);
    expect(strips.map((strip) => strip.items)).toEqual([[], [], [], [], []]);
  });
});

describe("what became of a meeting", () => {
  test("is told theme by theme, with the colour of the newest report", async () => {
    const outcomes = await loadMeetingOutcomes(world.as("boardMember"), world.lastMeeting.id);
    expect(outcomes.themes).toMatchObject([
      {
        title: "Fravær",
        contributions: [{ by: "Bakkeskolen" }, { by: world.persons.committeeMember.name }],
        bearings: [
          {
            title: "Alle børn er i skole",
            state: "adopted",
            goals: [{ id: world.goals.approved.id, status: "green" }],
          },
        ],
      },
      { title: "Det ingen tog op", bearings: [] },
    ]);
    expect(outcomes.loose).toMatchObject([{ text: "Uden for tema." }]);
  });

  test("is nothing for another organisation", async () => {
    const stranger = world.asStranger("administration");
    expect(await loadMeetingOutcomes(stranger, world.lastMeeting.id)).toEqual({
      themes: [],
      loose: [],
    });
  });
});
