import type { InstitutionsOfType } from "./institution-choice.tsx";
import type { MeetingValues } from "./meeting-form.tsx";
import type { Decision } from "./meeting-view.ts";

type Words = { readonly titleOfType: (type: string) => string; readonly items: readonly string[] };

/**
 * What a new meeting's form starts with: the committee's decision on model and joint committees, and with a
 * type chosen all institutions of that type under the committee, since model 1 gathers them all (R4-04).
 */
export function newMeetingValues(
  types: readonly InstitutionsOfType[],
  decision: Decision | null,
  typeId: string | null,
  words: Words,
): MeetingValues {
  const type = types.find((one) => one.id === typeId);
  const decided = decision && decision.model !== "mixed" ? decision.model : "sameType";
  return {
    title: type ? words.titleOfType(type.name) : "",
    model: type ? "sameType" : decided,
    institutionIds: type
      ? type.institutions.filter((one) => one.committeeName === null).map((one) => one.id)
      : [],
    committeeIds: decision?.committees.map((one) => one.id) ?? [],
    startsAtTime: "16:30",
    followUpMinutes: 30,
    agenda: words.items.map((title) => ({ title, minutes: 30 })),
  };
}
