import { afterEach, beforeEach, expect, test } from "vitest";
import { viewKnowledgePack } from "#app/features/knowledge/view-knowledge-pack.server.ts";
import { makeRound } from "#seeds/factories/cycle.ts";
import { makeGoalReport, makeReportingPeriod } from "#seeds/factories/follow-up.ts";
import { makeGoal } from "#seeds/factories/goals.ts";
import { makeKnowledgeItem } from "#seeds/factories/knowledge.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world.close());

/** The round after the world's, whose follow-up has one red goal that was corrected and one that stands. */
async function nextRound(state: "open" | "frozen") {
  return world.write(async (writer) => {
    const own = { organisationId: world.organisation.id };
    const period = await makeReportingPeriod(writer, {
      ...own,
      roundId: world.round.id,
      kind: "yearEnd",
      year: 2027,
      state,
      ...(state === "frozen" ? { frozenAt: "2028-01-18T10:00:00.000Z" } : {}),
    });
    const report = async (title: string, statuses: readonly ("red" | "yellow" | "green")[]) => {
      const goal = await makeGoal(writer, {
        ...own,
        institutionId: world.school.id,
        committeeId: world.committee.id,
        roundId: world.round.id,
        title,
        state: "approved",
      });
      const version = await writer
        .selectFrom("goalVersion")
        .select("id")
        .where("goalId", "=", goal.id)
        .executeTakeFirstOrThrow();
      for (const [index, status] of statuses.entries()) {
        await makeGoalReport(writer, {
          ...own,
          reportingPeriodId: period.id,
          goalId: goal.id,
          goalVersionId: version.id,
          status,
          explanation: `Derfor ${status}`,
          remedy: "Vi prøver igen",
          submittedAt: `2028-01-1${index}T10:00:00.000Z`,
        });
      }
    };
    await report("Færre skift", ["red", "yellow"]);
    await report("Flere trives", ["red"]);
    await report("Alle læser", ["green"]);
    await report("Ikke meldt", []);
    return makeRound(writer, {
      ...own,
      committeeId: world.committee.id,
      councilTermId: world.term.id,
      year: 2028,
      previousRoundId: world.round.id,
    });
  });
}

test("last round's follow-up stands first by itself: counts per colour, and why goals are red", async () => {
  await nextRound("frozen");
  const page = await viewKnowledgePack(world.as("committeeMember"), "boern-og-skole", "2028");
  expect(page.ok && page.value.lastFollowUp).toEqual({
    year: 2027,
    periodKind: "yearEnd",
    frozenOn: "2028-01-18",
    goals: 4,
    counts: [
      { status: "red", count: 1 },
      { status: "yellow", count: 1 },
      { status: "green", count: 1 },
      { status: "noData", count: 1 },
    ],
    reds: [
      {
        goalId: expect.any(String),
        title: "Flere trives",
        institutionName: "Bakkeskolen",
        explanation: "Derfor red",
        remedy: "Vi prøver igen",
      },
    ],
  });
});

test("a follow-up that is not frozen is not shown as last round's", async () => {
  await nextRound("open");
  const page = await viewKnowledgePack(world.as("committeeMember"), "boern-og-skole", "2028");
  expect(page.ok && page.value).toMatchObject({ lastFollowUp: null, previousYear: 2027 });
});

test("the pack is read by everyone in the organisation, and by nobody from another", async () => {
  await world.write(async (writer) => {
    const own = { organisationId: world.organisation.id, roundId: world.round.id };
    await makeKnowledgeItem(writer, own);
    const taken = await makeKnowledgeItem(writer, { ...own, title: "Taget ud" });
    await writer
      .updateTable("knowledgeItem")
      .set({ isRetired: 1 })
      .where("id", "=", taken.id)
      .execute();
  });
  for (const role of ["committeeMember", "institutionLeader", "boardMember"] as const) {
    const page = await viewKnowledgePack(world.as(role), "boern-og-skole", "2027");
    expect(page.ok && page.value).toMatchObject({
      items: [{ title: "Trivsel blandt børn og unge" }],
      mayEdit: false,
      mayDecide: false,
      minutes: 1,
    });
  }
  const stranger = await viewKnowledgePack(
    world.asStranger("administration"),
    "boern-og-skole",
    "2027",
  );
  expect(stranger.ok && stranger.value.items).toEqual([]);
});
