import { expect, test } from "vitest";
import { checkParent, checkParts, levelOf } from "./hierarchy.ts";

const organisation = { institutionId: null, areaId: null };
const area = { institutionId: null, areaId: "skoler" };
const institution = { institutionId: "bakkeskolen", areaId: null };

test("an indicator stands on one of three levels", () => {
  expect([organisation, area, institution].map(levelOf)).toEqual([
    "organisation",
    "area",
    "institution",
  ]);
});

test.each([
  [institution, area],
  [institution, organisation],
  [area, organisation],
])("%j adds to %j", (child, parent) => {
  expect(checkParent(child, parent).ok).toBe(true);
  expect(checkParts(parent, [child]).ok).toBe(true);
});

test.each([
  [organisation, organisation],
  [area, area],
  [institution, institution],
  [organisation, area],
  [area, institution],
])("%j does not add to %j", (child, parent) => {
  expect(checkParent(child, parent)).toMatchObject({
    refusal: { code: "parent-not-above", field: "parentId" },
  });
  expect(checkParts(parent, [child])).toMatchObject({ refusal: { code: "parts-not-below" } });
});

test("an indicator without parts may stand anywhere", () => {
  expect(checkParts(institution, []).ok).toBe(true);
});
