import { describe, expect, test } from "vitest";
import type { StepState } from "../cycle/step.ts";
import { checkItem } from "./item.ts";
import { summariseLastFollowUp } from "./last-follow-up.ts";
import { readingMinutes } from "./reading-time.ts";
import { readWebLink } from "./web-link.ts";

describe("an item", () => {
  test.each<[string, StepState, string | null]>([
    ["2027-03-01", "open", null],
    ["2027-03-02", "open", "source-in-future"],
    ["2027-03-01", "closed", "step-not-open"],
    ["2027-03-01", "planned", "step-not-open"],
  ])("with a source of %s in a step that is %s", (sourceOn, step, code) => {
    const result = checkItem({ sourceOn }, step, "2027-03-01");
    expect(result.ok ? null : result.refusal.code).toBe(code);
  });
});

describe("a web address", () => {
  test.each([
    ["https://example.org/tal", "https://example.org/tal"],
    ["  http://example.org  ", "http://example.org/"],
    ["HTTPS://Example.org/Å", "https://example.org/%C3%85"],
    ["example.org", null],
    ["javascript:alert(1)", null],
    ["data:text/html,x", null],
    ["https://bank.example@elsewhere.example/", null],
    ["https://", null],
    ["ftp://example.org", null],
    ["//example.org", null],
  ])("%j becomes %j", (text, kept) => {
    const result = readWebLink(text);
    expect(result.ok ? result.value : null).toBe(kept);
  });
});

test("last round's follow-up counts each goal once, by its newest report", () => {
  const reports = [
    { goalId: "1", status: "red", submittedAt: "2027-01-10T10:00:00Z" },
    { goalId: "1", status: "yellow", submittedAt: "2027-01-20T10:00:00Z" },
    { goalId: "2", status: "red", submittedAt: "2027-01-10T10:00:00Z" },
    { goalId: "3", status: "green", submittedAt: "2027-01-10T10:00:00Z" },
    { goalId: "4", status: "tooEarly", submittedAt: "2027-01-10T10:00:00Z" },
  ] as const;
  expect(summariseLastFollowUp(reports)).toEqual({
    goals: 4,
    counts: [
      { status: "red", count: 1 },
      { status: "yellow", count: 1 },
      { status: "green", count: 1 },
      { status: "tooEarly", count: 1 },
    ],
    reds: [reports[2]],
  });
});

test.each([
  [[], 0, 1],
  [["et par ord"], 0, 1],
  [["ord ".repeat(200), "ord ".repeat(200)], 0, 2],
  [["ord ".repeat(401)], 0, 3],
  [["ord ".repeat(200)], 3, 3],
])("reading %j and %s charts takes %s minutes", (texts, charts, minutes) => {
  expect(readingMinutes(texts, charts)).toBe(minutes);
});
