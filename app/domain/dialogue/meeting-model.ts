import { ok, type Result, refused } from "../result.ts";

/** The three forms a dialogue meeting can have (R4-04, R4-05, R4-06). */
export const meetingModels = ["sameType", "crossCutting", "individual"] as const;
export type MeetingModel = (typeof meetingModels)[number];

/** An institution that takes part, or could: its type, its scope and the committee its area answers to. */
export type Participant = {
  readonly id: string;
  readonly name: string;
  readonly typeId: string;
  readonly scope: "core" | "support";
  readonly committeeId: string | null;
};

export type PlannedMeeting = {
  readonly model: MeetingModel;
  readonly theme: string;
  /** The committee that calls the meeting and those that hold it with them. */
  readonly committeeIds: readonly string[];
  readonly institutions: readonly Participant[];
};

type Code =
  | "no-institutions"
  | "support-function"
  | "outside-committees"
  | "several-types"
  | "not-all-of-type"
  | "one-type-only"
  | "theme-required"
  | "not-one-institution";

/**
 * Whether a meeting's participants and theme fit its model. `inUse` are all institutions in use, whatever
 * their scope and committee.
 * Refused for every model: `no-institutions`; `support-function`, since these are steered in a dialogue with
 * the top management (R4-23); `outside-committees` where an area answers to a committee that does not hold
 * the meeting. Model 1: `several-types`, `not-all-of-type` with the names that are missing (R4-04). Model 2:
 * `one-type-only`, `theme-required` (R4-05). Model 3: `not-one-institution` (R4-06).
 */
export function checkMeetingModel(
  meeting: PlannedMeeting,
  inUse: readonly Participant[],
): Result<undefined, Code> {
  const field = "institutionIds";
  const { institutions, committeeIds } = meeting;
  if (institutions.length === 0) return refused("no-institutions", { field });
  const support = institutions.filter((one) => one.scope === "support");
  if (support.length > 0) return refused("support-function", { field, details: named(support) });
  const outside = institutions.filter((one) => !answersTo(one, committeeIds));
  if (outside.length > 0) return refused("outside-committees", { field, details: named(outside) });
  switch (meeting.model) {
    case "sameType":
      return checkSameType(meeting, inUse);
    case "crossCutting":
      return checkCrossCutting(meeting);
    case "individual":
      return institutions.length === 1 ? ok() : refused("not-one-institution", { field });
  }
}

/** The institutions that a meeting of one type must gather: core services of the type under the committees (R4-04). */
export function allOfType(
  inUse: readonly Participant[],
  typeId: string,
  committeeIds: readonly string[],
): readonly Participant[] {
  return inUse.filter(
    (one) => one.typeId === typeId && one.scope === "core" && answersTo(one, committeeIds),
  );
}

function checkSameType(
  { institutions, committeeIds }: PlannedMeeting,
  inUse: readonly Participant[],
): Result<undefined, Code> {
  const field = "institutionIds";
  const typeId = institutions[0]?.typeId ?? "";
  if (countTypes(institutions) > 1) return refused("several-types", { field });
  const present = new Set(institutions.map((one) => one.id));
  const missing = allOfType(inUse, typeId, committeeIds).filter((one) => !present.has(one.id));
  return missing.length === 0
    ? ok()
    : refused("not-all-of-type", { field, details: named(missing) });
}

function checkCrossCutting(meeting: PlannedMeeting): Result<undefined, Code> {
  if (countTypes(meeting.institutions) < 2) {
    return refused("one-type-only", { field: "institutionIds" });
  }
  return meeting.theme.trim() === "" ? refused("theme-required", { field: "theme" }) : ok();
}

function answersTo({ committeeId }: Participant, committeeIds: readonly string[]): boolean {
  return committeeId !== null && committeeIds.includes(committeeId);
}

function countTypes(institutions: readonly Participant[]): number {
  return new Set(institutions.map((one) => one.typeId)).size;
}

function named(institutions: readonly Participant[]) {
  return { names: institutions.map((one) => one.name).join(", ") };
}
