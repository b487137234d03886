import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPlan, planForYear, type RoundPlan } from "./step-dates.ts";

const open = { startsOn: null, dueOn: null };
const none: RoundPlan = {
  knowledge: open,
  dialogue: open,
  bearings: open,
  goals: open,
  followUp: open,
};

describe("a round's dates", () => {
  test.each<[string, RoundPlan, string | null]>([
    ["may all be open", none, null],
    ["may overlap", planForYear(2027, null), null],
    ["may be one day", { ...none, goals: { startsOn: "2027-06-01", dueOn: "2027-06-01" } }, null],
    [
      "may not end before they start",
      { ...none, goals: { startsOn: "2027-06-02", dueOn: "2027-06-01" } },
      "goalsDueOn",
    ],
  ])("%s", (_, plan, field) => {
    const result = checkPlan(plan);
    expect(result.ok ? null : result.refusal.field).toBe(field);
  });

  test("come from the last round, moved to the new year", () => {
    const plan: RoundPlan = {
      ...none,
      knowledge: { startsOn: "2028-01-10", dueOn: "2028-02-29" },
      followUp: { startsOn: null, dueOn: "2029-01-15" },
    };
    expect(planForYear(2029, { year: 2028, plan })).toMatchObject({
      knowledge: { startsOn: "2029-01-08", dueOn: "2029-02-27" },
      dialogue: { startsOn: "2029-03-01", dueOn: "2029-04-30" },
      followUp: { startsOn: null, dueOn: "2030-01-14" },
    });
  });

  test("keep their weekday and stay within three days of their date", () => {
    const day = fc.date({
      min: new Date("2020-01-01"),
      max: new Date("2040-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 8 }), (given, years) => {
        const startsOn = given.toISOString().slice(0, 10);
        const year = given.getUTCFullYear();
        const plan = { ...none, knowledge: { startsOn, dueOn: null } };
        const next = planForYear(year + years, { year, plan }).knowledge.startsOn ?? "";
        const sameDay = new Date(`${startsOn}T00:00:00Z`);
        sameDay.setUTCFullYear(year + years);
        const moved = new Date(`${next}T00:00:00Z`);
        expect(moved.getUTCDay()).toBe(new Date(`${startsOn}T00:00:00Z`).getUTCDay());
        expect(Math.abs(moved.getTime() - sameDay.getTime())).toBeLessThanOrEqual(3 * 86_400_000);
      }),
    );
  });
});
