import { expect, test } from "vitest";
import { checkNotInUse, firstUse } from "./in-use.ts";
import { checkInstitutionPlace } from "./institution.ts";
import { checkNameIsFree } from "./name.ts";

const inUse = { retiredAt: null };
const gone = { retiredAt: "2027-01-01T00:00:00.000Z" };
const underCommittee = { ...inUse, committeeId: "c" };
const withoutCommittee = { ...inUse, committeeId: null };

test.each([
  ["core", inUse, underCommittee, null, null],
  ["support", inUse, underCommittee, null, null],
  ["support", inUse, withoutCommittee, null, null],
  ["core", inUse, withoutCommittee, "core-needs-committee", "areaId"],
  ["core", gone, underCommittee, "unknown-choice", "institutionTypeId"],
  ["core", undefined, underCommittee, "unknown-choice", "institutionTypeId"],
  ["core", inUse, { ...gone, committeeId: "c" }, "unknown-choice", "areaId"],
  ["support", inUse, undefined, "unknown-choice", "areaId"],
] as const)("a %s institution of type %j in area %j: %s", (scope, type, area, code, field) => {
  const result = checkInstitutionPlace({ scope, type, area });
  expect(result).toEqual(
    code ? { ok: false, refusal: { code, field } } : { ok: true, value: undefined },
  );
});

test("what leans on something is named, the first that counts", () => {
  const uses = [
    { what: "rounds", count: 0 },
    { what: "areas", count: 2 },
    { what: "institutions", count: 1 },
  ] as const;
  expect(checkNotInUse(uses)).toMatchObject({
    refusal: { code: "in-use", details: { what: "areas", count: 2 } },
  });
  expect(firstUse(uses.slice(0, 1))).toBeNull();
  expect(checkNotInUse([]).ok).toBe(true);
});

test.each([
  ["skole", false],
  ["  SKOLE ", false],
  ["Skole  og  fritid", false],
  ["Skoler", true],
  ["Museum", true],
])("the name %s is free: %s", (name, free) => {
  const others = [
    { name: "Skole", ...inUse },
    { name: "Skole og fritid", ...inUse },
    { name: "Museum", ...gone },
  ];
  expect(checkNameIsFree(name, others)).toMatchObject(
    free ? { ok: true } : { refusal: { code: "taken", field: "name" } },
  );
});
