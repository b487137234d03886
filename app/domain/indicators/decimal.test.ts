import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDecimals,
  compareDecimals,
  isDecimal,
  multiplyDecimals,
  negateDecimal,
  subtractDecimals,
  toDecimal,
} from "./decimal.ts";

const units = fc.oneof(
  ...[3n, 15n, 30n].map((digits) => fc.bigInt({ min: -(10n ** digits), max: 10n ** digits })),
);
const decimals = fc.tuple(units, fc.integer({ min: 0, max: 12 })).map(([units, places]) => {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const text = `${units < 0n ? "-" : ""}${whole}${places ? `.${digits.slice(-places)}` : ""}`;
  return toDecimal(text) ?? "0";
});

describe("one writing per number", () => {
  test.each([
    ["0", "0"],
    ["-0", "0"],
    ["-0.00", "0"],
    ["007", "7"],
    ["5.0", "5"],
    ["0.50", "0.5"],
    ["-12.340", "-12.34"],
    ["100", "100"],
    ["123456789012345678901234567890.1", "123456789012345678901234567890.1"],
  ])("%s is written %s", (text, expected) => {
    expect(toDecimal(text)).toBe(expected);
  });

  test.each(["", "-", ".5", "5.", "1,5", "1e3", "+5", " 5", "5 ", "--5", "1.2.3", "NaN"])(
    "%j is no decimal",
    (text) => {
      expect(toDecimal(text)).toBeUndefined();
    },
  );

  test("only the canonical writing is a decimal", () => {
    expect(isDecimal("5")).toBe(true);
    expect(isDecimal("5.0")).toBe(false);
    expect(isDecimal("five")).toBe(false);
  });
});

test.each([
  ["0.1", "0.2", "0.3", "-0.1", "0.02"],
  ["4.7", "4.7", "9.4", "0", "22.09"],
  ["-5", "2.5", "-2.5", "-7.5", "-12.5"],
  ["16000", "400", "16400", "15600", "6400000"],
])("%s and %s: sum %s, difference %s, product %s", (a, b, sum, difference, product) => {
  expect(addDecimals(a, b)).toBe(sum);
  expect(subtractDecimals(a, b)).toBe(difference);
  expect(multiplyDecimals(a, b)).toBe(product);
});

test.each([
  ["4.70", "4.7", 0],
  ["2.8", "2.80001", -1],
  ["10", "9.999", 1],
  ["-1", "-2", 1],
  ["-0.5", "0.5", -1],
  ["9007199254740993", "9007199254740992", 1],
  ["99999999999999.9", "99999999999999.8", 1],
] as const)("%s against %s is %i", (a, b, expected) => {
  expect(compareDecimals(a, b)).toBe(expected);
});

test("adding and taking away again changes nothing", () => {
  fc.assert(
    fc.property(decimals, decimals, (a, b) => {
      expect(subtractDecimals(addDecimals(a, b), b)).toBe(a);
      expect(addDecimals(a, negateDecimal(a))).toBe("0");
      expect(multiplyDecimals(a, b)).toBe(multiplyDecimals(b, a));
    }),
  );
});

test("the order is the order of the difference", () => {
  fc.assert(
    fc.property(decimals, decimals, (a, b) => {
      const difference = subtractDecimals(a, b);
      const expected = difference === "0" ? 0 : difference.startsWith("-") ? -1 : 1;
      expect(compareDecimals(a, b)).toBe(expected);
      expect(compareDecimals(b, a)).toBe(expected === 0 ? 0 : -expected);
    }),
  );
});
