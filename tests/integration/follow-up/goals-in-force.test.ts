import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  findAllBearingsOfGoalsInForce,
  findAllGoalsInForce,
  findAllStatusesOfRound,
} from "#app/features/follow-up/goals-in-force.repository.server.ts";
import { makeGoalReport, makeReportingPeriod } from "#seeds/factories/follow-up.ts";
import { makeGoal } from "#seeds/factories/goals.ts";
import { type FollowUpWorld, makeFollowUpWorld } from "./follow-up-world.ts";

let world: FollowUpWorld;
beforeEach(async () => {
  world = await makeFollowUpWorld();
});
afterEach(() => world.close());

const roundOf = (year = 2027) => ({
  committeeId: world.committee.id,
  councilTermId: world.term.id,
  year,
});
const titles = async (year?: number) =>
  (await findAllGoalsInForce(world.db, world.organisation.id, roundOf(year))).map(
    (goal) => goal.title,
  );

const today = "2027-03-01";

describe("the goals in force of a round", () => {
  test("are the approved ones of the committee, in the order of their institutions", async () => {
    expect(await titles()).toEqual(["En voksen at gå til", "Forældre som medspillere"]);
  });

  test("hold for the rest of the term, but not before they were set", async () => {
    await world.write((writer) =>
      makeGoal(writer, {
        ...world.own,
        committeeId: world.committee.id,
        roundId: world.nextRound.id,
        institutionId: world.daycareCentre.id,
        title: "Mere leg",
      }),
    );
    expect(await titles(2028)).toHaveLength(3);
    expect(await titles(2027)).toHaveLength(2);
  });

  test("are none in another term, another committee or another organisation", async () => {
    const { db, elsewhere, organisation } = world;
    const strange = [
      { ...roundOf(), councilTermId: elsewhere.term.id },
      { ...roundOf(), committeeId: elsewhere.committee.id },
    ];
    for (const round of strange) {
      expect(await findAllGoalsInForce(db, organisation.id, round)).toEqual([]);
    }
    expect(await findAllStatusesOfRound(db, elsewhere.organisation.id, roundOf(), today)).toEqual(
      [],
    );
  });

  test("name the bearings they serve", async () => {
    const rows = await findAllBearingsOfGoalsInForce(world.db, world.organisation.id, roundOf());
    expect(rows).toEqual([
      { goalVersionId: world.goal.versionId, bearingId: world.bearing.id },
      { goalVersionId: world.secondGoal.versionId, bearingId: world.bearing.id },
    ]);
  });
});

describe("the statuses of a round", () => {
  const statuses = async (year?: number) =>
    (await findAllStatusesOfRound(world.db, world.organisation.id, roundOf(year), today)).map(
      ({ goalId, status, previousStatus, explanation }) => ({
        goal: goalId === world.goal.id ? "first" : "second",
        status,
        previousStatus,
        explanation,
      }),
    );
  const report = (given: Partial<Parameters<typeof makeGoalReport>[1]>) =>
    world.write((writer) =>
      makeGoalReport(writer, {
        ...world.own,
        reportingPeriodId: world.period.id,
        goalId: world.goal.id,
        ...given,
      }),
    );

  test("are empty for goals nobody has reported on, and drafts do not count", async () => {
    await report({ state: "draft", status: "red" });
    expect(await statuses()).toEqual([
      { goal: "first", status: null, previousStatus: null, explanation: null },
      { goal: "second", status: null, previousStatus: null, explanation: null },
    ]);
  });

  test("are the newest entry of the newest period, beside the period before", async () => {
    const yearEnd = await world.write((writer) =>
      makeReportingPeriod(writer, {
        ...world.own,
        roundId: world.round.id,
        kind: "yearEnd",
        year: 2027,
      }),
    );
    const first = await report({ status: "green", submittedAt: "2027-03-01T09:00:00.000Z" });
    await report({
      status: "yellow",
      submittedAt: "2027-04-01T09:00:00.000Z",
      correctsReportId: first.id,
    });
    await report({
      reportingPeriodId: yearEnd.id,
      status: "red",
      explanation: "To er rejst.",
      submittedAt: "2028-01-20T09:00:00.000Z",
    });
    const [one] = await statuses();
    expect(one).toEqual({
      goal: "first",
      status: "red",
      previousStatus: "yellow",
      explanation: "To er rejst.",
    });
  });

  test("do not look past the round that is asked for", async () => {
    const later = await world.write((writer) =>
      makeReportingPeriod(writer, { ...world.own, roundId: world.nextRound.id, year: 2028 }),
    );
    await report({ status: "green" });
    await report({ reportingPeriodId: later.id, status: "red" });
    expect((await statuses(2027))[0]).toMatchObject({ status: "green", previousStatus: null });
    expect((await statuses(2028))[0]).toMatchObject({ status: "red", previousStatus: "green" });
  });
});
