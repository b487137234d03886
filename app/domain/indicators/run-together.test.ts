import fc from "fast-check";
import { expect, test } from "vitest";
import { splitRunTogether } from "./run-together.ts";

const splits = (raw: string) =>
  splitRunTogether(raw).map(({ status, target }) => `${status}|${target}`);

test.each([
  ["550", ["|550", "5|50", "55|0", "550|"]],
  ["94150", ["|94150", "9|4150", "94|150", "941|50", "9415|0", "94150|"]],
  ["02", ["0|2"]],
  ["22%28%", ["22%|28%"]],
  ["4,9Mer enn 5", ["4,9|Mer enn 5"]],
  ["Ikke kjentFlere enn 30 %", ["Ikke kjent|Flere enn 30 %"]],
  ["67,2 %Flere enn 68 % (2015)", ["67,2 %|Flere enn 68 % (2015)"]],
  ["9 pr 20146 pr 2016", ["9 pr 2014|6 pr 2016"]],
  ["819 321 860 000", ["819|321 860 000", "819 321|860 000"]],
  ["110 dager90 dager", ["110 dager|90 dager"]],
  ["GodGod", []],
  ["", ["|"]],
])("%j can be parted as %j", (raw, expected) => {
  expect(splits(raw)).toEqual(expected);
});

test("two whole numbers written together can always be parted again", () => {
  fc.assert(
    fc.property(fc.nat(999_999), fc.nat(999_999), (status, target) => {
      expect(splits(`${status}${target}`)).toContain(`${status}|${target}`);
    }),
  );
});

test("no text is refused", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (raw) => Array.isArray(splitRunTogether(raw))),
  );
});
