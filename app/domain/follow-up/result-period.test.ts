import { describe, expect, test } from "vitest";
import { periodsOfResults, resultPeriod } from "./result-period.ts";

const yearEnd = { kind: "yearEnd", year: 2026, state: "frozen", on: "2026-11-06" } as const;
const interim = { kind: "interim", year: 2027, state: "open", on: "2027-10-01" } as const;

describe("the periods of some results", () => {
  test("are told newest first with their counts, and goals without a result count nowhere", () => {
    expect(periodsOfResults([yearEnd, null, interim, yearEnd])).toEqual([
      { ...interim, count: 1 },
      { ...yearEnd, count: 2 },
    ]);
    expect(periodsOfResults([null])).toEqual([]);
  });

  test("are one where committees froze it on different days", () => {
    expect(periodsOfResults([yearEnd, { ...yearEnd, on: "2026-11-09" }])).toEqual([
      { ...yearEnd, on: "2026-11-09", count: 2 },
    ]);
  });

  test("are dated by the freeze, and by the deadline before it", () => {
    const row = {
      periodKind: "yearEnd",
      periodYear: 2026,
      periodState: "open",
      periodDueOn: "2026-11-05",
      periodFrozenAt: null,
    } as const;
    expect(resultPeriod(row)?.on).toBe("2026-11-05");
    const frozen = { ...row, periodFrozenAt: "2026-11-06T16:00:00.000Z" };
    expect(resultPeriod(frozen)?.on).toBe("2026-11-06");
    expect(resultPeriod({ ...row, periodKind: null })).toBeNull();
  });
});
