import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { carryIndicators } from "#app/features/indicators/carry-indicators.server.ts";
import { defineIndicator } from "#app/features/indicators/define-indicator.server.ts";
import { editCarriedIndicator } from "#app/features/indicators/edit-carried-indicator.server.ts";
import { editIndicator } from "#app/features/indicators/edit-indicator.server.ts";
import {
  carriedIndicatorSchema,
  editIndicatorSchema,
  indicatorSchema,
} from "#app/features/indicators/indicator.schema.ts";
import { viewNewIndicator } from "#app/features/indicators/load-form-choices.server.ts";
import { retireIndicator } from "#app/features/indicators/retire-indicator.server.ts";
import { setTargets } from "#app/features/indicators/set-targets.server.ts";
import { spreadIndicator } from "#app/features/indicators/spread-indicator.server.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

let world: World;
let shared: string;
const admin = () => world.as("administration");
const leader = () => world.as("institutionLeader");
const texts = {
  name: "Sygefravær",
  unit: "%",
  direction: "lower",
  description: "Andelen af arbejdstiden, hvor medarbejderne er syge.",
  dataSource: "Lønsystemet",
};
const edited = (given: Record<string, unknown>, version = 1) =>
  editIndicatorSchema.parse({ ...texts, isShared: true, version, ...given });
const own = (given: Record<string, unknown>, version = 1) =>
  carriedIndicatorSchema.parse({ version, ...given });
const written = async () => ({
  indicators: await world.db.selectFrom("indicator").selectAll().orderBy("id").execute(),
  targets: await world.db.selectFrom("indicatorTarget").selectAll().execute(),
  versions: await world.db
    .selectFrom("indicatorDefinition")
    .selectAll()
    .orderBy("fromYear")
    .execute(),
  audit: await world.db.selectFrom("auditEntry").selectAll().execute(),
});
const find = async (id: string) => (await written()).indicators.find((one) => one.id === id);
const carrierOf = async (institutionId: string) =>
  (await written()).indicators.find((one) => one.institutionId === institutionId);

beforeEach(async () => {
  world = await makeWorld();
  const made = await defineIndicator(
    admin(),
    null,
    indicatorSchema.parse({ ...texts, isShared: true }),
  );
  shared = made.ok ? made.value.id : "";
});
afterEach(() => world.close());

describe("carrying shared indicators", () => {
  const carry = (context = leader(), choices = [shared], slug = "bakkeskolen") =>
    carryIndicators(context, slug, { choices });

  test("gives the institution its own with the definition, and no figures of others", async () => {
    expect(await carry()).toMatchObject({ ok: true, value: { count: 1 } });
    expect(await carrierOf(world.school.id)).toMatchObject({
      ...texts,
      sharedFromId: shared,
      baselineRaw: "",
      lowerThreshold: null,
    });
    expect((await written()).audit.at(-1)).toMatchObject({ operation: "indicator.carry" });
  });

  test("twice, what is not shared, what is out of use, what is not there: none is half done", async () => {
    await carry();
    const plain = await defineIndicator(admin(), null, indicatorSchema.parse(texts));
    const other = plain.ok ? plain.value.id : "";
    const before = await written();
    expect(await carry()).toMatchObject({ refusal: { code: "already-carried" } });
    expect(await carry(leader(), [other])).toMatchObject({ refusal: { code: "not-shared" } });
    expect(await carry(leader(), [other, "findes-ikke"])).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect(await carry(leader(), [shared], "findes-ikke")).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect(await written()).toEqual(before);
    await retireIndicator(admin(), shared, { version: 1, retire: "yes" });
    const second = world.as("institutionLeader", { institutionId: world.secondSchool.id });
    expect(await carry(second, [shared], "nordstrandskolen")).toMatchObject({
      refusal: { code: "retired" },
    });
  });

  test("is refused to others, and does not reach another organisation", async () => {
    const before = await written();
    const second = world.as("institutionLeader", { institutionId: world.secondSchool.id });
    for (const context of [second, world.as("committeeChair"), world.as("boardChair")]) {
      expect(await carry(context)).toMatchObject({ refusal: { code: "not-allowed" } });
    }
    expect(await carry(world.asStranger("administration"))).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect(await written()).toEqual(before);
  });
});

describe("spreading a shared indicator", () => {
  const spread = (choices: readonly string[], context = admin()) =>
    spreadIndicator(context, shared, { choices });

  test("gives it to institutions and services at once, each with its trace", async () => {
    const choices = [`institution:${world.school.id}`, `institution:${world.secondSchool.id}`];
    expect(await spread(choices)).toMatchObject({ value: { count: 2 } });
    const { indicators, audit } = await written();
    expect(indicators.filter(({ sharedFromId }) => sharedFromId === shared)).toHaveLength(2);
    expect(audit.filter(({ operation }) => operation === "indicator.carry")).toHaveLength(2);
  });

  test("to one that has it or one that is not there gives it to none", async () => {
    await spread([`institution:${world.school.id}`]);
    const before = await written();
    const second = `institution:${world.secondSchool.id}`;
    const taken = [second, `institution:${world.school.id}`];
    expect(await spread(taken)).toMatchObject({
      refusal: { code: "already-carried", field: "choices" },
    });
    const foreign = [second, `institution:${world.elsewhere.school.id}`];
    expect(await spread(foreign)).toMatchObject({
      refusal: { code: "place-unknown", field: "choices" },
    });
    expect(await written()).toEqual(before);
  });

  test("is for those who edit the whole organisation's", async () => {
    const before = await written();
    const choices = [`institution:${world.school.id}`];
    expect(await spread(choices, leader())).toMatchObject({ refusal: { code: "not-allowed" } });
    expect(await spread(choices, world.asStranger("administration"))).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect(await written()).toEqual(before);
  });
});

describe("what a carrier says for itself", () => {
  let carrier: string;
  beforeEach(async () => {
    await carryIndicators(leader(), "bakkeskolen", { choices: [shared] });
    carrier = (await carrierOf(world.school.id))?.id ?? "";
  });

  test("is its own; the definition stays the shared one's", async () => {
    const given = own({ number: "4b", baselineRaw: "6,1 %", baselineYear: "2026" });
    expect((await editCarriedIndicator(leader(), carrier, given)).ok).toBe(true);
    expect(await find(carrier)).toMatchObject({ number: "4b", baselineValue: "6.1", unit: "%" });
    expect(await find(shared)).toMatchObject({ number: "", baselineRaw: "" });
    expect((await written()).audit.at(-1)).toMatchObject({ operation: "indicator.edit" });
    const whole = await editIndicator(leader(), carrier, edited({ name: "Mit eget" }, 2));
    expect(whole).toMatchObject({ refusal: { code: "carried" } });
  });

  test.each([
    [{ baselineRaw: "68 75" }, "reading-doubtful", "baselineRaw"],
    [{ lowerThreshold: "cirka halvdelen" }, "invalid-number", "lowerThreshold"],
    [{ ownerId: "findes-ikke" }, "owner-unknown", "ownerId"],
  ])("with %j is refused at its field", async (given, code, field) => {
    const before = await written();
    expect(await editCarriedIndicator(leader(), carrier, own(given))).toMatchObject({
      refusal: { code, field },
    });
    expect(await written()).toEqual(before);
  });

  test("never overwrites a colleague's, and is refused to others and strangers", async () => {
    await editCarriedIndicator(admin(), carrier, own({ number: "1" }));
    const before = await written();
    const mine = own({ number: "2" });
    expect(await editCarriedIndicator(leader(), carrier, mine)).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
    const second = world.as("institutionLeader", { institutionId: world.secondSchool.id });
    expect(await editCarriedIndicator(second, carrier, mine)).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    expect(
      await editCarriedIndicator(world.asStranger("administration"), carrier, mine),
    ).toMatchObject({ refusal: { code: "not-found" } });
    expect(await editCarriedIndicator(admin(), shared, mine)).toMatchObject({
      refusal: { code: "not-carried" },
    });
    expect(await written()).toEqual(before);
  });

  test("follows the shared definition: its words are read anew, its figures stay", async () => {
    await editCarriedIndicator(leader(), carrier, own({ baselineRaw: "6,1 %" }));
    await setTargets(leader(), carrier, [{ year: 2027, raw: "5" }]);
    expect((await written()).targets).toMatchObject([{ comparator: "<=" }]);
    const turned = edited({ name: "Fremmøde", direction: "higher" });
    expect((await editIndicator(admin(), shared, turned)).ok).toBe(true);
    expect(await find(carrier)).toMatchObject({ name: "Fremmøde", baselineRaw: "6,1 %" });
    expect((await written()).targets).toMatchObject([{ raw: "5", comparator: ">=" }]);
  });

  test("keeps the shared one shared while it is carried", async () => {
    expect(await editIndicator(admin(), shared, edited({ isShared: false }))).toMatchObject({
      refusal: { code: "shared-has-carriers", field: "isShared" },
    });
  });
});

describe("a change of meaning", () => {
  const change = (given: Record<string, unknown>, version = 1) =>
    editIndicator(admin(), shared, edited({ unit: "dage", ...given }, version));

  test("is kept as a version from its year, with the one before it, and may break the series", async () => {
    const said = { meaningChange: "broken", fromYear: "2028", definitionReason: "Ny opgørelse" };
    expect((await change(said)).ok).toBe(true);
    expect((await written()).versions).toMatchObject([
      { fromYear: 0, unit: "%", isBreak: 0 },
      { fromYear: 2028, unit: "dage", isBreak: 1, reason: "Ny opgørelse" },
    ]);
    expect((await written()).audit.at(-1)?.after).toContain("2028");
    const again = { ...said, meaningChange: "changed", unit: "timer", fromYear: "2028" };
    expect((await change(again, 2)).ok).toBe(true);
    expect((await written()).versions).toMatchObject([
      { fromYear: 0 },
      { fromYear: 2028, unit: "timer", isBreak: 0 },
    ]);
  });

  test("that is only other words for the same makes no version", async () => {
    expect((await change({ meaningChange: "same" })).ok).toBe(true);
    expect((await written()).versions).toEqual([]);
  });

  test("of the source's words alone is saved unasked, also in the newest version", async () => {
    await change({ meaningChange: "changed", fromYear: "2028", definitionReason: "Ny opgørelse" });
    const dataSource = "KOSTRA, tabel 12345";
    expect((await change({ dataSource }, 2)).ok).toBe(true);
    expect((await written()).versions).toMatchObject([
      { fromYear: 0 },
      { fromYear: 2028, dataSource },
    ]);
  });

  test.each([
    [{}, "meaning-changed", "meaningChange"],
    [{ meaningChange: "changed" }, "definition-year-missing", "fromYear"],
    [
      { meaningChange: "changed", fromYear: "2028" },
      "definition-reason-missing",
      "definitionReason",
    ],
  ])("with %j is asked about, and nothing is written", async (given, code, field) => {
    const before = await written();
    expect(await change(given)).toMatchObject({ refusal: { code, field } });
    expect(await written()).toEqual(before);
  });

  test("cannot begin before the newest one, and never on an older text", async () => {
    const said = { meaningChange: "changed", fromYear: "2028", definitionReason: "Ny opgørelse" };
    await change(said);
    const before = await written();
    expect(await change({ ...said, unit: "timer", fromYear: "2027" }, 2)).toMatchObject({
      refusal: { code: "definition-year-too-early", details: { year: "2028" } },
    });
    expect(await change({ ...said, unit: "timer" }, 1)).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
    expect(await written()).toEqual(before);
  });
});

test("who may own an indicator stands by where they work, nearest first, and no committee is among them", async () => {
  const form = await viewNewIndicator(admin(), world.school.slug);
  const owners = form.ok ? form.value.choices.owners : [];
  expect(owners.find(({ id }) => id === world.persons.institutionLeader.id)).toMatchObject({
    group: "own",
    places: [world.school.name],
  });
  expect(owners.find(({ id }) => id === world.persons.administration.id)).toMatchObject({
    group: "everywhere",
    places: [],
  });
  expect(owners.some(({ id }) => id === world.persons.committeeMember.id)).toBe(false);
  const elsewhere = await viewNewIndicator(admin(), world.secondSchool.slug);
  expect(elsewhere.ok && elsewhere.value.choices.owners).toContainEqual(
    expect.objectContaining({ id: world.persons.institutionLeader.id, group: "others" }),
  );
});
