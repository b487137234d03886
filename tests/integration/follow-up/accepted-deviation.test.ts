import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { acceptDeviation } from "#app/features/follow-up/accept-deviation.server.ts";
import { deviationSchema } from "#app/features/follow-up/accepted-deviation.schema.ts";
import type { DeviationSubject } from "#app/features/follow-up/load-deviation-subject.server.ts";
import {
  loadDeviations,
  loadStandingDeviations,
  viewCommitteeDeviations,
  viewDeviationForm,
} from "#app/features/follow-up/view-deviations.server.ts";
import { withdrawDeviation } from "#app/features/follow-up/withdraw-deviation.server.ts";
import { loadIndicatorSummaries } from "#app/features/indicators/load-indicator-summaries.server.ts";
import { makeGoalReport, makeReportingPeriod } from "#seeds/factories/follow-up.ts";
import { makeGoal } from "#seeds/factories/goals.ts";
import { makeIndicator, makeMeasurement } from "#seeds/factories/indicators.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

let world: World;
let goalId: string;
let indicatorId: string;
beforeEach(async () => {
  world = await makeWorld();
  await world.write(async (writer) => {
    const own = { organisationId: world.organisation.id, institutionId: world.school.id };
    const goal = await makeGoal(writer, {
      ...own,
      committeeId: world.committee.id,
      roundId: world.round.id,
      title: "Flere lærer at svømme",
      decidedOn: "2027-02-10",
    });
    goalId = goal.id;
    const indicator = await makeIndicator(writer, {
      ...own,
      name: "Svømmere",
      unit: "%",
      direction: "higher",
      targets: [{ year: 2026, raw: "mindst 90 %" }],
    });
    indicatorId = indicator.id;
    await makeMeasurement(writer, {
      organisationId: own.organisationId,
      indicatorId,
      year: 2026,
      raw: "80 %",
    });
  });
});
afterEach(() => world.close());

const chair = () => world.as("committeeChair");
const input = { reason: "Hallen er lukket", decidedOn: "2027-02-20", untilOn: "2027-06-30" };
const rows = () => world.db.selectFrom("acceptedDeviation").selectAll().execute();
const on = (today: string) => ({ ...chair(), today });
const subjects = (): readonly DeviationSubject[] => [{ goalId }, { indicatorId }];

describe("accepting a deviation", () => {
  test("of a goal and of an indicator is written with reason, days and committee, and logged", async () => {
    for (const subject of subjects()) {
      expect((await acceptDeviation(chair(), subject, input)).ok).toBe(true);
    }
    expect(await rows()).toMatchObject([
      { goalId, indicatorId: null, committeeId: world.committee.id, ...input },
      { goalId: null, indicatorId, committeeId: world.committee.id, ...input },
    ]);
    const audit = await world.db.selectFrom("auditEntry").selectAll().execute();
    expect(audit.map(({ operation }) => operation)).toContain("deviation.acceptDeviation");
  });

  test.each([
    "committeeMember",
    "institutionLeader",
    "administration",
    "directorate",
    "boardMember",
    "boardChair",
    "systemAdministrator",
  ] as const)("is not for a %s", async (role) => {
    for (const subject of subjects()) {
      expect(await acceptDeviation(world.as(role), subject, input)).toMatchObject({
        refusal: { code: "not-allowed" },
      });
      expect((await viewDeviationForm(world.as(role), subject)).ok).toBe(false);
    }
    expect(await rows()).toEqual([]);
  });

  test("is not for another committee's chair, and unknown to another organisation", async () => {
    const other = world.as("committeeChair", { committeeId: world.otherCommittee.id });
    for (const subject of subjects()) {
      expect(await acceptDeviation(other, subject, input)).toMatchObject({
        refusal: { code: "not-allowed" },
      });
      expect(
        await acceptDeviation(world.asStranger("committeeChair"), subject, input),
      ).toMatchObject({ refusal: { code: "not-found" } });
    }
    expect(await rows()).toEqual([]);
  });

  test.each([
    [{ decidedOn: "2027-03-02" }, "decided-in-future", "decidedOn"],
    [{ untilOn: "2027-02-19" }, "until-before-decision", "untilOn"],
    [{ untilOn: "2027-02-28" }, "until-passed", "untilOn"],
    [{ untilOn: "2099-01-01" }, "until-after-term", "untilOn"],
  ])("with %o is refused: %s", async (wrong, code, field) => {
    const given = { ...input, ...wrong };
    expect(await acceptDeviation(chair(), { goalId }, given)).toMatchObject({
      refusal: { code, field },
    });
    expect(await rows()).toEqual([]);
  });

  test("of what is green is refused, and its form says so", async () => {
    await world.write(async (writer) => {
      const own = { organisationId: world.organisation.id };
      const met = { ...own, indicatorId, year: 2026, raw: "95 %" };
      await makeMeasurement(writer, { ...met, enteredAt: "2027-02-20T09:00:00.000Z" });
      const period = await makeReportingPeriod(writer, {
        ...own,
        roundId: world.round.id,
        year: 2026,
      });
      await makeGoalReport(writer, {
        ...own,
        reportingPeriodId: period.id,
        goalId,
        state: "submitted",
        status: "green",
      });
    });
    for (const subject of subjects()) {
      expect(await acceptDeviation(chair(), subject, input)).toMatchObject({
        refusal: { code: "on-target" },
      });
      expect(await viewDeviationForm(chair(), subject)).toMatchObject({
        value: { isOnTarget: true },
      });
    }
    expect(await rows()).toEqual([]);
  });

  test("needs a reason that is not blank", () => {
    expect(deviationSchema.safeParse({ ...input, reason: "  " }).success).toBe(false);
  });
});

describe("it lapses by itself", () => {
  beforeEach(async () => {
    for (const subject of subjects()) await acceptDeviation(chair(), subject, input);
  });

  test.each([
    ["2027-06-29", "standing", 2],
    ["2027-06-30", "standing", 2],
    ["2027-07-01", "lapsed", 0],
  ])("on %s it is %s", async (today, state, standing) => {
    for (const subject of subjects()) {
      expect(await loadDeviations(on(today), subject)).toMatchObject([{ state }]);
    }
    expect(await loadStandingDeviations(on(today), world.committee.id)).toHaveLength(standing);
    const [summary] = await loadIndicatorSummaries(world.db, world.organisation.id, [indicatorId], {
      today,
    });
    expect(summary?.focus).toMatchObject({ rating: "red" });
    expect(summary?.focus.deviation !== null).toBe(standing > 0);
  });

  test("and stands on the committee's list with its name after that", async () => {
    expect(await viewCommitteeDeviations(on("2027-07-01"), "boern-og-skole")).toMatchObject({
      value: {
        deviations: [
          { state: "lapsed", mayWithdraw: false },
          { state: "lapsed", mayWithdraw: false },
        ],
      },
    });
    expect((await viewCommitteeDeviations(chair(), "findes-ikke")).ok).toBe(false);
  });
});

describe("withdrawing", () => {
  test("is for the committee's chair only, once", async () => {
    await acceptDeviation(chair(), { goalId }, input);
    const [row] = await rows();
    const id = row?.id ?? "";
    for (const context of [
      world.as("committeeMember"),
      world.as("administration"),
      world.as("committeeChair", { committeeId: world.otherCommittee.id }),
      world.asStranger("committeeChair"),
    ]) {
      expect((await withdrawDeviation(context, id)).ok).toBe(false);
    }
    expect(await loadDeviations(chair(), { goalId })).toMatchObject([{ state: "standing" }]);
    expect((await withdrawDeviation(chair(), id)).ok).toBe(true);
    expect(await loadDeviations(chair(), { goalId })).toEqual([]);
    expect(await withdrawDeviation(chair(), id)).toMatchObject({ refusal: { code: "not-found" } });
  });
});

describe("what could be accepted", () => {
  const candidates = async (today = "2027-03-01") => {
    const page = await viewCommitteeDeviations(on(today), world.committee.slug);
    return page.ok ? page.value.candidates : undefined;
  };

  test("is the committee's red and yellow, until it is accepted, and again once that has lapsed", async () => {
    const off = { kind: "indicator", id: indicatorId, name: "Svømmere", status: "red" };
    expect(await candidates()).toMatchObject([{ ...off, institutionName: world.school.name }]);
    await acceptDeviation(chair(), { indicatorId }, input);
    expect(await candidates()).toEqual([]);
    expect(await candidates("2027-07-01")).toMatchObject([off]);
  });

  test("is told to who may accept, and to nobody else", async () => {
    for (const role of ["committeeMember", "institutionLeader", "administration"] as const) {
      const page = await viewCommitteeDeviations(world.as(role), world.committee.slug);
      expect(page).toMatchObject({ ok: true, value: { candidates: null } });
    }
  });

  test("says what was better the time before", async () => {
    const organisationId = world.organisation.id;
    const turned = await world.write(async (writer) => {
      const { id } = await makeIndicator(writer, {
        organisationId,
        institutionId: world.school.id,
        name: "Cyklister",
        unit: "%",
        direction: "higher",
        targets: [
          { year: 2025, raw: "mindst 50 %" },
          { year: 2026, raw: "mindst 50 %" },
        ],
      });
      await makeMeasurement(writer, { organisationId, indicatorId: id, year: 2025, raw: "60 %" });
      await makeMeasurement(writer, { organisationId, indicatorId: id, year: 2026, raw: "40 %" });
      return id;
    });
    expect(await candidates()).toMatchObject([
      { id: turned, hasTurned: true },
      { id: indicatorId, hasTurned: false },
    ]);
  });

  test("and what lapses soon is marked, from the sixtieth day before its last", async () => {
    await acceptDeviation(chair(), { indicatorId }, input);
    const isSoon = async (today: string) =>
      (await loadDeviations(on(today), { indicatorId })).map(({ lapsesSoon }) => lapsesSoon);
    expect(await isSoon("2027-04-30")).toEqual([false]);
    expect(await isSoon("2027-05-01")).toEqual([true]);
    expect(await isSoon("2027-07-01")).toEqual([false]);
  });
});
