import { describe, expect, test } from "vitest";
import type { CheckCode } from "#app/domain/indicators/checks/remark.ts";
import { NOETTEROY } from "#seeds/demo/noetteroy.ts";
import { calibrate, total } from "./calibrate.ts";
import { NETWORK_REMARKS } from "./network-remarks.ts";

const checks = calibrate();
const of = (code: CheckCode) => checks.find((check) => check.code === code);

describe("the checks held against a network's remarks on 55 real indicators", () => {
  test("are judged on rows that are in the table", () => {
    const numbers = NOETTEROY.indicators.map(({ number }) => number);
    expect([...NETWORK_REMARKS.keys()].filter((number) => !numbers.includes(number))).toEqual([]);
  });

  test("say nothing about a row the network called ok", () => {
    expect(checks.flatMap(({ onOk }) => onOk)).toEqual([]);
    expect(total(checks).okRows).toBeGreaterThanOrEqual(12);
  });

  test("say, but for one, only what the network said or the document shows", () => {
    const { fired, reproduced, inDocument } = total(checks);
    expect(fired - reproduced - inDocument).toBeLessThanOrEqual(1);
    expect(reproduced / fired).toBeGreaterThanOrEqual(0.69);
  });

  test("see what a check can see", () => {
    const { reproduced, missed } = total(checks);
    expect(reproduced / (reproduced + missed)).toBeGreaterThanOrEqual(0.5);
  });

  test.each([
    ["count-not-share", "4g 5b 6a 6m 6n 6r 8b"],
    ["weaker-than-baseline", "6g 7f"],
    ["scale-mismatch", "4e"],
    ["period-mismatch", "6i"],
    ["unclear-term", "1b 1f 4c 6h 7e 7i 7j"],
    ["negative-wording", "4g"],
    ["not-influenceable", "1b 6a"],
    ["ambition-jump", "6d"],
    ["shares-over-100", "7l"],
  ] as const)("%s repeats the network's remark on %s", (code, rows) => {
    expect(of(code)?.reproduced).toEqual(rows.split(" "));
  });

  test("see units that differ where the rules name them: 16 km and 400 metres, tonnes and kg", () => {
    expect(of("unit-mismatch")?.fired).toEqual(["7a", "7j"]);
  });
});
