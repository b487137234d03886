import { describe, expect, test } from "vitest";
import { nearestOrigin } from "./nearest-origin.ts";

const origin = {
  meetings: [
    { id: "schools", heldOn: "2026-02-10" },
    { id: "daycare", heldOn: "2026-11-04" },
    { id: "care", heldOn: "2026-11-12" },
  ],
  themes: [
    { id: "absence", meetingId: "schools" },
    { id: "other", meetingId: "daycare" },
    { id: "place", meetingId: "daycare" },
  ],
  contributions: [
    { id: "a", meetingId: "schools", themeId: "absence", by: "Bakkeskolen" },
    { id: "b", meetingId: "daycare", themeId: "other", by: "Kløveren" },
    { id: "c", meetingId: "daycare", themeId: "place", by: "Mågen" },
  ],
};
const takingPart = [
  { meetingId: "schools", name: "Bakkeskolen" },
  { meetingId: "daycare", name: "Mågen" },
  { meetingId: "daycare", name: "Kløveren" },
];
const firstFor = (name: string) => {
  const { meetings, themes, contributions } = nearestOrigin(origin, takingPart, name);
  return [meetings[0]?.id, contributions[0]?.id, themes[0]?.id];
};

describe("what lies nearest to a goal on its thread", () => {
  test("is the meeting its institution took part in, with its own words and their theme", () => {
    expect(firstFor("Mågen")).toEqual(["daycare", "c", "place"]);
    expect(firstFor("Bakkeskolen")).toEqual(["schools", "a", "absence"]);
  });

  test("is the newest meeting where the institution took part in none", () => {
    expect(firstFor("Plejehjemmet")[0]).toBe("care");
  });

  test("loses nothing", () => {
    const { meetings, themes, contributions } = nearestOrigin(origin, [], "Mågen");
    expect([meetings.length, themes.length, contributions.length]).toEqual([3, 3, 3]);
  });
});
