import { describe, expect, test } from "vitest";
import {
  allOfType,
  checkMeetingModel,
  type MeetingModel,
  type Participant,
} from "./meeting-model.ts";

const participant = (
  id: string,
  typeId: string,
  committeeId: string | null = "children",
  scope: Participant["scope"] = "core",
): Participant => ({ id, name: id, typeId, committeeId, scope });

const hill = participant("Hill", "school");
const shore = participant("Shore", "school");
const gull = participant("Gull", "daycare");
const tower = participant("Tower", "nursing", "elderly");
const farSchool = participant("Far", "school", "elderly");
const finance = participant("Finance", "centre", null, "support");
const supportSchool = participant("Kitchen", "school", "children", "support");
const inUse = [hill, shore, gull, tower, farSchool, finance, supportSchool];
const children = ["children"];
const both = ["children", "elderly"];

type Case = [string, MeetingModel, Participant[], string, string[], string | null, string?];

const cases: Case[] = [
  ["all schools of the committee", "sameType", [hill, shore], "", children, null],
  ["the only day-care centre", "sameType", [gull], "", children, null],
  ["one school of two", "sameType", [hill], "", children, "not-all-of-type", "Shore"],
  [
    "all but the other committee's school",
    "sameType",
    [hill, shore],
    "",
    both,
    "not-all-of-type",
    "Far",
  ],
  ["the schools of both committees", "sameType", [hill, shore, farSchool], "", both, null],
  ["schools and day-care", "sameType", [hill, shore, gull], "", children, "several-types"],
  ["nobody", "sameType", [], "", children, "no-institutions"],
  ["nobody, across types", "crossCutting", [], "Transitions", children, "no-institutions"],
  ["nobody, alone", "individual", [], "", children, "no-institutions"],
  ["two types with a theme", "crossCutting", [hill, gull], "Transitions", children, null],
  ["two types without a theme", "crossCutting", [hill, gull], "", children, "theme-required"],
  ["two types with a blank theme", "crossCutting", [hill, gull], "  ", children, "theme-required"],
  ["one type with a theme", "crossCutting", [hill, shore], "Reading", children, "one-type-only"],
  ["two committees and three types", "crossCutting", [hill, gull, tower], "Ages", both, null],
  [
    "another committee's",
    "crossCutting",
    [hill, tower],
    "Ages",
    children,
    "outside-committees",
    "Tower",
  ],
  ["exactly one", "individual", [gull], "", children, null],
  ["one with a theme", "individual", [gull], "Reading", children, null],
  ["two at an individual meeting", "individual", [hill, gull], "", children, "not-one-institution"],
  ["another committee's alone", "individual", [tower], "", children, "outside-committees", "Tower"],
  [
    "a support function alone",
    "individual",
    [finance],
    "",
    children,
    "support-function",
    "Finance",
  ],
  [
    "a support function among others",
    "crossCutting",
    [hill, supportSchool, gull],
    "x",
    children,
    "support-function",
    "Kitchen",
  ],
];

describe("a meeting of", () => {
  test.each(cases)("%s (%s)", (_, model, institutions, theme, committeeIds, code, names) => {
    const result = checkMeetingModel({ model, theme, committeeIds, institutions }, inUse);
    expect(result.ok ? null : result.refusal.code).toBe(code);
    if (!result.ok && names) expect(result.refusal.details).toEqual({ names });
    if (!result.ok) {
      expect(result.refusal.field).toBe(code === "theme-required" ? "theme" : "institutionIds");
    }
  });
});

test("all of a type leaves out support functions and other committees' institutions", () => {
  expect(allOfType(inUse, "school", children)).toEqual([hill, shore]);
  expect(allOfType(inUse, "school", both)).toEqual([hill, shore, farSchool]);
  expect(allOfType(inUse, "centre", both)).toEqual([]);
});
