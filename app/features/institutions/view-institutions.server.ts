import type { GoalStatus } from "#app/domain/follow-up/goal-status.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, type Result, refused } from "#app/domain/result.ts";
import { committeeOverview, type StatusCounts } from "#app/domain/scorecard/committee-overview.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllNewestStatuses } from "../home/overview.repository.server.ts";
import { findAllInstitutions } from "./institution.repository.server.ts";

export type InstitutionListModel = {
  readonly groups: readonly {
    readonly typeName: string;
    readonly institutions: readonly InstitutionListItem[];
  }[];
};

export type InstitutionListItem = {
  readonly slug: string;
  readonly name: string;
  readonly district: string;
  readonly scope: "core" | "support";
  readonly committeeName: string | null;
  readonly goalCount: number;
  readonly counts: StatusCounts;
  /** The status of each goal, for the lights in the list. */
  readonly statuses: readonly GoalStatus[];
};

/** All institutions by type, each with how its goals stand. Refused: `not-allowed`. */
export async function viewInstitutions(
  context: UseCaseContext,
): Promise<Result<InstitutionListModel, "not-allowed">> {
  const { db, organisationId } = context;
  if (!can(context.actor, "organisation.view", context)) return refused("not-allowed");
  const [rows, statuses] = await Promise.all([
    findAllInstitutions(db, organisationId),
    findAllNewestStatuses(db, organisationId, context.today),
  ]);
  const goalsOf = new Map<string, typeof statuses>();
  for (const goal of statuses) {
    goalsOf.set(goal.institutionId, [...(goalsOf.get(goal.institutionId) ?? []), goal]);
  }
  const groups = new Map<string, InstitutionListItem[]>();
  for (const { slug, name, district, scope, committeeName, typeName, id } of rows) {
    const goals = goalsOf.get(id) ?? [];
    const { counts, goalCount } = committeeOverview(
      goals.map((goal) => ({ ...goal, bearingIds: [], previousStatus: null, period: null })),
      [],
      [],
    );
    const item: InstitutionListItem = {
      slug,
      name,
      district,
      scope,
      committeeName,
      goalCount,
      counts,
      statuses: goals.map((goal) => goal.status ?? "noData"),
    };
    groups.set(typeName, [...(groups.get(typeName) ?? []), item]);
  }
  return ok({
    groups: [...groups].map(([typeName, institutions]) => ({ typeName, institutions })),
  });
}
