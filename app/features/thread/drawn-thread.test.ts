import { describe, expect, test } from "vitest";
import type { BearingThread } from "./bearing-thread.ts";
import { drawThread } from "./drawn-thread.ts";

const contributions = (count: number) =>
  Array.from({ length: count }, (_, place) => ({ id: `c${place}`, text: "", by: "" }));
const goals = (count: number) =>
  Array.from({ length: count }, (_, place) => ({
    id: `g${place}`,
    title: "",
    state: "approved" as const,
    isRetired: false,
    institutionName: "",
    bearingId: "b",
    overallGoals: [],
    indicators: [],
    reports: [],
  }));
const thread = (said: readonly number[], goalCount: number): BearingThread => ({
  bearing: { id: "b", title: "", state: "adopted", adoptedOn: null, year: 2027 },
  predecessors: [],
  meetings: [],
  themes: said.map((count, place) => ({
    id: `t${place}`,
    title: "",
    meetingId: "m",
    contributions: contributions(count),
  })),
  goals: goals(goalCount),
});
/** Where a line starts and where it ends. */
const ends = (path: string) => [
  Number(/^M0 (-?\d+)/.exec(path)?.[1]),
  Number(path.split(" ").at(-1)),
];

describe("the drawing of a thread", () => {
  test("joins contributions at the middle of their theme, and themes at the middle of all", () => {
    const drawn = drawThread(thread([3, 1], 0));
    expect(drawn.themes[0]?.contributions.map((one) => ends(one.link))).toEqual([
      [50, 150],
      [50, 50],
      [50, -50],
    ]);
    expect(drawn.themes.map((one) => [one.height, ...ends(one.link)])).toEqual([
      [300, 150, 200],
      [100, 50, -100],
    ]);
  });

  test("spreads goals from the bearing's middle", () => {
    const drawn = drawThread(thread([1], 3));
    expect(drawn.goals.map((one) => ends(one.link))).toEqual([
      [150, 50],
      [50, 50],
      [-50, 50],
    ]);
  });

  test("keeps a row for a theme without contributions", () => {
    expect(drawThread(thread([0, 2], 0)).themes.map((one) => one.height)).toEqual([100, 200]);
  });

  test.each([
    [6, 6, null],
    [7, 5, 2],
    [30, 5, 25],
  ])("of %i contributions draws %i and leaves %j to the text", (count, shown, more) => {
    const [theme] = drawThread(thread([count], 0)).themes;
    expect(theme?.contributions).toHaveLength(shown);
    expect(theme?.more?.count ?? null).toBe(more);
  });

  test("leaves goals beyond what a page holds to the text", () => {
    const drawn = drawThread(thread([1], 20));
    expect([drawn.goals.length, drawn.moreGoals]).toEqual([14, 6]);
  });
});
