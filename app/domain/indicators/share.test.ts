import fc from "fast-check";
import { expect, test } from "vitest";
import { compareDecimals, multiplyDecimals } from "./decimal.ts";
import { agreesWith, shareOf } from "./share.ts";

test.each([
  ["34", "51", "%", "66.667"],
  ["3", "4", "%", "75"],
  ["1", "8", "%", "12.5"],
  ["0", "20", "%", "0"],
  ["2", "3", "%", "66.667"],
  ["1999", "2000", "%", "99.95"],
  ["799996", "1000000", "%", "79.9996"],
  ["7999999", "10000000", "%", "79.99999"],
  ["5", "1000", "‰", "5"],
  ["125000", "40", "kr. pr. elev", "3125"],
  ["12.5", "50", "%", "25"],
  ["-1", "3", "point", "-0.333"],
])("%s of %s in %s is %s", (numerator, denominator, unit, expected) => {
  expect(shareOf(numerator, denominator, unit)).toEqual({ ok: true, value: expected });
});

test.each(["0", "-3"])("nothing is a share of %s", (denominator) => {
  expect(shareOf("1", denominator, "%")).toMatchObject({ refusal: { code: "denominator-zero" } });
});

test.each([
  ["66.7", "66.667", true],
  ["67", "66.667", true],
  ["66.6", "66.667", false],
  ["66", "66.667", false],
  ["66.667", "66.667", true],
  ["12.5", "12.5", true],
])("%s typed beside %s computed agrees: %s", (typed, computed, expected) => {
  expect(agreesWith(typed, computed)).toBe(expected);
});

const count = fc.integer({ min: 0, max: 10_000_000 });
const whole = fc.integer({ min: 1, max: 10_000_000 });
const target = fc.integer({ min: 0, max: 10_000 });

test("a share stands to every target of two decimals as the true fraction does", () => {
  fc.assert(
    fc.property(count, whole, target, (numerator, denominator, hundredths) => {
      const share = shareOf(String(numerator), String(denominator), "%");
      if (!share.ok) return false;
      const limit = multiplyDecimals(String(hundredths), "0.01");
      const left = BigInt(numerator) * 10_000n;
      const right = BigInt(hundredths) * BigInt(denominator);
      const truth = left === right ? 0 : left < right ? -1 : 1;
      return compareDecimals(share.value, limit) === truth;
    }),
  );
});

test("just beside a target a share is never written as the target itself", () => {
  fc.assert(
    fc.property(whole, target, (denominator, hundredths) => {
      const numerator = (BigInt(hundredths) * BigInt(denominator)) / 10_000n;
      const share = shareOf(String(numerator), String(denominator), "%");
      const limit = multiplyDecimals(String(hundredths), "0.01");
      const isExact = numerator * 10_000n === BigInt(hundredths) * BigInt(denominator);
      return share.ok && (compareDecimals(share.value, limit) === 0) === isExact;
    }),
  );
});
