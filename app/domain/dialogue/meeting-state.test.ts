import { describe, expect, test } from "vitest";
import {
  checkMeetingOpen,
  closeMeeting,
  type MeetingPart,
  type MeetingState,
  reopenMeeting,
  startMeeting,
} from "./meeting-state.ts";

const codeOf = (result: { ok: boolean; refusal?: { code: string } }) =>
  result.ok ? null : (result.refusal?.code ?? null);

describe("what of a meeting is open", () => {
  test.each<[MeetingPart, MeetingState, string | null]>([
    ["plan", "planned", null],
    ["plan", "running", null],
    ["plan", "closed", "meeting-closed"],
    ["agenda", "planned", "meeting-not-running"],
    ["agenda", "running", null],
    ["agenda", "closed", "meeting-closed"],
    ["preparation", "planned", null],
    ["preparation", "running", null],
    ["preparation", "closed", "meeting-closed"],
    ["recording", "planned", "meeting-not-running"],
    ["recording", "running", null],
    ["recording", "closed", "meeting-closed"],
  ])("%s while %s", (part, state, code) => {
    expect(codeOf(checkMeetingOpen(state, part))).toBe(code);
  });
});

test.each<[MeetingState, string | null]>([
  ["planned", null],
  ["running", "already-started"],
  ["closed", "already-started"],
])("starting a %s meeting", (state, code) => {
  expect(codeOf(startMeeting(state))).toBe(code);
});

test.each<[MeetingState, string, number, string | null]>([
  ["running", "We agreed.", 1, null],
  ["running", " ", 1, "summary-required"],
  ["running", "We agreed.", 0, "no-contributions"],
  ["planned", "We agreed.", 1, "meeting-not-running"],
  ["closed", "We agreed.", 1, "meeting-closed"],
])(
  "closing a %s meeting with the summary %j and %i contributions",
  (state, summary, count, code) => {
    expect(codeOf(closeMeeting(state, { summary, contributionCount: count }))).toBe(code);
  },
);

test.each<[MeetingState, string, string | null]>([
  ["closed", "A contribution is missing", null],
  ["closed", "  ", "reason-required"],
  ["running", "Because", "not-closed"],
  ["planned", "Because", "not-closed"],
])("taking up a %s meeting with the reason %j", (state, reason, code) => {
  expect(codeOf(reopenMeeting(state, reason))).toBe(code);
});

test("states that follow", () => {
  expect(startMeeting("planned")).toEqual({ ok: true, value: "running" });
  expect(closeMeeting("running", { summary: "x", contributionCount: 2 })).toEqual({
    ok: true,
    value: "closed",
  });
  expect(reopenMeeting("closed", "x")).toEqual({ ok: true, value: "running" });
});
