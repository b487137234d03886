import { expect, test } from "vitest";
import { inForce, newerThan, newestOf, noneSeen, ofPeriod } from "./entries.ts";

const entry = (id: string, enteredAt: string, more = {}) => ({
  id,
  enteredAt: `2027-0${enteredAt}-01T10:00:00.000Z`,
  year: 2026,
  period: "year",
  kind: "number",
  isPreliminary: 0,
  ...more,
});
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

test("the newest is the one recorded last, and of one instant the one with the later id", () => {
  expect(newestOf([entry("c", "2"), entry("a", "3"), entry("b", "3")])?.id).toBe("b");
  expect(newestOf([])).toBeUndefined();
});

test("newer are those recorded after what was seen, also where that was of another period", () => {
  const all = [entry("a", "1"), entry("b", "2", { period: "Q1" }), entry("c", "3")];
  expect(ids(newerThan(ofPeriod(all, 2026, "year"), all, "b"))).toEqual(["c"]);
  expect(ids(newerThan(ofPeriod(all, 2026, "year"), all, "c"))).toEqual([]);
});

test("where nothing was seen, or what was seen is gone, all are newer", () => {
  const all = [entry("a", "1"), entry("b", "2")];
  expect(ids(newerThan(all, all, noneSeen))).toEqual(["a", "b"]);
  expect(ids(newerThan(all, all, "taken-back"))).toEqual(["a", "b"]);
});

test.each([
  ["final before preliminary", [entry("a", "1"), entry("b", "2", { isPreliminary: 1 })], "a"],
  ["known before unknown", [entry("a", "1"), entry("b", "2", { kind: "unknown" })], "a"],
  ["the later of two finals", [entry("a", "1"), entry("b", "2")], "b"],
  ["unknown where nothing else is", [entry("a", "1", { kind: "unknown" })], "a"],
])("in force is %s", (_, entries, expected) => {
  expect(inForce(entries)?.id).toBe(expected);
});
