import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readingKey } from "#app/domain/indicators/confirm-reading.ts";
import { readTarget } from "#app/domain/indicators/target.ts";
import { retireIndicator } from "#app/features/indicators/retire-indicator.server.ts";
import { setTargets } from "#app/features/indicators/set-targets.server.ts";
import { viewIndicator } from "#app/features/indicators/view-indicator.server.ts";
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
      baselineYear: 2025,
      targets: [
        { year: 2027, raw: "mindst 75 %" },
        { year: 2028, raw: "mindst 78 %" },
      ],
    });
    return made.id;
  });
});
afterEach(() => world.close());

const leader = () => world.as("institutionLeader");
const written = async () => ({
  targets: await world.db.selectFrom("indicatorTarget").selectAll().orderBy("year").execute(),
  audit: await world.db.selectFrom("auditEntry").selectAll().execute(),
});
const row = (year: number, raw: string, more: object = {}) => ({ year, raw, ...more });
const read = (year: number, raw: string, was: string) => row(year, raw, { version: 1, was });

test("several years are set at once; only what is new is written, each with its trace", async () => {
  const result = await setTargets(leader(), id, [
    read(2027, "mindst 75 %", "mindst 75 %"),
    read(2028, "mindst 80 %", "mindst 78 %"),
    row(2029, "flere end 82 %", { consulted: "Skolebestyrelsen" }),
    row(2030, ""),
  ]);
  expect(result).toMatchObject({ ok: true, value: { count: 2 } });
  const { targets, audit } = await written();
  expect(targets).toMatchObject([
    { year: 2027, raw: "mindst 75 %", version: 1 },
    { year: 2028, value: "80", comparator: ">=", version: 2 },
    { year: 2029, value: "82", comparator: ">", consulted: "Skolebestyrelsen" },
  ]);
  expect(audit).toMatchObject([
    { operation: "indicator.setTarget", objectKey: id, personId: leader().actor.personId },
    { operation: "indicator.setTarget", objectKey: id },
  ]);
  expect(audit[0]?.before).toContain("mindst 78 %");
});

test("a year whose words are taken away has no target any more, and the log keeps them", async () => {
  expect((await setTargets(leader(), id, [read(2028, "", "mindst 78 %")])).ok).toBe(true);
  const { targets, audit } = await written();
  expect(targets.map(({ year }) => year)).toEqual([2027]);
  expect(audit.at(-1)?.before).toContain("mindst 78 %");
});

test("every doubtful year is asked about at once, and nothing of the rest is kept meanwhile", async () => {
  const before = await written();
  const rows = [read(2027, "mindst 90 %", "mindst 75 %"), row(2029, "82"), row(2030, "80 90")];
  expect(await setTargets(leader(), id, rows)).toMatchObject({
    refusal: {
      code: "reading-doubtful",
      field: "targets[1].raw",
      others: [{ code: "reading-doubtful", field: "targets[2].raw" }],
    },
  });
  expect(await written()).toEqual(before);
  const [higher] = readTarget("82", { unit: "%" }).readings;
  const settled = [
    row(2029, "82", { reading: higher ? readingKey(higher) : "" }),
    row(2030, "80 90", { reading: "words" }),
  ];
  expect((await setTargets(leader(), id, settled)).ok).toBe(true);
  expect((await written()).targets.slice(2)).toMatchObject([
    { year: 2029, certainty: "certain", comparator: ">=", value: "82" },
    { year: 2030, certainty: "certain", kind: "text", value: null },
  ]);
});

test("another reading of the same words is a change, the same one is none", async () => {
  const readings = readTarget("82", { unit: "%" }).readings.map(readingKey);
  const [higher = "", lower = ""] = readings;
  await setTargets(leader(), id, [row(2029, "82", { reading: higher })]);
  const again = (reading: string) =>
    setTargets(leader(), id, [row(2029, "82", { reading, version: 1, was: "82" })]);
  expect(await again(higher)).toMatchObject({ value: { count: 0 } });
  expect(await again(lower)).toMatchObject({ value: { count: 1 } });
  expect((await written()).targets.at(-1)).toMatchObject({ comparator: "<=", version: 2 });
});

describe("a collision", () => {
  test("with a year somebody else has set stops the whole form", async () => {
    await setTargets(world.as("administration"), id, [read(2028, "mindst 79 %", "mindst 78 %")]);
    const before = await written();
    const rows = [
      read(2027, "mindst 76 %", "mindst 75 %"),
      read(2028, "mindst 90 %", "mindst 78 %"),
    ];
    expect(await setTargets(leader(), id, rows)).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
    const blind = [row(2028, "mindst 91 %")];
    expect(await setTargets(leader(), id, blind)).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
    expect(await written()).toEqual(before);
  });

  test("is none where the other's year was left as it stood", async () => {
    await setTargets(world.as("administration"), id, [read(2028, "mindst 79 %", "mindst 78 %")]);
    const rows = [
      read(2027, "mindst 76 %", "mindst 75 %"),
      read(2028, "mindst 78 %", "mindst 78 %"),
    ];
    expect(await setTargets(leader(), id, rows)).toMatchObject({ value: { count: 1 } });
    expect((await written()).targets).toMatchObject([
      { raw: "mindst 76 %" },
      { raw: "mindst 79 %" },
    ]);
  });
});

test.each([
  [[{ raw: "80 %" }], "required", "targets[0].year"],
  [[row(2029, "mindst 80 %"), row(2029, "mindst 81 %")], "year-twice", "targets[1].year"],
  [[row(2029, "mindst 80 % (2026)")], "year-differs", "targets[0].year"],
  [[row(2029, "31.12.20145.7.8")], "reading-none", "targets[0].raw"],
])("%j is refused: %s at %s", async (rows, code, field) => {
  const before = await written();
  expect(await setTargets(leader(), id, rows)).toMatchObject({ refusal: { code, field } });
  expect(await written()).toEqual(before);
});

test("is refused to all who do not edit the institution's indicators, and once it is out of use", async () => {
  const before = await written();
  const rows = [row(2029, "mindst 80 %")];
  for (const role of ["committeeMember", "committeeChair", "directorate", "boardChair"] as const) {
    expect(await setTargets(world.as(role), id, rows)).toMatchObject({
      refusal: { code: "not-allowed" },
    });
  }
  const other = world.as("institutionLeader", { institutionId: world.secondSchool.id });
  expect(await setTargets(other, id, rows)).toMatchObject({ refusal: { code: "not-allowed" } });
  expect(await setTargets(world.asStranger("administration"), id, rows)).toMatchObject({
    refusal: { code: "not-found" },
  });
  expect(await written()).toEqual(before);
  await retireIndicator(leader(), id, { version: 1, retire: "yes" });
  expect(await setTargets(leader(), id, rows)).toMatchObject({ refusal: { code: "retired" } });
});

test("the form has a row for each year of the term and for every year with a target", async () => {
  await setTargets(leader(), id, [row(2035, "mindst 90 %")]);
  const page = await viewIndicator(leader(), id);
  const term = await world.db.selectFrom("councilTerm").selectAll().execute();
  const years = page.ok ? page.value.targetForm.rows.map(({ year }) => year) : [];
  expect(years).toContain(2035);
  expect(years).toContain(Number(term[0]?.startsOn.slice(0, 4)));
  expect(years).toEqual([...years].sort((a, b) => a - b));
  expect(page.ok && page.value.targetForm.rows.find(({ year }) => year === 2027)).toMatchObject({
    raw: "mindst 75 %",
    version: 1,
  });
});
