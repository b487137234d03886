import type { OverallGoalInput } from "#app/features/overall-goals/overall-goal.schema.ts";
import { makeIndicator } from "#seeds/factories/indicators.ts";
import { makeOverallGoal } from "#seeds/factories/overall-goals.ts";
import { makeGoalWorld } from "#tests/integration/goals/goal-world.ts";

export type OverallWorld = Awaited<ReturnType<typeof makeOverallWorld>>;

/** The small municipality with an overall goal of its own, one of the schools that serves it, one of the care, and a foreign one. */
export async function makeOverallWorld() {
  const world = await makeGoalWorld();
  const { organisation, term, areas, elsewhere, school } = world;
  const own = { organisationId: organisation.id, councilTermId: term.id };
  const made = await world.write(async (writer) => {
    const whole = await makeOverallGoal(writer, { ...own, title: "Alle hører til" });
    return {
      whole,
      schools: await makeOverallGoal(writer, {
        ...own,
        areaId: areas.schools.id,
        parentId: whole.id,
        title: "Flere kommer i skole",
      }),
      care: await makeOverallGoal(writer, {
        ...own,
        areaId: areas.care.id,
        title: "Et godt ældreliv",
      }),
      foreign: await makeOverallGoal(writer, {
        organisationId: elsewhere.organisation.id,
        councilTermId: elsewhere.term.id,
        title: "Fremmed",
      }),
      indicators: {
        ofWhole: await makeIndicator(writer, {
          organisationId: organisation.id,
          name: "Unge uden job",
        }),
        ofSchools: await makeIndicator(writer, {
          organisationId: organisation.id,
          areaId: areas.schools.id,
          name: "Fravær",
        }),
        ofCare: await makeIndicator(writer, {
          organisationId: organisation.id,
          areaId: areas.care.id,
          name: "Besøg",
        }),
        ofSchool: await makeIndicator(writer, {
          organisationId: organisation.id,
          institutionId: school.id,
          name: "Bakkeskolens fravær",
        }),
        foreign: await makeIndicator(writer, {
          organisationId: elsewhere.organisation.id,
          name: "Fremmed",
        }),
      },
    };
  });
  const input: OverallGoalInput = {
    title: "Her vil man gerne arbejde",
    text: "Færre vikarer.",
    councilTermId: term.id,
    responsible: "Kommunaldirektøren",
    indicatorIds: [],
  };
  return {
    ...world,
    overall: made,
    overallInput: input,
    /** Everything that overall goals are made of, to see that nothing has changed. */
    allOverall: async () => ({
      goals: await world.db.selectFrom("overallGoal").selectAll().orderBy("id").execute(),
      indicators: await world.db
        .selectFrom("overallGoalIndicator")
        .selectAll()
        .orderBy("id")
        .execute(),
      served: await world.db
        .selectFrom("goalVersionOverallGoal")
        .selectAll()
        .orderBy("id")
        .execute(),
      audit: await world.db.selectFrom("auditEntry").selectAll().orderBy("id").execute(),
    }),
  };
}
