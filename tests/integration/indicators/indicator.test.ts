import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readingKey } from "#app/domain/indicators/confirm-reading.ts";
import { readTarget } from "#app/domain/indicators/target.ts";
import { defineIndicator } from "#app/features/indicators/define-indicator.server.ts";
import { editIndicator } from "#app/features/indicators/edit-indicator.server.ts";
import { indicatorSchema } from "#app/features/indicators/indicator.schema.ts";
import { retireIndicator } from "#app/features/indicators/retire-indicator.server.ts";
import { setTargets } from "#app/features/indicators/set-targets.server.ts";
import { viewIndicator } from "#app/features/indicators/view-indicator.server.ts";
import { viewIndicators } from "#app/features/indicators/view-indicators.server.ts";
import { makeIndicator } from "#seeds/factories/indicators.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

let world: World;
let id: string;
beforeEach(async () => {
  world = await makeWorld();
  id = await world.write(async (writer) => {
    const made = await makeIndicator(writer, {
      organisationId: world.organisation.id,
      institutionId: world.school.id,
      name: "Elever, der trives",
      unit: "%",
      baselineRaw: "72 %",
      baselineYear: 2026,
    });
    return made.id;
  });
});
afterEach(() => world.close());

const definition = (given: Record<string, unknown> = {}) =>
  indicatorSchema.parse({
    name: "Forældre, der er tilfredse",
    unit: "%",
    direction: "higher",
    baselineRaw: "64 %",
    baselineYear: "2026",
    ...given,
  });
const written = async () => ({
  indicators: await world.db.selectFrom("indicator").selectAll().execute(),
  targets: await world.db.selectFrom("indicatorTarget").selectAll().execute(),
  audit: await world.db.selectFrom("auditEntry").selectAll().execute(),
});
const leader = () => world.as("institutionLeader");

describe("defining an indicator", () => {
  test("is for the institution's leader and the administration", async () => {
    expect((await defineIndicator(leader(), "bakkeskolen", definition())).ok).toBe(true);
    const admin = world.as("administration");
    expect((await defineIndicator(admin, null, definition({ number: "1a" }))).ok).toBe(true);
    expect((await written()).indicators).toHaveLength(3);
    expect((await written()).audit).toMatchObject([
      { operation: "indicator.define" },
      { operation: "indicator.define" },
    ]);
  });

  test.each([
    ["committeeMember", "bakkeskolen"],
    ["committeeChair", "bakkeskolen"],
    ["directorate", "bakkeskolen"],
    ["boardChair", "bakkeskolen"],
    ["systemAdministrator", "bakkeskolen"],
    ["institutionLeader", "nordstrandskolen"],
    ["institutionLeader", null],
  ] as const)("is refused to %s for %s, and nothing is written", async (role, slug) => {
    const before = await written();
    expect(await defineIndicator(world.as(role), slug, definition())).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    expect(await written()).toEqual(before);
  });

  test("needs an institution that is there", async () => {
    const admin = world.as("administration");
    expect(await defineIndicator(admin, "findes-ikke", definition())).toMatchObject({
      refusal: { code: "not-found" },
    });
  });

  test.each([
    [{ baselineRaw: "68 75" }, "reading-doubtful", "baselineRaw"],
    [{ baselineRaw: "67,2 % (2025)" }, "year-differs", "baselineYear"],
    [{ lowerThreshold: "omkring halvdelen" }, "invalid-number", "lowerThreshold"],
  ])("with %j is refused at its field", async (given, code, field) => {
    const before = await written();
    const result = await defineIndicator(leader(), "bakkeskolen", definition(given));
    expect(result).toMatchObject({ refusal: { code, field } });
    expect(await written()).toEqual(before);
  });
});

describe("editing an indicator", () => {
  const edit = (given = {}, version = 1) => ({ ...definition(given), version });

  test("reads its targets again, so that they mean what they now say", async () => {
    await setTargets(leader(), id, [{ year: 2027, raw: "90", reading: "words" }]);
    await setTargets(leader(), id, [{ year: 2028, raw: "mindst 80 %", reading: "" }]);
    expect((await editIndicator(leader(), id, edit({ direction: "lower" }))).ok).toBe(true);
    expect((await written()).targets).toMatchObject([
      { year: 2027, kind: "number", comparator: "<=", direction: "lower" },
      { year: 2028, raw: "mindst 80 %" },
    ]);
  });

  test("keeps a reading that a person chose while it is still possible", async () => {
    const reading = readTarget("90", { indicatorName: "", unit: "%" }).readings.find(
      (one) => one.direction === "lower",
    );
    const chosen = reading ? readingKey(reading) : "";
    expect((await setTargets(leader(), id, [{ year: 2027, raw: "90", reading: chosen }])).ok).toBe(
      true,
    );
    const renamed = { ...edit({ name: "Nyt navn", baselineRaw: "" }), direction: undefined };
    expect((await editIndicator(leader(), id, renamed)).ok).toBe(true);
    expect((await written()).targets).toMatchObject([{ certainty: "certain", direction: "lower" }]);
  });

  test("never overwrites what someone else has saved meanwhile", async () => {
    await editIndicator(leader(), id, edit({ name: "Først" }));
    expect(await editIndicator(leader(), id, edit({ name: "Siden" }))).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
    expect((await written()).indicators).toMatchObject([{ name: "Først", version: 2 }]);
  });

  test("and retiring are refused to others and do not reach another organisation's", async () => {
    const before = await written();
    for (const context of [
      world.as("committeeChair"),
      world.as("institutionLeader", { institutionId: world.secondSchool.id }),
    ]) {
      const refusal = { refusal: { code: "not-allowed" } };
      expect(await editIndicator(context, id, edit())).toMatchObject(refusal);
      expect(await retireIndicator(context, id, { version: 1, retire: "yes" })).toMatchObject(
        refusal,
      );
    }
    const stranger = world.asStranger("administration");
    const gone = { refusal: { code: "not-found" } };
    expect(await editIndicator(stranger, id, edit())).toMatchObject(gone);
    expect(await retireIndicator(stranger, id, { version: 1, retire: "yes" })).toMatchObject(gone);
    expect(await viewIndicator(stranger, id)).toMatchObject(gone);
    expect(await written()).toEqual(before);
  });
});

test("an indicator goes out of use, leaves the list, and comes back", async () => {
  const listed = async () => {
    const page = await viewIndicators(leader(), {});
    return page.ok ? page.value.rows.length : -1;
  };
  expect((await retireIndicator(leader(), id, { version: 1, retire: "yes" })).ok).toBe(true);
  expect(await listed()).toBe(0);
  expect(await setTargets(leader(), id, [{ year: 2027, raw: "80 %", reading: "" }])).toMatchObject({
    refusal: { code: "retired" },
  });
  expect(await retireIndicator(leader(), id, { version: 1, retire: "no" })).toMatchObject({
    refusal: { code: "changed-meanwhile" },
  });
  expect((await retireIndicator(leader(), id, { version: 2, retire: "no" })).ok).toBe(true);
  expect(await listed()).toBe(1);
});
