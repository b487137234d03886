import { type Role, reachOfRole } from "../permissions/roles.ts";
import { ok, type Result, refused } from "../result.ts";

export type RolePlace = {
  readonly role: Role;
  readonly committeeId: string | null;
  readonly institutionId: string | null;
};

/**
 * Whether a person can be given a role for a place. A politician's role is held for a committee, a leader's
 * and a board's for an institution, the others for the whole organisation (PRODUCT, roles). Refused at the
 * field `place`: `needs-committee`, `needs-institution`, `needs-no-place`; and `role-held-already` at `role`.
 */
export function checkRoleAssignment(
  wish: RolePlace,
  held: readonly RolePlace[],
): Result<
  undefined,
  "needs-committee" | "needs-institution" | "needs-no-place" | "role-held-already"
> {
  const reach = reachOfRole[wish.role];
  const place = wish.committeeId
    ? "committee"
    : wish.institutionId
      ? "institution"
      : "organisation";
  if (reach !== place) return refused(refusalOfReach[reach], { field: "place" });
  const isHeld = held.some(
    (one) =>
      one.role === wish.role &&
      one.committeeId === wish.committeeId &&
      one.institutionId === wish.institutionId,
  );
  return isHeld ? refused("role-held-already", { field: "role" }) : ok();
}

const refusalOfReach = {
  committee: "needs-committee",
  institution: "needs-institution",
  organisation: "needs-no-place",
} as const;

/**
 * Whether the organisation keeps a system administrator when this person stops being one.
 * `administrators` are the ids of the persons in use who hold the role. Refused: `last-administrator`, since
 * nobody could then let anyone in again.
 */
export function checkKeepsAdministrator(
  administrators: readonly string[],
  personId: string,
): Result<undefined, "last-administrator"> {
  const isLast = administrators.includes(personId) && new Set(administrators).size === 1;
  return isLast ? refused("last-administrator") : ok();
}
