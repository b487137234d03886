import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { retireOverallGoal } from "#app/features/overall-goals/retire-overall-goal.server.ts";
import { viewOverallGoal } from "#app/features/overall-goals/view-overall-goal.server.ts";
import {
  viewNewOverallGoal,
  viewOverallGoalToEdit,
} from "#app/features/overall-goals/view-overall-goal-form.server.ts";
import { viewOverallGoals } from "#app/features/overall-goals/view-overall-goals.server.ts";
import { viewCascade } from "#app/features/scorecard/view-cascade.server.ts";
import { findByWords } from "#app/features/search/find-by-words.server.ts";
import { loadThreadOfBearing } from "#app/features/thread/load-thread-of-bearing.server.ts";
import { makeGoalReport, makeReportingPeriod } from "#seeds/factories/follow-up.ts";
import { makeIndicator } from "#seeds/factories/indicators.ts";
import { makeCouncilTerm } from "#seeds/factories/organisation.ts";
import { makeOverallGoal } from "#seeds/factories/overall-goals.ts";
import { makeOverallWorld, type OverallWorld } from "./overall-world.ts";

let world: OverallWorld;
beforeEach(async () => {
  world = await makeOverallWorld();
});
afterEach(() => world.close());

const member = () => world.as("committeeMember");

async function report(goalId: string, status: "green" | "red") {
  await world.write(async (writer) => {
    const own = { organisationId: world.organisation.id };
    const period = await makeReportingPeriod(writer, {
      ...own,
      roundId: world.round.id,
      kind: "interim",
      year: 2027,
      state: "open",
    });
    await makeGoalReport(writer, { ...own, reportingPeriodId: period.id, goalId, status });
  });
}

describe("an overall goal's page", () => {
  test("counts every goal below by its newest colour, those without one too", async () => {
    const { whole, schools } = world.overall;
    const green = await world.goal({ overallGoalIds: [schools.id], title: "Grønt" });
    await world.goal({ overallGoalIds: [schools.id], title: "Uden melding" });
    await world.goal({ overallGoalIds: [whole.id], institutionId: world.secondSchool.id });
    await world.goal({ overallGoalIds: [schools.id], state: "draft", title: "Kladde" });
    await world.goal({ title: "Løst" });
    await report(green.id, "green");
    const page = await viewOverallGoal(member(), whole.id);
    expect(page).toMatchObject({
      value: { areaName: null, parent: null, mayEdit: false, trail: [] },
    });
    const tree = page.ok ? page.value.tree : null;
    expect(tree).toMatchObject({ goalCount: 3, counts: { green: 1, notDue: 2, red: 0 } });
    expect(tree?.institutions).toMatchObject([{ institutionId: world.secondSchool.id }]);
    expect(tree?.children).toMatchObject([{ overall: { id: schools.id }, goalCount: 2 }]);
  });

  test("takes the newest report of a goal", async () => {
    const goal = await world.goal({ overallGoalIds: [world.overall.whole.id] });
    await report(goal.id, "green");
    await world.write(async (writer) => {
      const own = { organisationId: world.organisation.id };
      const period = await makeReportingPeriod(writer, {
        ...own,
        roundId: world.round.id,
        kind: "yearEnd",
        year: 2027,
        dueOn: "2028-01-20",
      });
      await makeGoalReport(writer, {
        ...own,
        reportingPeriodId: period.id,
        goalId: goal.id,
        status: "red",
      });
    });
    const page = await viewOverallGoal(member(), world.overall.whole.id);
    expect(page.ok && page.value.tree?.counts).toMatchObject({ red: 1, green: 0 });
  });

  test("of a service leads up to the organisation's and shows what it is read by", async () => {
    const { schools, indicators } = world.overall;
    await world.db
      .insertInto("overallGoalIndicator")
      .values({
        ...{ id: "tie", organisationId: world.organisation.id, position: 1 },
        ...{ overallGoalId: schools.id, indicatorId: indicators.ofSchools.id },
      })
      .execute();
    const page = await viewOverallGoal(world.as("administration"), schools.id);
    expect(page).toMatchObject({
      value: { areaName: "Skoler", parent: { title: "Alle hører til" }, mayEdit: true },
    });
    expect(page.ok && page.value.tree?.overall.indicators).toMatchObject([
      { name: "Fravær", rating: "notApplicable", accumulated: null },
    ]);
  });

  test("compares the overall target with the services' together", async () => {
    const organisationId = world.organisation.id;
    const goal = await world.write(async (writer) => {
      const given = { organisationId, measureKind: "count" as const, direction: "higher" as const };
      const whole = await makeIndicator(writer, {
        ...{ ...given, name: "Pladser", targets: [{ year: 2027, raw: "mindst 100" }] },
      });
      for (const [areaId, raw] of [
        [world.areas.schools.id, "mindst 60"],
        [world.areas.daycare.id, "mindst 30"],
      ] as const) {
        const part = { ...given, areaId, parentId: whole.id, targets: [{ year: 2027, raw }] };
        await makeIndicator(writer, { ...part, name: "Pladser" });
      }
      const councilTermId = world.term.id;
      return makeOverallGoal(writer, {
        ...{ organisationId, councilTermId, title: "Plads til alle", indicatorIds: [whole.id] },
      });
    });
    const page = await viewOverallGoal(member(), goal.id);
    expect(page.ok && page.value.tree?.overall.indicators[0]?.accumulated).toMatchObject({
      year: 2027,
      verdict: "below",
      difference: "-10",
    });
  });

  test("is still read out of use, without counting", async () => {
    const { whole } = world.overall;
    await retireOverallGoal(world.as("administration"), whole.id, { version: 1, retire: "yes" });
    expect(await viewOverallGoal(member(), whole.id)).toMatchObject({
      value: { isRetired: true, tree: null },
    });
  });

  test("is not found in another organisation, nor by who is not signed in", async () => {
    const { whole } = world.overall;
    expect(await viewOverallGoal(world.asStranger("administration"), whole.id)).toMatchObject({
      refusal: { code: "not-found" },
    });
    const nobody = { ...member(), actor: { ...member().actor, personId: null, assignments: [] } };
    expect(await viewOverallGoal(nobody, whole.id)).toMatchObject({
      refusal: { code: "not-allowed" },
    });
  });
});

describe("the cascade", () => {
  test("shows the whole of the term and lists what serves nothing", async () => {
    const { whole, schools, care } = world.overall;
    await world.goal({ overallGoalIds: [schools.id] });
    await world.goal({ title: "Løst" });
    const result = await viewCascade(member(), { indicator: null, term: null });
    if (!result.ok || !result.value.goals) throw new Error("no cascade");
    const { trees, loose, looseCount } = result.value.goals;
    expect(trees.map(({ overall }) => overall.id)).toEqual([whole.id, care.id]);
    expect(looseCount).toBe(1);
    expect(loose[0]?.goals).toMatchObject([
      { title: "Løst", institution: { name: "Bakkeskolen" } },
    ]);
    expect(result.value.mayEditGoals).toBe(false);
  });

  test("of a term that has none is empty, and of another organisation's term falls back", async () => {
    const next = await world.write((writer) =>
      makeCouncilTerm(writer, {
        organisationId: world.organisation.id,
        ...{ name: "2030–2033", startsOn: "2030-01-01", endsOn: "2033-12-31" },
      }),
    );
    const empty = await viewCascade(member(), { indicator: null, term: next.id });
    expect(empty).toMatchObject({ value: { term: { id: next.id }, goals: { trees: [] } } });
    const foreign = { indicator: null, term: world.elsewhere.term.id };
    expect(await viewCascade(member(), foreign)).toMatchObject({
      value: { term: { id: world.term.id } },
    });
  });
});

test("the list of a term holds those in use by place, and those out of use apart", async () => {
  const admin = world.as("administration");
  await retireOverallGoal(admin, world.overall.care.id, { version: 1, retire: "yes" });
  expect(await viewOverallGoals(admin, null)).toMatchObject({
    value: {
      term: { id: world.term.id },
      groups: [{ areaId: null }, { areaName: "Skoler" }],
      retired: [{ title: "Et godt ældreliv" }],
    },
  });
});

test("the form offers what is in use, and what is chosen already", async () => {
  const admin = world.as("administration");
  const { whole, schools } = world.overall;
  const fresh = await viewNewOverallGoal(admin, null);
  expect(fresh).toMatchObject({
    value: {
      start: { councilTermId: world.term.id },
      choices: { parents: [{ name: "Alle hører til" }] },
    },
  });
  await retireOverallGoal(admin, whole.id, { version: 1, retire: "yes" });
  expect(await viewOverallGoalToEdit(admin, schools.id)).toMatchObject({
    value: { goal: { serving: 0, version: 1 }, choices: { parents: [{ id: whole.id }] } },
  });
  expect(await viewNewOverallGoal(member(), null)).toMatchObject({
    refusal: { code: "not-allowed" },
  });
  expect(await viewOverallGoalToEdit(world.asStranger("administration"), whole.id)).toMatchObject({
    refusal: { code: "not-found" },
  });
});

test("search finds overall goals in use by their words, and no other organisation's", async () => {
  const found = await findByWords(member(), "kommer skole");
  expect(found.ok && found.value.groups).toMatchObject([
    { kind: "overallGoals", hits: [{ title: "Flere kommer i skole", detail: "Skoler" }] },
  ]);
  const { schools } = world.overall;
  await retireOverallGoal(world.as("administration"), schools.id, { version: 1, retire: "yes" });
  const after = await findByWords(member(), "kommer skole");
  expect(after.ok && after.value.groups).toEqual([]);
  const foreign = await findByWords(member(), "Fremmed");
  expect(foreign.ok && foreign.value.groups).toEqual([]);
});

test("a bearing's thread tells which overall goals its goals serve", async () => {
  await world.goal({ overallGoalIds: [world.overall.schools.id] });
  const thread = await loadThreadOfBearing(member(), world.bearings.adopted.id);
  expect(thread.ok && thread.value.goals).toMatchObject([
    { overallGoals: [{ title: "Flere kommer i skole" }] },
  ]);
});
