import { expect, test } from "vitest";
import { idsIn, readAuditEntry } from "./audit-entry.ts";

const committee = "2bcdefgh234567";
const gone = "9bcdefgh234567";
const names = new Map([[committee, "Ældreudvalget"]]);
const entry = (before: unknown, after: unknown) => ({
  id: "1",
  at: "2027-03-01T10:00:00.000Z",
  personName: "Mette",
  operation: "area.edit",
  objectType: "area",
  objectKey: "a",
  objectName: "Ældrepleje",
  before: before === undefined ? null : JSON.stringify(before),
  after: after === undefined ? null : JSON.stringify(after),
});
const changes = (before: unknown, after: unknown) =>
  readAuditEntry(entry(before, after), names).changes;

test.each([
  [{ name: "A" }, { name: "B" }, [{ field: "name", before: "A", after: "B" }]],
  [
    { committeeId: null },
    { committeeId: committee },
    [{ field: "committeeId", before: "", after: "Ældreudvalget" }],
  ],
  [undefined, { ids: [committee, gone] }, [{ field: "ids", before: "", after: "Ældreudvalget" }]],
  [
    undefined,
    { ids: `${committee} ${committee}` },
    [{ field: "ids", before: "", after: "Ældreudvalget; Ældreudvalget" }],
  ],
  [{ committeeId: gone }, undefined, []],
  [undefined, { isRequired: 1, purpose: "" }, [{ field: "isRequired", before: "", after: "1" }]],
  [
    undefined,
    { actions: [{ text: "Læs", dueOn: null }] },
    [{ field: "actions", before: "", after: "Læs" }],
  ],
  [undefined, undefined, []],
])("%j to %j", (before, after, told) => {
  expect(changes(before, after)).toEqual(told);
});

test("the ids to name are found once, in lists too", () => {
  expect(idsIn([entry({ a: committee, text: "Et udvalg" }, { b: [gone, committee] })])).toEqual([
    committee,
    gone,
  ]);
});
