import fc from "fast-check";
import { expect, test } from "vitest";
import { isSameData } from "./same-data.ts";

test.each([
  [null, undefined],
  [0, "0"],
  [null, {}],
  [[], {}],
  [["a"], { 0: "a" }],
  [{ a: undefined }, {}],
  [{ a: undefined }, { b: undefined }],
  [{ a: { b: [1, 2] } }, { a: { b: [1, 3] } }],
  [[1, 2], [1]],
])("%j and %j differ", (one, other) => {
  expect(isSameData(one, other)).toBe(false);
  expect(isSameData(other, one)).toBe(false);
});

test("a copy is the same, and with one thing changed it is not", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (data, more) => {
      const copy = structuredClone(data);
      expect(isSameData(copy, data)).toBe(true);
      expect(isSameData({ data: copy, more }, { data })).toBe(false);
      expect(isSameData({ data: [copy, more] }, { data: [data] })).toBe(false);
    }),
  );
});
