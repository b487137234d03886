import type { Actor } from "./can.ts";
import type { Role } from "./roles.ts";

/** Where an actor holds a role: the committees and institutions, and whether at all. */
export function placesOf(
  actor: Actor,
  role: Role,
): {
  readonly holdsRole: boolean;
  readonly committeeIds: readonly string[];
  readonly institutionIds: readonly string[];
} {
  const held = actor.assignments.filter((assignment) => assignment.role === role);
  return {
    holdsRole: held.length > 0,
    committeeIds: held.flatMap(({ committeeId }) => (committeeId === null ? [] : [committeeId])),
    institutionIds: held.flatMap(({ institutionId }) =>
      institutionId === null ? [] : [institutionId],
    ),
  };
}
