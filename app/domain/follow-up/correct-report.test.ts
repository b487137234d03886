import { expect, test } from "vitest";
import { checkCorrection, NO_ENTRY } from "./correct-report.ts";

const correction = {
  periodState: "frozen",
  newestId: "first",
  correctsId: "first",
  reason: "Et tal var talt to gange.",
} as const;

test("a frozen report is corrected by a new entry with a reason", () => {
  expect(checkCorrection(correction).ok).toBe(true);
});

test("a late report, where none was handed in before the freeze, says why too", () => {
  const late = { ...correction, newestId: undefined, correctsId: NO_ENTRY };
  expect(checkCorrection(late).ok).toBe(true);
  expect(checkCorrection({ ...late, reason: "" }).ok).toBe(false);
});

test.each([
  [{ periodState: "open" }, "period-not-frozen"],
  [{ periodState: "planned" }, "period-not-frozen"],
  [{ newestId: undefined }, "changed-meanwhile"],
  [{ correctsId: NO_ENTRY }, "changed-meanwhile"],
  [{ newestId: "second" }, "changed-meanwhile"],
  [{ reason: "  " }, "correction-reason-missing"],
] as const)("with %j it is refused: %s", (given, code) => {
  expect(checkCorrection({ ...correction, ...given })).toMatchObject({ refusal: { code } });
});
