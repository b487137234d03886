import type { Who } from "../demo-people.ts";
import { busyCommittee, busyInstitution } from "./busy-year.ts";
import type { Place } from "./place.ts";

const here = { committee: busyCommittee };
const elsewhere = { committee: "boerne-og-skoleudvalget" };

/** One of each role at the place of the busy year, and two who hold their role elsewhere in the municipality. */
export const visitors = {
  member: { role: "committeeMember", ...here },
  chair: { role: "committeeChair", ...here },
  leader: { role: "institutionLeader", institution: busyInstitution },
  administration: { role: "administration" },
  directorate: { role: "directorate" },
  boardMember: { role: "boardMember" },
  boardChair: { role: "boardChair" },
  systemAdministrator: { role: "systemAdministrator" },
  otherMember: { role: "committeeMember", ...elsewhere },
  otherChair: { role: "committeeChair", ...elsewhere },
  otherLeader: { role: "institutionLeader", institution: "bakkeskolen" },
} as const satisfies Readonly<Record<string, Who>>;

export type VisitorName = keyof typeof visitors;
type Names = readonly VisitorName[];

/**
 * Who may open an address: those named; "all" who have signed in; "anyone", signed in or not; or nobody, since the
 * address only receives a form and sends those who open it onwards.
 */
type Opens = Names | "all" | "anyone" | "onwards";

export type Door = {
  readonly pattern: string;
  readonly opens: Opens;
  /** Who may post there: undefined where nothing is received. */
  readonly posts: Names | "all" | "anyone" | undefined;
  /** Parameters that mean another thing than the pattern's own. */
  readonly given: Place;
};

export function door(
  pattern: string,
  opens: Opens,
  posts?: Door["posts"],
  given: Place = {},
): Door {
  return { pattern, opens, posts, given };
}
