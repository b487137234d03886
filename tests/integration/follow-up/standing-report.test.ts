import { afterEach, beforeEach, expect, test } from "vitest";
import { findAllStatusesOfRound } from "#app/features/follow-up/goals-in-force.repository.server.ts";
import { findAllNewestStatuses } from "#app/features/home/overview.repository.server.ts";
import { findAllGoalsOfInstitution } from "#app/features/institutions/institution-goal.repository.server.ts";
import { findAllGoalsOfTerm } from "#app/features/overall-goals/goal-cascade.repository.server.ts";
import { findAllPublicGoals } from "#app/features/public-view/public.repository.server.ts";
import { makeGoalReport, makeReportingPeriod } from "#seeds/factories/follow-up.ts";
import { type FollowUpWorld, makeFollowUpWorld } from "./follow-up-world.ts";

const today = "2028-03-01";

let world: FollowUpWorld;
beforeEach(async () => {
  world = await makeFollowUpWorld();
});
afterEach(() => world.close());

/** The goal's newest status as each page that shows it asks for it. */
async function newestStatus() {
  const { db, organisation, committee, term, school, goal } = world;
  const round = { committeeId: committee.id, councilTermId: term.id, year: 2028 };
  const pages = {
    home: await findAllNewestStatuses(db, organisation.id, today),
    committee: await findAllStatusesOfRound(db, organisation.id, round, today),
    cascade: await findAllGoalsOfTerm(db, organisation.id, term.id, today),
    institution: (await findAllGoalsOfInstitution(db, organisation.id, school.id)).map(
      ({ id, status }) => ({ goalId: id, status }),
    ),
  };
  return Object.fromEntries(
    Object.entries(pages).map(([page, rows]) => [
      page,
      rows.find((row) => row.goalId === goal.id)?.status,
    ]),
  );
}

const report = (given: Partial<Parameters<typeof makeGoalReport>[1]>) =>
  world.write((writer) =>
    makeGoalReport(writer, {
      ...world.own,
      reportingPeriodId: world.period.id,
      goalId: world.goal.id,
      ...given,
    }),
  );

const everywhere = (status: string) => ({
  home: status,
  committee: status,
  cascade: status,
  institution: status,
});

test("every page takes the period due last, whichever round and year it is of, and however late an older one is reported", async () => {
  const yearEnd = await world.write((writer) =>
    makeReportingPeriod(writer, {
      ...world.own,
      roundId: world.round.id,
      kind: "yearEnd",
      year: 2027,
      dueOn: "2028-02-15",
    }),
  );
  const early = await world.write((writer) =>
    makeReportingPeriod(writer, {
      ...world.own,
      roundId: world.nextRound.id,
      year: 2028,
      dueOn: "2028-01-31",
    }),
  );
  await report({
    reportingPeriodId: yearEnd.id,
    status: "green",
    submittedAt: "2028-02-10T09:00:00.000Z",
  });
  await report({
    reportingPeriodId: early.id,
    status: "red",
    submittedAt: "2028-02-20T09:00:00.000Z",
  });
  expect(await newestStatus()).toEqual(everywhere("green"));
});

test("every page lets a corrected report give way, but not to one that is still being written", async () => {
  const first = await report({ status: "green", submittedAt: "2027-03-01T09:00:00.000Z" });
  await report({
    status: "red",
    state: "draft",
    submittedAt: "2027-03-05T09:00:00.000Z",
    correctsReportId: first.id,
  });
  expect(await newestStatus()).toEqual(everywhere("green"));
  // An entry that is corrected does not stand again because the clock of who handed it in went wrong.
  await report({
    status: "yellow",
    submittedAt: "2027-02-01T09:00:00.000Z",
    correctsReportId: first.id,
  });
  expect(await newestStatus()).toEqual(everywhere("yellow"));
});

test("what is not frozen is not public", async () => {
  const { db, organisation, goal } = world;
  const shown = async () =>
    (await findAllPublicGoals(db, organisation.id, today)).find((row) => row.id === goal.id)
      ?.status;
  await report({ status: "red" });
  expect(await shown()).toBeNull();
});
