import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { roles } from "#app/domain/permissions/roles.ts";
import type { UseCaseContext } from "#app/features/context.ts";
import { enterMeasurement } from "#app/features/indicators/enter-measurement.server.ts";
import { measurementSchema } from "#app/features/indicators/measuring/measurement.schema.ts";
import type { ScorecardScope } from "#app/features/scorecard/scorecard-model.ts";
import { readScorecardQuery } from "#app/features/scorecard/scorecard-query.ts";
import { viewScorecard } from "#app/features/scorecard/view-scorecard.server.ts";
import { makeIndicator, makeMeasurement } from "#seeds/factories/indicators.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

let world: World;
let ids: Record<"red" | "green" | "empty" | "other" | "service" | "whole", string>;

beforeEach(async () => {
  world = await makeWorld();
  ids = await world.write(async (writer) => {
    const make = async (
      given: { name: string; institutionId?: string; number?: string; heading?: string },
      result: string | null,
      change: object = { graceDays: 0 },
    ) => {
      const { id } = await makeIndicator(writer, {
        organisationId: world.organisation.id,
        unit: "%",
        direction: "higher",
        baselineRaw: "70 %",
        baselineYear: 2025,
        targets: [{ year: 2026, raw: "mindst 80 %" }],
        ...given,
      });
      await writer.updateTable("indicator").set(change).where("id", "=", id).execute();
      if (result !== null) {
        await makeMeasurement(writer, {
          organisationId: world.organisation.id,
          indicatorId: id,
          year: 2026,
          raw: result,
        });
      }
      return id;
    };
    const school = world.school.id;
    const ownerId = world.persons.committeeMember.id;
    return {
      green: await make(
        { name: "Trivsel", number: "2", institutionId: school, heading: "Børn" },
        "85 %",
        { perspective: "users" },
      ),
      red: await make(
        { name: "Ærlige svar", number: "1", institutionId: school, heading: "Voksne" },
        "60 %",
        { perspective: "staff", ownerId },
      ),
      empty: await make({ name: "Uden tal", number: "3", institutionId: school }, null),
      other: await make({ name: "På det andet hjem", institutionId: world.nursingHome.id }, "90 %"),
      service: await make({ name: "Skolerne samlet" }, "82 %", { areaId: world.areas.schools.id }),
      whole: await make({ name: "Kommunen samlet" }, "82 %"),
    };
  });
});
afterEach(() => world.close());

const school: ScorecardScope = { kind: "institution", slug: "bakkeskolen" };

async function view(
  scope: ScorecardScope,
  search = "",
  context: UseCaseContext = world.as("administration"),
) {
  const query = readScorecardQuery(new URLSearchParams(search));
  const result = await viewScorecard(context, scope, query);
  if (!result.ok) throw new Error(result.refusal.code);
  const { groups } = result.value;
  const shown = groups.flatMap(({ rows }) => rows.map(({ id }) => id));
  return { ...result.value, shown };
}

describe("a scorecard", () => {
  test("of an institution holds its own, the red first, and counts those without data", async () => {
    const { shown, counts, total } = await view(school);
    expect(shown[0]).toBe(ids.red);
    expect(new Set(shown)).toEqual(new Set([ids.red, ids.green, ids.empty]));
    expect(total).toBe(3);
    expect(counts).toMatchObject({ red: 1, green: 1 });
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(3);
  });

  test("of a service and a committee holds the institutions' and the service's own", async () => {
    const service = await view({ kind: "area", slug: "skoler" });
    const committee = await view({ kind: "committee", slug: "boern-og-skole" });
    const expected = new Set([ids.red, ids.green, ids.empty, ids.service]);
    expect(new Set(service.shown)).toEqual(expected);
    expect(new Set(committee.shown)).toEqual(expected);
  });

  test("of the organisation holds all, and nothing of another organisation", async () => {
    expect(new Set((await view({ kind: "organisation" })).shown)).toEqual(
      new Set(Object.values(ids)),
    );
    const strange = await view({ kind: "organisation" }, "", world.asStranger("administration"));
    expect(strange.shown).toEqual([]);
  });

  test.each([
    ["ord=ærlig", ["red"]],
    ["ord=VOKSNE", ["red"]],
    ["farve=green", ["green"]],
    ["perspektiv=users", ["green"]],
    ["farve=lilla&perspektiv=nord&side=99", ["red", "empty", "green"]],
    ["sorter=number", ["red", "green", "empty"]],
    ["sorter=number&retning=ned", ["empty", "green", "red"]],
    ["sorter=name", ["green", "empty", "red"]],
    ["sorter=colour&retning=ned", ["green", "empty", "red"]],
    ["ord=%25", []],
    ["ord='; drop table indicator; --", []],
  ] as const)("asked for %s shows %j", async (search, names) => {
    expect((await view(school, search)).shown).toEqual(names.map((name) => ids[name]));
  });

  test("shows a person what they own and what their institution has", async () => {
    expect(
      (await view({ kind: "organisation" }, "mine=1", world.as("committeeMember"))).shown,
    ).toEqual([ids.red]);
    const leaders = await view({ kind: "organisation" }, "mine=1", world.as("institutionLeader"));
    expect(new Set(leaders.shown)).toEqual(new Set([ids.red, ids.green, ids.empty]));
  });

  test("groups by what is asked for, with those of no group last", async () => {
    const { groups } = await view(school, "vis-alle=1&gruppe=heading&sorter=table");
    expect(groups.map(({ key }) => key)).toEqual(["Børn", "Voksne", ""]);
  });

  test("opens one indicator, and none that stands elsewhere", async () => {
    expect((await view(school, `vis=${ids.red}`)).opened?.name).toBe("Ærlige svar");
    expect((await view(school, `vis=${ids.other}`)).opened).toBeNull();
    expect((await view(school, "vis=noget-andet")).opened).toBeNull();
  });

  test("has fifty rows on a page, a few over on the last, and none twice", async () => {
    await world.write(async (writer) => {
      for (let index = 0; index < 75; index++) {
        const { id: organisationId } = world.organisation;
        await makeIndicator(writer, {
          organisationId,
          institutionId: world.secondSchool.id,
          name: `Nr. ${index}`,
        });
      }
    });
    const scope: ScorecardScope = { kind: "institution", slug: "nordstrandskolen" };
    const [first, second] = [await view(scope), await view(scope, "side=2")];
    expect([first.shown.length, second.shown.length, first.pageCount]).toEqual([50, 25, 2]);
    expect(new Set([...first.shown, ...second.shown]).size).toBe(75);
    expect((await view(scope, "vis-alle=1")).shown).toHaveLength(75);
    const some = await view(scope, "ord=Nr. 7");
    const most = await view(scope, "ord=Nr.&sorter=name");
    expect([some.shown.length, most.pageCount]).toEqual([6, 2]);
  });

  test("shows a figure as soon as it is saved", async () => {
    expect((await view(school)).counts.green).toBe(1);
    const input = measurementSchema.parse({ year: "2026", raw: "88 %" });
    expect(await enterMeasurement(world.as("administration"), ids.red, input)).toMatchObject({
      ok: true,
    });
    expect((await view(school)).counts.green).toBe(2);
  });

  test("follows the day, not only the data", async () => {
    const context = world.as("administration");
    const early = { ...context, today: "2025-06-01" };
    const [before, after] = [await view(school, "", early), await view(school, "", context)];
    const stateOf = (model: typeof before) =>
      model.groups[0]?.rows.find(({ id }) => id === ids.empty)?.focus.rating;
    expect(stateOf(before)).not.toBe(stateOf(after));
  });

  test.each(roles)("can be read by %s", async (role) => {
    expect((await view(school, "", world.as(role))).total).toBe(3);
  });

  test("is refused to one without a role, and where there is no such place", async () => {
    const query = readScorecardQuery(new URLSearchParams());
    const nobody = {
      ...world.as("administration"),
      actor: { personId: null, organisationId: world.organisation.id, assignments: [] },
    };
    expect(await viewScorecard(nobody, school, query)).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    for (const kind of ["institution", "area", "committee"] as const) {
      expect(
        await viewScorecard(world.as("administration"), { kind, slug: "findes-ikke" }, query),
      ).toMatchObject({ refusal: { code: "not-found" } });
    }
    expect(
      await viewScorecard(
        world.asStranger("administration"),
        { kind: "committee", slug: "findes-kun-her" },
        query,
      ),
    ).toMatchObject({ refusal: { code: "not-found" } });
  });
});
