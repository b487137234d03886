import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { defineEarlyWarning } from "#app/features/indicators/early-warning/define-early-warning.server.ts";
import { editEarlyWarning } from "#app/features/indicators/early-warning/edit-early-warning.server.ts";
import { loadConcerns } from "#app/features/indicators/early-warning/load-concerns.server.ts";
import { recordEarlyReading } from "#app/features/indicators/early-warning/record-early-reading.server.ts";
import { retireEarlyWarning } from "#app/features/indicators/early-warning/retire-early-warning.server.ts";
import {
  concernsOf,
  viewConcerns,
} from "#app/features/indicators/early-warning/view-concerns.server.ts";
import { makeEarlyWarning } from "#seeds/factories/early-warnings.ts";
import { makeIndicator, makeMeasurement } from "#seeds/factories/indicators.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

let world: World;
let indicatorId: string;
beforeEach(async () => {
  world = await makeWorld();
  indicatorId = await world.write(async (writer) => {
    const made = await makeIndicator(writer, {
      organisationId: world.organisation.id,
      institutionId: world.school.id,
      name: "Elever, der trives",
      unit: "%",
      targets: [{ year: 2027, raw: "mindst 80 %" }],
    });
    return made.id;
  });
});
afterEach(() => world.close());

const leader = () => world.as("institutionLeader");
const outsiders = () => [
  world.as("committeeMember"),
  world.as("committeeChair"),
  world.as("directorate"),
  world.as("boardChair"),
  world.as("institutionLeader", { institutionId: world.secondSchool.id }),
];
const input = {
  signal: "Elever med mere end 10 % fravær",
  unit: "elever",
  comparator: ">",
  threshold: "20",
  frequency: "month",
} as const;
const make = (readings: readonly { observedOn: string; value: string }[] = []) =>
  world.write((writer) =>
    makeEarlyWarning(writer, { organisationId: world.organisation.id, indicatorId, readings }),
  );
const written = async () => ({
  warnings: await world.db.selectFrom("earlyWarning").selectAll().execute(),
  readings: await world.db.selectFrom("earlyReading").selectAll().execute(),
  audit: await world.db.selectFrom("auditEntry").selectAll().execute(),
});

async function refusedToOutsiders(
  act: (context: ReturnType<World["as"]>) => Promise<unknown>,
): Promise<void> {
  const before = await written();
  for (const context of outsiders()) {
    expect(await act(context)).toMatchObject({ refusal: { code: "not-allowed" } });
  }
  expect(await act(world.asStranger("administration"))).toMatchObject({
    refusal: { code: "not-found" },
  });
  expect(await written()).toEqual(before);
}

describe("defining an early warning", () => {
  test("keeps signal, limit, owner and how often, and tells the log", async () => {
    const ownerId = world.persons.institutionLeader.id;
    const given = { ...input, threshold: "20,5", ownerId };
    expect((await defineEarlyWarning(leader(), indicatorId, given)).ok).toBe(true);
    const { warnings, audit } = await written();
    expect(warnings).toMatchObject([{ threshold: "20.5", ownerId, retiredAt: null, version: 1 }]);
    expect(audit).toMatchObject([{ operation: "earlyWarning.define" }]);
  });

  test("refuses a limit that is no number, and an owner from elsewhere", async () => {
    const words = await defineEarlyWarning(leader(), indicatorId, { ...input, threshold: "mange" });
    expect(words).toMatchObject({ refusal: { code: "invalid-number", field: "threshold" } });
    const ownerId = world.elsewhere.persons.institutionLeader.id;
    expect(await defineEarlyWarning(leader(), indicatorId, { ...input, ownerId })).toMatchObject({
      refusal: { code: "unknown-choice", field: "ownerId" },
    });
    expect((await written()).warnings).toEqual([]);
  });

  test("is refused to others", () =>
    refusedToOutsiders((context) => defineEarlyWarning(context, indicatorId, input)));
});

describe("changing an early warning", () => {
  test("holds the readings against the new limit", async () => {
    const { id } = await make([{ observedOn: "2027-02-20", value: "18" }]);
    const change = { ...input, threshold: "15", version: 1 };
    expect((await editEarlyWarning(leader(), id, change)).ok).toBe(true);
    const concerns = await loadConcerns(world.db, world.organisation.id, "2027-03-01");
    expect(concerns).toMatchObject([{ kind: "crossed" }]);
    expect(await editEarlyWarning(leader(), id, change)).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
  });

  test("takes it out of use and back, with its readings", async () => {
    const { id } = await make([{ observedOn: "2027-02-20", value: "30" }]);
    expect((await retireEarlyWarning(leader(), id, { retire: "yes", version: 1 })).ok).toBe(true);
    expect(await loadConcerns(world.db, world.organisation.id, "2027-03-01")).toEqual([]);
    expect((await retireEarlyWarning(leader(), id, { retire: "no", version: 2 })).ok).toBe(true);
    expect((await written()).readings).toHaveLength(1);
    expect(await retireEarlyWarning(leader(), id, { retire: "yes", version: 1 })).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
  });

  test("is refused to others", async () => {
    const { id } = await make();
    await refusedToOutsiders((context) => editEarlyWarning(context, id, { ...input, version: 1 }));
    await refusedToOutsiders((context) =>
      retireEarlyWarning(context, id, { retire: "yes", version: 1 }),
    );
  });
});

describe("reading a signal", () => {
  test("keeps the words, the number and the day", async () => {
    const { id } = await make();
    const reading = { observedOn: "2027-02-28", raw: "21,5", note: "Influenza" };
    expect((await recordEarlyReading(leader(), id, reading)).ok).toBe(true);
    expect((await written()).readings).toMatchObject([{ ...reading, value: "21.5" }]);
  });

  test.each([
    [{ observedOn: "2027-03-02", raw: "21" }, "date-in-future", "observedOn"],
    [{ observedOn: "2027-03-01", raw: "mange" }, "invalid-number", "raw"],
    [{ observedOn: "2027-03-01", raw: "21 kr." }, "invalid-number", "raw"],
    [{ observedOn: "2027-03-01", raw: "21 25" }, "invalid-number", "raw"],
  ])("%j is refused", async (given, code, field) => {
    const { id } = await make();
    expect(await recordEarlyReading(leader(), id, { ...given, note: "" })).toMatchObject({
      refusal: { code, field },
    });
    expect((await written()).readings).toEqual([]);
  });

  test("is refused to others", async () => {
    const { id } = await make();
    const reading = { observedOn: "2027-02-28", raw: "21", note: "" };
    await refusedToOutsiders((context) => recordEarlyReading(context, id, reading));
  });
});

describe("what may be going wrong", () => {
  const interim = (raw: string) =>
    world.write(async (writer) => {
      const own = { organisationId: world.organisation.id, indicatorId };
      await makeMeasurement(writer, { ...own, year: 2027, period: "Q1", raw });
    });
  const today = "2027-06-01";
  const kinds = async () =>
    (await loadConcerns(world.db, world.organisation.id, today)).map(({ kind }) => kind);

  test("is a signal beyond its limit, one not looked at, and a figure behind, in that order", async () => {
    await make([{ observedOn: "2027-05-25", value: "12" }]);
    await make([{ observedOn: "2027-01-25", value: "12" }]);
    await make();
    await make([{ observedOn: "2027-05-25", value: "21" }]);
    await interim("75 %");
    expect(await kinds()).toEqual(["crossed", "behind", "overdue", "never"]);
  });

  test("is no figure that reaches the target, and none once the year is measured", async () => {
    await interim("81 %");
    expect(await kinds()).toEqual([]);
    await interim("70 %");
    expect(await kinds()).toEqual(["behind"]);
    await world.write((writer) =>
      makeMeasurement(writer, {
        organisationId: world.organisation.id,
        indicatorId,
        year: 2027,
        raw: "80 %",
      }),
    );
    expect(await kinds()).toEqual([]);
  });

  test("is shown to those it concerns, and never across organisations", async () => {
    await make([{ observedOn: "2027-02-25", value: "21" }]);
    const seen = async (context: ReturnType<World["as"]>) => (await concernsOf(context)).length;
    expect(await seen(leader())).toBe(1);
    expect(await seen(world.as("committeeChair"))).toBe(1);
    expect(await seen(world.as("administration"))).toBe(1);
    const elsewhere = { committeeId: world.otherCommittee.id };
    expect(await seen(world.as("committeeMember", elsewhere))).toBe(0);
    expect(await viewConcerns(world.asStranger("administration"), null)).toMatchObject({
      value: { concerns: [] },
    });
    expect(await viewConcerns(world.as("boardMember"), "aeldre")).toMatchObject({
      value: { chosen: "aeldre", concerns: [] },
    });
  });
});
