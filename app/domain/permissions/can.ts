import type { Operation } from "./operations.ts";
import { operationsOfRole, type Role, reachOfRole } from "./roles.ts";

export type Assignment = {
  readonly role: Role;
  readonly committeeId: string | null;
  readonly institutionId: string | null;
};

/** The person who acts. Someone who has not signed in has no person and no roles. */
export type Actor = {
  readonly personId: string | null;
  readonly organisationId: string;
  readonly assignments: readonly Assignment[];
};

/** What is acted upon: whose it is, and where it is decisive which committee, institution and pen-holder it has. */
export type Resource = {
  readonly organisationId: string;
  readonly committeeId?: string | null;
  readonly committeeIds?: readonly string[];
  readonly institutionId?: string | null;
  readonly penHolder?: "administration" | "institutionLeader";
};

/** Goals are written and reported by the one who holds the pen in the area (R4-19). */
const penOperations: readonly Operation[] = ["goal.draft", "goal.report"];

/**
 * Whether the actor may do the operation on the resource. Everything is denied unless a role grants it
 * within its reach and inside the actor's own organisation; what has been made public is for everyone.
 * The only function that decides.
 */
export function can(actor: Actor, operation: Operation, resource: Resource): boolean {
  if (actor.organisationId !== resource.organisationId) return false;
  if (operation === "public.view") return true;
  if (actor.personId === null) return false;
  return actor.assignments.some(
    (assignment) =>
      operationsOfRole[assignment.role].includes(operation) &&
      reaches(assignment, operation, resource) &&
      holdsPen(assignment, operation, resource),
  );
}

function reaches(assignment: Assignment, operation: Operation, resource: Resource): boolean {
  if (operation === "organisation.view") return true;
  const reach = reachOfRole[assignment.role];
  if (reach === "organisation") return true;
  if (reach === "institution") {
    return assignment.institutionId !== null && assignment.institutionId === resource.institutionId;
  }
  if (assignment.committeeId === null) return false;
  return (
    assignment.committeeId === resource.committeeId ||
    (resource.committeeIds?.includes(assignment.committeeId) ?? false)
  );
}

function holdsPen(assignment: Assignment, operation: Operation, resource: Resource): boolean {
  if (!penOperations.includes(operation) || resource.penHolder === undefined) return true;
  return assignment.role === resource.penHolder;
}
