import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DiffPart, wordDiff } from "./word-diff.ts";

const side = (parts: readonly DiffPart[], without: "added" | "removed") =>
  parts
    .filter((part) => part.kind !== without)
    .map((part) => part.text)
    .join("");

describe("wordDiff", () => {
  it.each([
    ["", "", []],
    ["et mål", "et mål", ["= et mål"]],
    ["", "nyt", ["+ nyt"]],
    ["gammelt", "", ["- gammelt"]],
    ["inden maj.", "inden juni.", ["= inden", "-  maj.", "+  juni."]],
    [
      "Alle børn får en samtale",
      "Alle børn og deres familie får en samtale",
      ["= Alle børn", "+  og deres familie", "=  får en samtale"],
    ],
  ])("from %j to %j", (before, after, expected) => {
    const signs = { same: "=", removed: "-", added: "+" };
    const parts = wordDiff(before, after);
    expect(parts.map((part) => `${signs[part.kind]} ${part.text}`)).toEqual(expected);
    expect(side(parts, "added")).toBe(before);
    expect(side(parts, "removed")).toBe(after);
  });

  it("keeps both texts whole, spaces and line breaks too", () => {
    const word = fc.constantFrom("mål", "børn", " ", "\n", "  ", "æ.", "90 %", "");
    const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordDiff(before, after);
        expect(side(parts, "added")).toBe(before);
        expect(side(parts, "removed")).toBe(after);
      }),
    );
  });

  it("marks nothing where the texts are the same", () => {
    fc.assert(
      fc.property(fc.string(), (text) =>
        wordDiff(text, text).every((part) => part.kind === "same"),
      ),
    );
  });

  it("gives up the comparison word by word for very long texts, but loses nothing", () => {
    const before = "gammelt ord ".repeat(2500);
    const after = "nyt sted ".repeat(2500);
    const parts = wordDiff(before, after);
    expect(parts.map((part) => part.kind).slice(0, 2)).toEqual(["removed", "added"]);
    expect(side(parts, "added")).toBe(before);
    expect(side(parts, "removed")).toBe(after);
  });
});
