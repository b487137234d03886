import { describe, expect, test } from "vitest";
import { checkJudgedBy, type JudgedBy } from "./definition.ts";

const none = { number: null, benchmark: null };
const at = (number: string) => ({ number, benchmark: null });
const plain: JudgedBy = {
  measureKind: null,
  direction: null,
  scaleMin: null,
  scaleMax: null,
  bestEnd: null,
  desired: none,
  lower: none,
};
const scale = { scaleMin: "1", scaleMax: "6" };

describe("how an indicator is judged is kept", () => {
  test.each<[string, Partial<JudgedBy>, "high" | "low" | null]>([
    ["without a scale", {}, null],
    ["with a scale that says its best end", { ...scale, bestEnd: "low" }, "low"],
    ["with the best end that the direction names", { ...scale, direction: "lower" }, "low"],
    ["with the best end of more", { ...scale, direction: "higher" }, "high"],
    ["with a scale below zero", { scaleMin: "-5", scaleMax: "0", bestEnd: "high" }, "high"],
    ["with a share that must fall", { measureKind: "share", direction: "lower" }, null],
    ["with a rank", { measureKind: "rank", direction: "rank" }, null],
    ["with an observed text", { measureKind: "text", direction: "observe" }, null],
    [
      "with a lower threshold below",
      { direction: "higher", desired: at("80"), lower: at("70") },
      null,
    ],
    [
      "with a lower threshold above",
      { direction: "lower", desired: at("5"), lower: at("7") },
      null,
    ],
    ["with equal thresholds", { direction: "lower", desired: at("5"), lower: at("5") }, null],
    ["with thresholds but no direction yet", { desired: at("5"), lower: at("7") }, null],
    [
      "with another's figure as threshold",
      { direction: "higher", desired: at("80"), lower: { number: null, benchmark: "national" } },
      null,
    ],
  ])("%s", (_, given, bestEnd) => {
    expect(checkJudgedBy({ ...plain, ...given })).toEqual({ ok: true, value: { bestEnd } });
  });
});

describe("how an indicator is judged is refused", () => {
  test.each<[string, string, Partial<JudgedBy>]>([
    ["scale-half", "scaleMax", { scaleMin: "1", bestEnd: "high" }],
    ["scale-half", "scaleMin", { scaleMax: "6", bestEnd: "high" }],
    ["scale-order", "scaleMax", { scaleMin: "6", scaleMax: "1", bestEnd: "high" }],
    ["scale-order", "scaleMax", { scaleMin: "6", scaleMax: "6", bestEnd: "high" }],
    ["best-end-missing", "bestEnd", scale],
    ["best-end-missing", "bestEnd", { ...scale, direction: "band" }],
    ["best-end-without-scale", "scaleMin", { bestEnd: "low" }],
    ["best-end-against-direction", "bestEnd", { ...scale, bestEnd: "high", direction: "lower" }],
    ["direction-not-for-kind", "direction", { measureKind: "text", direction: "higher" }],
    ["direction-not-for-kind", "direction", { measureKind: "yesNo", direction: "rank" }],
    ["direction-not-for-kind", "direction", { measureKind: "rank", direction: "higher" }],
    ["threshold-twice", "desiredThreshold", { desired: { number: "80", benchmark: "national" } }],
    ["threshold-twice", "lowerThreshold", { lower: { number: "80", benchmark: "group" } }],
    ["threshold-not-usable", "desiredThreshold", { direction: "text", desired: at("80") }],
    ["threshold-not-usable", "lowerThreshold", { direction: "observe", lower: at("80") }],
    [
      "lower-threshold-wrong-side",
      "lowerThreshold",
      { direction: "higher", desired: at("80"), lower: at("80.1") },
    ],
    [
      "lower-threshold-wrong-side",
      "lowerThreshold",
      { direction: "rank", desired: at("40"), lower: at("39") },
    ],
  ])("with %s at %s: %j", (code, field, given) => {
    expect(checkJudgedBy({ ...plain, ...given })).toMatchObject({ refusal: { code, field } });
  });
});
