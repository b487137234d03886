import { ok, type Result, refused } from "../result.ts";

export type MeetingState = "planned" | "running" | "closed";

/**
 * What of a meeting a person wants to change, which decides when it may be changed. Themes are not among
 * them: what was said is gathered into themes after the meeting too, until the round's step closes.
 */
export type MeetingPart = "plan" | "agenda" | "preparation" | "recording";

const openIn: Record<MeetingPart, readonly MeetingState[]> = {
  plan: ["planned", "running"],
  agenda: ["running"],
  preparation: ["planned", "running"],
  recording: ["running"],
};

/**
 * Whether a part of a meeting can be changed in its state. Refused: `meeting-closed` when it is over,
 * `meeting-not-running` when it has not begun.
 */
export function checkMeetingOpen(
  state: MeetingState,
  part: MeetingPart,
): Result<undefined, "meeting-closed" | "meeting-not-running"> {
  if (openIn[part].includes(state)) return ok();
  return refused(state === "closed" ? "meeting-closed" : "meeting-not-running");
}

/** Starts a planned meeting. Refused: `already-started`. */
export function startMeeting(state: MeetingState): Result<"running", "already-started"> {
  return state === "planned" ? ok("running") : refused("already-started");
}

/**
 * Closes a running meeting. Refused: `meeting-not-running`, `meeting-closed`, `summary-required` and
 * `no-contributions`, since the summary and what was said are what the bearings are made of (R4-08).
 * Contributions without a theme never refuse it; the page warns of them.
 */
export function closeMeeting(
  state: MeetingState,
  meeting: { readonly summary: string; readonly contributionCount: number },
): Result<
  "closed",
  "meeting-not-running" | "meeting-closed" | "summary-required" | "no-contributions"
> {
  const open = checkMeetingOpen(state, "recording");
  if (!open.ok) return open;
  if (meeting.summary.trim() === "") return refused("summary-required", { field: "summary" });
  if (meeting.contributionCount === 0) return refused("no-contributions");
  return ok("closed");
}

/** Takes a closed meeting up again. Refused: `not-closed`, `reason-required`. */
export function reopenMeeting(
  state: MeetingState,
  reason: string,
): Result<"running", "not-closed" | "reason-required"> {
  if (state !== "closed") return refused("not-closed");
  if (reason.trim() === "") return refused("reason-required", { field: "reason" });
  return ok("running");
}
