import { describe, expect, it } from "vitest";
import { sharesOf } from "./count-bar.tsx";

describe("sharesOf", () => {
  it.each([
    [
      [6, 3, 1],
      [
        [0, 60],
        [60, 30],
        [90, 10],
      ],
    ],
    [
      [1, 1, 1],
      [
        [0, 33.33],
        [33.33, 33.34],
        [66.67, 33.33],
      ],
    ],
    [[5], [[0, 100]]],
    [[], []],
  ])("%j", (counts, expected) => {
    const segments = counts.map((count, index) => ({
      tone: "green" as const,
      count,
      label: `${index}`,
    }));
    expect(sharesOf(segments).map(({ from, share }) => [from, share])).toEqual(expected);
  });
});
