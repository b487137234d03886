import { expect, test } from "vitest";
import { checkCorrection } from "./correct-report.ts";

const correction = {
  periodState: "frozen",
  newestId: "first",
  correctsId: "first",
  reason: "Et tal var talt to gange.",
} as const;

test("a frozen report is corrected by a new entry with a reason", () => {
  expect(checkCorrection(correction).ok).toBe(true);
});

test.each([
  [{ periodState: "open" }, "period-not-frozen"],
  [{ periodState: "planned" }, "period-not-frozen"],
  [{ newestId: undefined }, "nothing-to-correct"],
  [{ newestId: "second" }, "changed-meanwhile"],
  [{ reason: "  " }, "correction-reason-missing"],
] as const)("with %j it is refused: %s", (given, code) => {
  expect(checkCorrection({ ...correction, ...given })).toMatchObject({ refusal: { code } });
});
