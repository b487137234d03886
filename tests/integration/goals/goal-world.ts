import type { StepName, StepState } from "#app/domain/cycle/step.ts";
import { draftGoal } from "#app/features/goals/draft-goal.server.ts";
import type { GoalInput } from "#app/features/goals/goal.schema.ts";
import { makeBearing } from "#seeds/factories/bearings.ts";
import { makeGoal } from "#seeds/factories/goals.ts";
import { makeWorld } from "#tests/support/world.ts";

export type GoalWorld = Awaited<ReturnType<typeof makeGoalWorld>>;

/** The small municipality with its goal step open, and bearings that goals can and cannot serve. */
export async function makeGoalWorld() {
  const world = await makeWorld();
  const { organisation, committee, otherCommittee, round, otherRound, elsewhere } = world;
  const bearings = await world.write(async (writer) => {
    await writer
      .updateTable("roundStep")
      .set({ state: "open" })
      .where("step", "=", "goals")
      .execute();
    const here = { organisationId: organisation.id, committeeId: committee.id, roundId: round.id };
    return {
      adopted: await makeBearing(writer, { ...here, title: "Overgange", state: "adopted" }),
      draft: await makeBearing(writer, { ...here, title: "Udkast" }),
      ofOtherCommittee: await makeBearing(writer, {
        organisationId: organisation.id,
        committeeId: otherCommittee.id,
        roundId: otherRound.id,
        title: "Værdighed",
        state: "adopted",
      }),
      foreign: await makeBearing(writer, {
        organisationId: elsewhere.organisation.id,
        committeeId: elsewhere.committee.id,
        roundId: elsewhere.round.id,
        title: "Fremmed",
        state: "adopted",
      }),
    };
  });
  const input: GoalInput = {
    title: "Alle børn får en overgangssamtale",
    kind: "development",
    statement: "Hvert barn får en samtale før skolestart.",
    background: "Børnene mister hinanden ved skolestart.",
    bearingIds: [bearings.adopted.id],
    overallGoalIds: [],
    expectedEffect: "Familien kender skolen.",
    followUpPlan: "Vi tæller hvert halvår.",
    indicatorIds: [],
    qualitativeEvidence: "Samtaler med forældrene.",
    sourceIds: [],
    actions: [{ text: "Plan inden jul", dueOn: "2027-12-01" }, { text: "" }],
    positiveConsequences: "",
    negativeConsequences: "",
    responsible: "Skolelederen",
    answers: [],
    after: "stay",
  };
  return {
    ...world,
    bearings,
    input,
    here: { institutionSlug: "bakkeskolen", year: 2027 },
    /** A goal of the school as its leader would have it. */
    goal: (given: Partial<Parameters<typeof makeGoal>[1]> = {}) =>
      world.write((writer) =>
        makeGoal(writer, {
          organisationId: organisation.id,
          institutionId: world.school.id,
          committeeId: committee.id,
          roundId: round.id,
          title: "Alle børn får en overgangssamtale",
          bearingIds: [bearings.adopted.id],
          ...given,
        }),
      ),
    drafted: async () => {
      const result = await draftGoal(
        world.as("institutionLeader"),
        { institutionSlug: "bakkeskolen", year: 2027 },
        input,
      );
      if (!result.ok) throw new Error(result.refusal.code);
      return result.value;
    },
    setStep: (roundId: string, step: StepName, state: StepState) =>
      world.write((writer) =>
        writer
          .updateTable("roundStep")
          .set({ state })
          .where("roundId", "=", roundId)
          .where("step", "=", step)
          .execute(),
      ),
    /** Everything that goals are made of, to see that nothing has changed. */
    everything: async () => ({
      goals: await world.db.selectFrom("goal").selectAll().orderBy("id").execute(),
      versions: await world.db.selectFrom("goalVersion").selectAll().orderBy("id").execute(),
      bearings: await world.db.selectFrom("goalVersionBearing").selectAll().orderBy("id").execute(),
      actions: await world.db.selectFrom("goalAction").selectAll().orderBy("id").execute(),
      questions: await world.db.selectFrom("goalQuestion").selectAll().orderBy("id").execute(),
      audit: await world.db.selectFrom("auditEntry").selectAll().orderBy("id").execute(),
    }),
    /** The latest version of a goal. */
    latest: (goalId: string) =>
      world.db
        .selectFrom("goalVersion")
        .selectAll()
        .where("goalId", "=", goalId)
        .orderBy("number", "desc")
        .executeTakeFirstOrThrow(),
  };
}
