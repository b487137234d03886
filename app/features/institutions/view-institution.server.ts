import type { GoalStatus } from "#app/domain/follow-up/goal-status.ts";
import { can } from "#app/domain/permissions/can.ts";
import type { Role } from "#app/domain/permissions/roles.ts";
import { ok, type Result, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import {
  findAllMeetingsOfInstitution,
  findAllPeopleOfInstitution,
  findInstitutionBySlug,
  findRoundToWriteGoalsIn,
} from "./institution.repository.server.ts";
import { findAllGoalsOfInstitution } from "./institution-goal.repository.server.ts";

export type InstitutionModel = {
  readonly slug: string;
  readonly name: string;
  readonly typeName: string;
  readonly areaName: string;
  readonly district: string;
  readonly scope: "core" | "support";
  readonly committee: { readonly slug: string; readonly name: string } | null;
  readonly goals: readonly InstitutionGoal[];
  /** Drafts and returned goals; empty for those who may not see them. */
  readonly unfinished: readonly {
    readonly id: string;
    readonly title: string;
    readonly state: string;
  }[];
  readonly meetings: readonly {
    readonly id: string;
    readonly title: string;
    readonly heldOn: string;
    readonly state: "planned" | "running" | "closed";
  }[];
  readonly people: readonly {
    readonly name: string;
    readonly title: string;
    readonly role: Role;
  }[];
  /** The year to write goals for; none when the step is closed or this person does not hold the pen. */
  readonly writeGoalsFor: number | null;
};

export type InstitutionGoal = {
  readonly id: string;
  readonly title: string;
  readonly expectedEffect: string;
  readonly status: GoalStatus;
};

/** One institution: its goals and how they stand, its meetings and people. Refused: `not-allowed`, `not-found`. */
export async function viewInstitution(
  context: UseCaseContext,
  slug: string,
): Promise<Result<InstitutionModel, "not-allowed" | "not-found">> {
  const { actor, db, organisationId } = context;
  if (!can(actor, "organisation.view", context)) return refused("not-allowed");
  const institution = await findInstitutionBySlug(db, organisationId, slug);
  if (!institution) return refused("not-found");
  const { id, committeeId, penHolder } = institution;
  const [goals, meetings, people, round] = await Promise.all([
    findAllGoalsOfInstitution(db, organisationId, id),
    findAllMeetingsOfInstitution(db, organisationId, id),
    findAllPeopleOfInstitution(db, organisationId, id),
    committeeId ? findRoundToWriteGoalsIn(db, organisationId, committeeId) : undefined,
  ]);
  const resource = { organisationId, institutionId: id, committeeId };
  const seesDrafts = can(actor, "goal.viewDraft", resource);
  const mayWrite =
    institution.scope === "core" && can(actor, "goal.draft", { ...resource, penHolder });
  return ok({
    slug: institution.slug,
    name: institution.name,
    typeName: institution.typeName,
    areaName: institution.areaName,
    district: institution.district,
    scope: institution.scope,
    committee:
      institution.committeeSlug && institution.committeeName
        ? { slug: institution.committeeSlug, name: institution.committeeName }
        : null,
    goals: goals
      .filter((goal) => goal.number === goal.approvedVersionNumber)
      .map((goal) => ({
        id: goal.id,
        title: goal.title,
        expectedEffect: goal.expectedEffect,
        status: (goal.status as GoalStatus | null) ?? "noData",
      })),
    unfinished: seesDrafts
      ? goals
          .filter((goal) => goal.number === goal.latestVersionNumber && goal.state !== "approved")
          .map(({ id: goalId, title, state }) => ({ id: goalId, title, state }))
      : [],
    meetings,
    people: people.map(({ name, title, role }) => ({ name, title, role: role as Role })),
    writeGoalsFor: mayWrite ? (round?.year ?? null) : null,
  });
}
