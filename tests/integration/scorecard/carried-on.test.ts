import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadRoundFrame } from "#app/features/cycle/load-round-frame.server.ts";
import { viewGoals } from "#app/features/goals/view-goals.server.ts";
import { viewHome } from "#app/features/home/view-home.server.ts";
import { viewPublic, viewPublicGoal } from "#app/features/public-view/view-public.server.ts";
import { viewCommitteeOverview } from "#app/features/scorecard/view-committee-overview.server.ts";
import { makeBearing } from "#seeds/factories/bearings.ts";
import { makeGoalReport, makeReportingPeriod } from "#seeds/factories/follow-up.ts";
import { makeGoal } from "#seeds/factories/goals.ts";
import { makeBearingsWorld } from "../bearings/bearings-world.ts";

/** Last round's bearings, one to be carried on and one to be dropped, each with a goal that has been reported on. */
async function makeTwoRounds() {
  const world = await makeBearingsWorld();
  const { organisation, here, lastRound, lastBearing, school } = world;
  const own = { organisationId: organisation.id };
  const made = await world.write(async (writer) => {
    const dropped = await makeBearing(writer, {
      ...here,
      roundId: lastRound.id,
      title: "Kun i 2026",
      state: "adopted",
      adoptedOn: "2026-04-20",
      position: 2,
    });
    const period = await makeReportingPeriod(writer, {
      ...own,
      roundId: lastRound.id,
      year: 2026,
      state: "frozen",
      dueOn: "2026-11-06",
    });
    const goalOf = async (bearingId: string, title: string) => {
      const goal = await makeGoal(writer, {
        ...here,
        roundId: lastRound.id,
        institutionId: school.id,
        title,
        bearingIds: [bearingId],
      });
      const report = { ...own, reportingPeriodId: period.id, goalId: goal.id };
      await makeGoalReport(writer, { ...report, status: "green" });
      return goal;
    };
    return {
      dropped,
      carriedGoal: await goalOf(lastBearing.id, "Videreført mål"),
      droppedGoal: await goalOf(dropped.id, "Efterladt mål"),
    };
  });
  /** The round's own bearings: one that carries last round's on under a new text, and a new one. */
  const adopt = () =>
    world.write(async (writer) => {
      const draft = { ...here, roundId: world.round.id, adoptedOn: "2027-02-25" };
      return {
        carried: await makeBearing(writer, {
          ...draft,
          title: "Voksne med tid",
          state: "adopted",
          previousBearingId: lastBearing.id,
          position: 1,
        }),
        fresh: await makeBearing(writer, {
          ...draft,
          title: "Helt nyt",
          state: "adopted",
          position: 2,
        }),
      };
    });
  return { ...world, ...made, adopt };
}

let world: Awaited<ReturnType<typeof makeTwoRounds>>;
beforeEach(async () => {
  world = await makeTwoRounds();
});
afterEach(() => world.close());

const slug = "boern-og-skole";
async function answerOf<Value>(result: Promise<{ ok: true; value: Value } | { ok: false }>) {
  const answer = await result;
  if (!answer.ok) throw new Error("refused");
  return answer.value;
}
const overview = () => answerOf(viewCommitteeOverview(world.as("committeeMember"), slug, "2027"));
const yearEnd = { kind: "yearEnd", year: 2026, state: "frozen", on: "2026-11-06" };

describe("a bearing that is carried on, on the committee's page", () => {
  test("still stands under its old text before the round has adopted its own", async () => {
    expect((await overview()).bearings).toMatchObject([
      { title: "Flere voksne nær børnene", place: "stillInForce", year: 2026, goalCount: 1 },
      { title: "Kun i 2026", place: "stillInForce", year: 2026, goalCount: 1 },
    ]);
  });

  test("stands once under its newest text with the goals and results it has had all along", async () => {
    const { carried } = await world.adopt();
    const { bearings, goalsStep, groups } = await overview();
    expect(bearings).toMatchObject([
      { id: carried.id, title: "Voksne med tid", place: "ofRound", goalCount: 1 },
      { title: "Helt nyt", place: "ofRound", goalCount: 0 },
      { title: "Kun i 2026", place: "notCarriedOn", year: 2026, goalCount: 1 },
    ]);
    expect(bearings[0]?.counts.green).toBe(1);
    expect(goalsStep).toBe("planned");
    const row = groups.flatMap(({ rows }) => rows).find((one) => one.slug === "bakkeskolen");
    expect(row?.cells.map((cell) => cell?.worst ?? null)).toEqual(["green", null, "green"]);
  });

  test("shows its results with the period they are from", async () => {
    await world.adopt();
    const { resultsFrom, bearings } = await overview();
    expect(resultsFrom).toEqual([{ ...yearEnd, count: 2 }]);
    expect(bearings.map((bearing) => bearing.resultsFrom)).toEqual([
      [{ ...yearEnd, count: 1 }],
      [],
      [{ ...yearEnd, count: 1 }],
    ]);
  });
});

describe("an institution whose goals serve a bearing that is carried on", () => {
  const openGoals = () =>
    world.write((writer) =>
      writer
        .updateTable("roundStep")
        .set({ state: "open" })
        .where("roundId", "=", world.round.id)
        .where("step", "=", "goals")
        .execute(),
    );
  const taskKinds = async () => {
    const home = await answerOf(viewHome(world.as("institutionLeader"), "Asta"));
    return home.tasks.map(({ kind }) => kind);
  };

  test("is asked for no goals of its own in the next round, and the new bearing stands as waiting", async () => {
    await world.adopt();
    await openGoals();
    expect(await taskKinds()).not.toContain("writeGoal");
    const where = { committeeSlug: slug, year: "2027", view: "all" } as const;
    expect((await answerOf(viewGoals(world.as("administration"), where))).uncovered).toEqual([
      "Helt nyt",
    ]);
  });

  test("is asked for them once the goal is given up", async () => {
    await world.adopt();
    await openGoals();
    await world.write((writer) =>
      writer
        .updateTable("goal")
        .set({ retiredAt: "2027-03-01T08:00:00.000Z" })
        .where("id", "=", world.carriedGoal.id)
        .execute(),
    );
    expect(await taskKinds()).toContain("writeGoal");
  });
});

describe("a goal that nobody has been asked to report on yet", () => {
  test("is not due, here as on the public page, and without data once its period has come", async () => {
    const { fresh } = await world.adopt();
    const own = { organisationId: world.organisation.id, roundId: world.round.id };
    const period = await world.write(async (writer) => {
      await makeGoal(writer, {
        ...own,
        committeeId: world.committee.id,
        institutionId: world.school.id,
        title: "Nyt mål",
        bearingIds: [fresh.id],
        decidedOn: "2027-02-26",
      });
      return makeReportingPeriod(writer, { ...own, year: 2027, state: "planned" });
    });
    const freshCounts = async () =>
      (await overview()).bearings.find(({ id }) => id === fresh.id)?.counts;
    expect(await freshCounts()).toMatchObject({ notDue: 1, noData: 0 });
    const open = await answerOf(viewPublic(world.as("boardMember")));
    const goals = open.committees.flatMap(({ bearings }) => bearings.flatMap((one) => one.goals));
    expect(goals.find(({ title }) => title === "Nyt mål")?.status).toBe("notDue");
    const stand = (change: { state: "open" | "frozen"; dueOn?: string }) =>
      world.write((writer) =>
        writer.updateTable("reportingPeriod").set(change).where("id", "=", period.id).execute(),
      );
    await stand({ state: "open", dueOn: "2027-03-02" });
    expect(await freshCounts()).toMatchObject({ notDue: 1, noData: 0 });
    await stand({ state: "open", dueOn: "2027-02-28" });
    expect(await freshCounts()).toMatchObject({ notDue: 0, noData: 1 });
    await stand({ state: "frozen", dueOn: "2027-03-02" });
    expect(await freshCounts()).toMatchObject({ notDue: 0, noData: 1 });
  });
});

describe("a bearing that is carried on, on the public page", () => {
  test("stands once with its goals, and the one left behind says so", async () => {
    await world.adopt();
    const { committees } = await answerOf(viewPublic(world.as("boardMember")));
    expect(committees.flatMap(({ bearings }) => bearings)).toMatchObject([
      {
        title: "Voksne med tid",
        place: "ofRound",
        goals: [{ title: "Videreført mål" }],
        resultsFrom: [{ ...yearEnd, count: 1 }],
      },
      { title: "Helt nyt", place: "ofRound", goals: [] },
      { title: "Kun i 2026", place: "notCarriedOn", goals: [{ title: "Efterladt mål" }] },
    ]);
  });

  test("names the newest text on a goal's page, with the result's period", async () => {
    await world.adopt();
    const goal = await answerOf(viewPublicGoal(world.as("boardMember"), world.carriedGoal.id));
    expect(goal).toMatchObject({ bearings: ["Voksne med tid"], result: { period: yearEnd } });
    expect(goal.earlier).toEqual([]);
  });

  test("keeps what was published earlier beside the newest, and what is not frozen to itself", async () => {
    const own = { organisationId: world.organisation.id, roundId: world.round.id };
    const report = (state: "open" | "frozen", kind: "interim" | "yearEnd", explanation: string) =>
      world.write(async (writer) => {
        const period = await makeReportingPeriod(writer, { ...own, year: 2027, kind, state });
        await makeGoalReport(writer, {
          organisationId: own.organisationId,
          reportingPeriodId: period.id,
          goalId: world.carriedGoal.id,
          status: "red",
          explanation,
        });
      });
    await report("frozen", "interim", "Vi mangler folk.");
    await report("open", "yearEnd", "Endnu ikke for alle.");
    const goal = await answerOf(viewPublicGoal(world.as("boardMember"), world.carriedGoal.id));
    expect(goal).toMatchObject({ status: "red", result: { explanation: "Vi mangler folk." } });
    expect(goal.earlier).toMatchObject([{ status: "green", year: 2026, kind: "yearEnd" }]);
  });
});

describe("the goals of a round", () => {
  const goals = () =>
    answerOf(
      viewGoals(world.as("committeeMember"), { committeeSlug: slug, year: "2027", view: "all" }),
    );
  const facts = async () =>
    (await answerOf(loadRoundFrame(world.as("committeeMember"), slug, "2027"))).facts;

  test("are none before the round has adopted its bearings, whatever last round left", async () => {
    expect((await goals()).counts).toMatchObject({ submitted: 0, approvedInstitutions: 0 });
    expect(await facts()).toMatchObject({ institutionsWithGoals: 0, bearingsAdoptedOn: null });
  });

  test("are those that serve a bearing of the round, carried on or new", async () => {
    await world.adopt();
    const { counts, institutions } = await goals();
    expect(counts).toMatchObject({ submitted: 1, approvedInstitutions: 1, goals: 2 });
    expect(await facts()).toMatchObject({
      institutionsWithGoals: 1,
      bearingsAdoptedOn: "2027-02-25",
    });
    const listed = institutions.flatMap((one) => one.goals);
    expect(listed).toMatchObject([
      { title: "Videreført mål", bearings: ["Voksne med tid"], isLeftBehind: false },
      { title: "Efterladt mål", bearings: ["Kun i 2026"], isLeftBehind: true },
    ]);
  });
});
