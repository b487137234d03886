import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { VersionState } from "./goal-text.ts";
import { type GoalMove, type GoalStanding, goalMoves, moveGoal } from "./goal-workflow.ts";

const first = (latestState: VersionState): GoalStanding => ({
  latestNumber: 1,
  latestState,
  approvedNumber: latestState === "approved" ? 1 : null,
  isRetired: false,
});
const second = (latestState: VersionState): GoalStanding => ({
  latestNumber: 2,
  latestState,
  approvedNumber: latestState === "approved" ? 2 : 1,
  isRetired: false,
});

describe("a goal's way", () => {
  test.each<[GoalMove, GoalStanding, Partial<GoalStanding> | string]>([
    ["edit", first("draft"), { latestState: "draft" }],
    ["edit", first("returned"), { latestState: "draft" }],
    ["edit", first("submitted"), "text-submitted"],
    ["edit", first("approved"), "text-approved"],
    ["submit", first("draft"), { latestState: "submitted" }],
    ["submit", first("returned"), "only-returned"],
    ["submit", first("submitted"), "text-submitted"],
    ["submit", first("approved"), "text-approved"],
    ["withdraw", first("submitted"), { latestState: "draft", approvedNumber: null }],
    ["withdraw", first("draft"), "not-submitted"],
    ["approve", first("submitted"), { latestState: "approved", approvedNumber: 1 }],
    ["approve", first("draft"), "not-submitted"],
    ["approve", first("approved"), "not-submitted"],
    ["return", first("submitted"), { latestState: "returned", approvedNumber: null }],
    ["return", first("returned"), "not-submitted"],
    [
      "startVersion",
      first("approved"),
      { latestNumber: 2, latestState: "draft", approvedNumber: 1 },
    ],
    ["startVersion", first("draft"), "version-underway"],
    ["startVersion", second("submitted"), "version-underway"],
    ["approve", second("submitted"), { latestState: "approved", approvedNumber: 2 }],
    ["return", second("submitted"), { latestState: "returned", approvedNumber: 1 }],
    [
      "discardVersion",
      second("draft"),
      { latestNumber: 1, latestState: "approved", approvedNumber: 1 },
    ],
    ["discardVersion", second("returned"), { latestNumber: 1, latestState: "approved" }],
    ["discardVersion", second("submitted"), "text-submitted"],
    ["discardVersion", second("approved"), "text-approved"],
    ["discardVersion", first("draft"), "first-version"],
    ["retire", first("draft"), { isRetired: true }],
    ["restore", { ...first("draft"), isRetired: true }, { isRetired: false }],
    ["restore", first("draft"), "goal-not-retired"],
    ["edit", { ...first("draft"), isRetired: true }, "goal-retired"],
    ["approve", { ...first("submitted"), isRetired: true }, "goal-retired"],
    ["retire", { ...first("approved"), isRetired: true }, "goal-retired"],
  ])("%s from %o", (move, standing, expected) => {
    const moved = moveGoal(standing, move);
    if (typeof expected === "string") {
      expect(moved).toEqual({ ok: false, refusal: { code: expected } });
    } else {
      expect(moved).toEqual({ ok: true, value: { ...standing, ...expected } });
    }
  });

  test("never changes or loses an approved text, whatever is tried", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...goalMoves), fc.string()), { maxLength: 60 }),
        (tries) => {
          let standing = first("draft");
          const texts = new Map<number, string>([[1, ""]]);
          const approved = new Map<number, string>();
          for (const [move, text] of tries) {
            const before = standing;
            const moved = moveGoal(standing, move);
            if (!moved.ok) continue;
            standing = moved.value;
            if (move === "edit") texts.set(standing.latestNumber, text);
            if (move === "startVersion") texts.set(standing.latestNumber, text);
            if (move === "discardVersion") texts.delete(before.latestNumber);
            if (move === "approve")
              approved.set(standing.latestNumber, texts.get(standing.latestNumber) ?? "");
          }
          for (const [number, text] of approved) expect(texts.get(number)).toBe(text);
          expect(Math.max(0, ...approved.keys())).toBe(standing.approvedNumber ?? 0);
          const gap = standing.latestNumber - (standing.approvedNumber ?? 0);
          expect(gap).toBe(standing.latestState === "approved" ? 0 : 1);
        },
      ),
    );
  });
});
