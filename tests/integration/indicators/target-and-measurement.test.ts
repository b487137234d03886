import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readingKey } from "#app/domain/indicators/confirm-reading.ts";
import { readValue } from "#app/domain/indicators/value.ts";
import { enterMeasurement } from "#app/features/indicators/enter-measurement.server.ts";
import { measurementSchema } from "#app/features/indicators/measuring/measurement.schema.ts";
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
      direction: "higher",
      baselineRaw: "72 %",
      baselineYear: 2025,
    });
    return made.id;
  });
});
afterEach(() => world.close());

const leader = () => world.as("institutionLeader");
const target = (raw: string, year = 2027, reading = "") => ({ raw, year, reading });
const result = (given: Record<string, unknown>) =>
  measurementSchema.parse({ year: "2027", raw: "78 %", ...given });
const written = async () => ({
  targets: await world.db.selectFrom("indicatorTarget").selectAll().execute(),
  measurements: await world.db.selectFrom("measurement").selectAll().execute(),
  audit: await world.db.selectFrom("auditEntry").selectAll().execute(),
});

describe("setting a target", () => {
  test("keeps its own words beside what they mean", async () => {
    expect((await setTargets(leader(), id, [target("ikke under 80 %")])).ok).toBe(true);
    expect((await written()).targets).toMatchObject([
      { raw: "ikke under 80 %", comparator: ">=", value: "80", year: 2027, certainty: "certain" },
    ]);
  });

  test("again for the same year takes the place of the first, with a trace of it", async () => {
    await setTargets(leader(), id, [target("80 %")]);
    await setTargets(leader(), id, [{ ...target("85 %"), version: 1, was: "80 %" }]);
    const { targets, audit } = await written();
    expect(targets).toMatchObject([{ raw: "85 %", version: 2 }]);
    expect(audit.at(-1)?.before).toContain("80 %");
  });

  test("with doubtful words asks which reading is meant, and nothing is written", async () => {
    const before = await written();
    expect(await setTargets(leader(), id, [target("80 90")])).toMatchObject({
      refusal: { code: "reading-doubtful", field: "targets[0].raw" },
    });
    expect(await setTargets(leader(), id, [target("80 % (2026)")])).toMatchObject({
      refusal: { code: "year-differs", field: "targets[0].year", details: { year: "2026" } },
    });
    expect(await written()).toEqual(before);
  });

  test("is refused to all who do not edit the institution's indicators", async () => {
    for (const role of ["committeeMember", "committeeChair", "directorate", "boardMember"] as const)
      expect(await setTargets(world.as(role), id, [target("80 %")])).toMatchObject({
        refusal: { code: "not-allowed" },
      });
    const other = world.as("institutionLeader", { institutionId: world.secondSchool.id });
    expect(await setTargets(other, id, [target("80 %")])).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    expect(
      await setTargets(world.asStranger("administration"), id, [target("80 %")]),
    ).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect((await written()).targets).toEqual([]);
  });
});

describe("entering a measurement", () => {
  test("keeps the raw words, who entered it and when", async () => {
    const entered = await enterMeasurement(leader(), id, result({ raw: "ca. 78,5 %*" }));
    expect(entered.ok).toBe(true);
    expect((await written()).measurements).toMatchObject([
      {
        raw: "ca. 78,5 %*",
        value: "78.5",
        isApproximate: 1,
        isPreliminary: 1,
        enteredBy: world.persons.institutionLeader.id,
      },
    ]);
  });

  test("that can be read in several ways is asked about and kept as typed", async () => {
    const refused = await enterMeasurement(leader(), id, result({ raw: "68 75" }));
    expect(refused).toMatchObject({ refusal: { code: "reading-doubtful", field: "raw" } });
    const second = readValue("68 75", { unit: "%" }).readings[1];
    const reading = second ? readingKey(second) : "";
    expect((await enterMeasurement(leader(), id, result({ raw: "68 75", reading }))).ok).toBe(true);
    expect((await written()).measurements).toMatchObject([{ raw: "68 75", value: "75" }]);
  });

  test("that is a share without its sign is asked about until a person says what it means", async () => {
    const typed = { raw: "0,75" };
    const refused = await enterMeasurement(leader(), id, result(typed));
    expect(refused).toMatchObject({ refusal: { code: "reading-doubtful", details: { count: 2 } } });
    const reading = readingKey({ kind: "number", number: "75", unit: "%" });
    expect((await enterMeasurement(leader(), id, result({ ...typed, reading }))).ok).toBe(true);
    expect((await written()).measurements).toMatchObject([{ raw: "0,75", value: "75", unit: "%" }]);
    expect(await enterMeasurement(leader(), id, result({ raw: "0,75 %" }))).toMatchObject({
      refusal: { code: "reading-doubtful", details: { count: 2 } },
    });
    expect((await enterMeasurement(leader(), id, result({ raw: "76,5 %" }))).ok).toBe(true);
  });

  test("that names last year's figure too is this year's once a person has said which is meant", async () => {
    const typed = { raw: "81 % (75 % i 2025)" };
    const refused = await enterMeasurement(leader(), id, result(typed));
    expect(refused).toMatchObject({ refusal: { code: "reading-doubtful" } });
    const first = readValue(typed.raw, { unit: "%" }).readings[0];
    const reading = first ? readingKey(first) : "";
    expect((await enterMeasurement(leader(), id, result({ ...typed, reading }))).ok).toBe(true);
    expect((await written()).measurements).toMatchObject([{ value: "81", year: 2027 }]);
  });

  test.each([
    [{ year: "2028" }, "year-in-future"],
    [{ raw: "78 % (2025)" }, "year-differs"],
  ])("with %j is refused", async (given, code) => {
    expect(await enterMeasurement(leader(), id, result(given))).toMatchObject({
      refusal: { code, field: "year" },
    });
    expect((await written()).measurements).toEqual([]);
  });

  test("corrects by a later entry; the first stays and is said to be replaced", async () => {
    await setTargets(leader(), id, [target("80 %")]);
    await enterMeasurement(leader(), id, result({ raw: "81 %" }));
    const later = { ...leader(), now: "2027-03-02T10:00:00.000Z" };
    await enterMeasurement(
      later,
      id,
      result({ raw: "79 %", note: "To klasser var talt to gange" }),
    );
    const page = await viewIndicator(leader(), id);
    expect(page).toMatchObject({
      value: {
        focus: { rating: "yellow", rule: "better-than-baseline" },
        entries: [
          { value: { raw: "79 %" }, isReplaced: false },
          { value: { raw: "81 %" }, isReplaced: true },
        ],
      },
    });
  });

  test("is refused to all who do not edit the institution's indicators", async () => {
    const others = [
      world.as("committeeMember"),
      world.as("directorate"),
      world.as("institutionLeader", { institutionId: world.secondSchool.id }),
    ];
    for (const context of others) {
      expect(await enterMeasurement(context, id, result({}))).toMatchObject({
        refusal: { code: "not-allowed" },
      });
    }
    expect(
      await enterMeasurement(world.asStranger("administration"), id, result({})),
    ).toMatchObject({ refusal: { code: "not-found" } });
    const { measurements, audit } = await written();
    expect([...measurements, ...audit]).toEqual([]);
  });
});
