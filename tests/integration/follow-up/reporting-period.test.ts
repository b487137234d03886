import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { editPeriod } from "#app/features/follow-up/edit-period.server.ts";
import { freezePeriod } from "#app/features/follow-up/freeze-period.server.ts";
import { openPeriod } from "#app/features/follow-up/open-period.server.ts";
import { planPeriod } from "#app/features/follow-up/plan-period.server.ts";
import { viewFollowUp } from "#app/features/follow-up/view-follow-up.server.ts";
import { makeReportingPeriod } from "#seeds/factories/follow-up.ts";
import { type FollowUpWorld, makeFollowUpWorld } from "./follow-up-world.ts";

let world: FollowUpWorld;
beforeEach(async () => {
  world = await makeFollowUpWorld();
});
afterEach(() => world.close());

const plan = {
  kind: "yearEnd",
  year: 2027,
  opensOn: "2027-12-01",
  dueOn: "2028-01-31",
} as const;
const place = ["boern-og-skole", 2027] as const;
const admin = () => world.as("administration");
const written = async () => ({
  periods: await world.db.selectFrom("reportingPeriod").selectAll().execute(),
  audit: await world.db.selectFrom("auditEntry").selectAll().execute(),
});
const planned = async () => {
  const result = await planPeriod(admin(), ...place, plan);
  return result.ok ? result.value.id : "";
};
const followUpStep = (state: "planned" | "open" | "closed") =>
  world.write((writer) =>
    writer.updateTable("roundStep").set({ state }).where("step", "=", "followUp").execute(),
  );
const others = [
  "committeeMember",
  "committeeChair",
  "institutionLeader",
  "directorate",
  "boardChair",
  "systemAdministrator",
] as const;

describe("planning a period", () => {
  test("is done by the administration, with a trace in the audit", async () => {
    expect((await planPeriod(admin(), ...place, plan)).ok).toBe(true);
    const { periods, audit } = await written();
    expect(periods.at(-1)).toMatchObject({ ...plan, state: "planned", frozenAt: null });
    expect(audit).toMatchObject([{ operation: "reportingPeriod.plan" }]);
  });

  test.each(others)("is refused to the role %s, and nothing is written", async (role) => {
    const before = await written();
    expect(await planPeriod(world.as(role), ...place, plan)).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    expect(await written()).toEqual(before);
  });

  test.each([
    [{ dueOn: "2027-11-01" }, "ends-before-start", "dueOn"],
    [{ year: 2026 }, "period-outside-term", "year"],
    [{ year: 2030 }, "period-outside-term", "year"],
    [{ kind: "interim" as const }, "period-planned-already", "kind"],
  ])("with %j is refused at its field", async (given, code, field) => {
    const before = await written();
    expect(await planPeriod(admin(), ...place, { ...plan, ...given })).toMatchObject({
      refusal: { code, field },
    });
    expect(await written()).toEqual(before);
  });

  test("needs a round that is there", async () => {
    expect(await planPeriod(admin(), "boern-og-skole", 2031, plan)).toMatchObject({
      refusal: { code: "not-found" },
    });
  });
});

describe("opening a period", () => {
  test("waits for the round's follow-up", async () => {
    const id = await planned();
    for (const state of ["planned", "closed"] as const) {
      await followUpStep(state);
      expect(await openPeriod(admin(), id, { version: 1 })).toMatchObject({
        refusal: { code: "step-not-open" },
      });
    }
    await followUpStep("open");
    expect((await openPeriod(admin(), id, { version: 1 })).ok).toBe(true);
    expect(await openPeriod(admin(), id, { version: 2 })).toMatchObject({
      refusal: { code: "period-already-open" },
    });
  });

  test("notices that someone else has moved it meanwhile", async () => {
    await followUpStep("open");
    const id = await planned();
    expect(await openPeriod(admin(), id, { version: 7 })).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
  });
});

describe("freezing a period", () => {
  test("is for good", async () => {
    await followUpStep("open");
    const { id } = world.period;
    expect((await freezePeriod(admin(), id, { version: 1 })).ok).toBe(true);
    const frozen = { refusal: { code: "period-frozen" } };
    expect(await freezePeriod(admin(), id, { version: 2 })).toMatchObject(frozen);
    expect(await openPeriod(admin(), id, { version: 2 })).toMatchObject(frozen);
    const dates = { opensOn: "2027-02-01", dueOn: "2027-12-31", version: 2 };
    expect(await editPeriod(admin(), id, dates)).toMatchObject(frozen);
    const period = (await written()).periods.find((one) => one.id === id);
    expect(period).toMatchObject({ state: "frozen", frozenAt: admin().now, dueOn: "2027-03-15" });
  });

  test("is not for a period that was never open", async () => {
    expect(await freezePeriod(admin(), await planned(), { version: 1 })).toMatchObject({
      refusal: { code: "period-not-open" },
    });
  });
});

describe("opening, freezing and moving dates", () => {
  const dates = { opensOn: "2027-02-01", dueOn: "2027-04-01", version: 1 };

  test.each(others)("are refused to the role %s, and nothing is written", async (role) => {
    const before = await written();
    const context = world.as(role);
    const { id } = world.period;
    const refusal = { refusal: { code: "not-allowed" } };
    expect(await openPeriod(context, id, { version: 1 })).toMatchObject(refusal);
    expect(await freezePeriod(context, id, { version: 1 })).toMatchObject(refusal);
    expect(await editPeriod(context, id, dates)).toMatchObject(refusal);
    expect(await written()).toEqual(before);
  });

  test("do not reach another organisation's period", async () => {
    const before = await written();
    const stranger = world.asStranger("administration");
    const { id } = world.period;
    const gone = { refusal: { code: "not-found" } };
    expect(await openPeriod(stranger, id, { version: 1 })).toMatchObject(gone);
    expect(await freezePeriod(stranger, id, { version: 1 })).toMatchObject(gone);
    expect(await editPeriod(stranger, id, dates)).toMatchObject(gone);
    expect(await written()).toEqual(before);
  });

  test("move the deadline, once", async () => {
    const { id } = world.period;
    expect((await editPeriod(admin(), id, dates)).ok).toBe(true);
    expect(await editPeriod(admin(), id, dates)).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
    expect(await editPeriod(admin(), id, { ...dates, dueOn: "2027-01-01" })).toMatchObject({
      refusal: { code: "ends-before-start", field: "dueOn" },
    });
  });
});

test("the follow-up page counts what is handed in and falls back from a bad address", async () => {
  const page = await viewFollowUp(world.as("committeeMember"), "boern-og-skole", "2027", {
    period: "findes-ikke",
    page: "-3",
  });
  expect(page).toMatchObject({
    value: {
      total: 2,
      unreported: 2,
      chosen: { id: world.period.id },
      page: 1,
      mayManage: false,
      periods: [{ submitted: 0, isChosen: true }],
    },
  });
});

test("the follow-up page says that goals are not due before their period has opened", async () => {
  const see = (period: string) =>
    viewFollowUp(world.as("administration"), "boern-og-skole", "2027", { period });
  expect(await see(world.period.id)).toMatchObject({ value: { isDue: true } });
  const { id } = await world.write((writer) =>
    makeReportingPeriod(writer, {
      ...world.own,
      roundId: world.round.id,
      year: 2027,
      state: "planned",
    }),
  );
  expect(await see(id)).toMatchObject({
    value: { isDue: false, unreported: 2, counts: { noData: 0, notDue: 0 } },
  });
});
