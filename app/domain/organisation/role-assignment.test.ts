import { expect, test } from "vitest";
import { checkKeepsAdministrator, checkRoleAssignment } from "./role-assignment.ts";

const nowhere = { committeeId: null, institutionId: null };
const committee = { committeeId: "c", institutionId: null };
const institution = { committeeId: null, institutionId: "i" };

test.each([
  ["committeeMember", committee, null],
  ["committeeMember", nowhere, "needs-committee"],
  ["committeeChair", institution, "needs-committee"],
  ["institutionLeader", institution, null],
  ["institutionLeader", nowhere, "needs-institution"],
  ["boardChair", committee, "needs-institution"],
  ["administration", nowhere, null],
  ["administration", committee, "needs-no-place"],
  ["systemAdministrator", institution, "needs-no-place"],
] as const)("%s for %j: %s", (role, place, code) => {
  expect(checkRoleAssignment({ role, ...place }, [])).toMatchObject(
    code ? { refusal: { code, field: "place" } } : { ok: true },
  );
});

test("the same role for the same place is held once, for another place again", () => {
  const held = [{ role: "committeeMember", ...committee }] as const;
  expect(checkRoleAssignment({ role: "committeeMember", ...committee }, held)).toMatchObject({
    refusal: { code: "role-held-already" },
  });
  const another = { role: "committeeMember", committeeId: "d", institutionId: null } as const;
  expect(checkRoleAssignment(another, held).ok).toBe(true);
  expect(checkRoleAssignment({ role: "committeeChair", ...committee }, held).ok).toBe(true);
});

test.each([
  [["a"], "a", false],
  [["a", "a"], "a", false],
  [["a", "b"], "a", true],
  [["b"], "a", true],
  [[], "a", true],
])("administrators %j without %s: %s", (administrators, person, keeps) => {
  expect(checkKeepsAdministrator(administrators, person).ok).toBe(keeps);
});
