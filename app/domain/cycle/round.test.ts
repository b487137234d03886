import { describe, expect, test } from "vitest";
import { checkNewRound, type LastRound } from "./round.ts";

const term = { startsOn: "2026-01-01", endsOn: "2029-12-31" };
const last = (year: number, followUp: LastRound["followUp"]): LastRound => ({
  id: "last",
  year,
  followUp,
});

describe("a new round", () => {
  test.each([
    ["the committee's first", 2026, null, null],
    ["in the term's last year", 2029, null, null],
    ["before the term", 2025, null, "year-outside-term"],
    ["after the term", 2030, null, "year-outside-term"],
    ["while the last follow-up runs", 2028, last(2027, "open"), "last"],
    ["after the last follow-up", 2028, last(2027, "closed"), "last"],
    ["two years after the last", 2029, last(2027, "closed"), "last"],
    ["before the last is followed up", 2028, last(2027, "planned"), "last-round-not-followed-up"],
    ["for the same year", 2027, last(2027, "closed"), "round-exists"],
    ["for an earlier year", 2026, last(2027, "closed"), "year-before-last-round"],
  ])("%s", (_, year, before, answer) => {
    const result = checkNewRound({ year }, term, before);
    expect(result.ok ? result.value.previousRoundId : result.refusal.code).toBe(answer);
  });
});
