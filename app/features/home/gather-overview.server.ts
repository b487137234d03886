import { steps } from "#app/domain/cycle/step.ts";
import { periodsOfResults, resultPeriod } from "#app/domain/follow-up/result-period.ts";
import { placesOf } from "#app/domain/permissions/places.ts";
import { committeeOverview } from "#app/domain/scorecard/committee-overview.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllCommitteesWithNewestRound } from "../cycle/round.repository.server.ts";
import type { HomeCommittee, HomeInstitution, HomeModel, HomeRedGoal } from "./home-model.ts";
import {
  countPeople,
  findAllNewestStatuses,
  findAllOwnInstitutions,
} from "./overview.repository.server.ts";
import { findAllOpenSteps } from "./task.repository.server.ts";

type Overview = Pick<HomeModel, "committees" | "institutions" | "redGoals" | "system">;
type GoalNow = Awaited<ReturnType<typeof findAllNewestStatuses>>[number];

/** How it goes, a person's own places first: own institutions with their goals, own committees, then the others. */
export async function gatherOverview(context: UseCaseContext): Promise<Overview> {
  const { actor, db, organisationId } = context;
  const [committees, open, goals, institutions, system] = await Promise.all([
    findAllCommitteesWithNewestRound(db, organisationId),
    findAllOpenSteps(db, organisationId, "all"),
    findAllNewestStatuses(db, organisationId, context.today),
    findOwnInstitutions(context),
    placesOf(actor, "systemAdministrator").holdsRole ? countPeople(db, organisationId) : null,
  ]);
  const ownIds = new Set([
    ...placesOf(actor, "committeeChair").committeeIds,
    ...placesOf(actor, "committeeMember").committeeIds,
    ...institutions.map((institution) => institution.committeeId),
  ]);
  const shown = committees.map((committee): HomeCommittee => {
    const { counts, goalCount, resultsFrom } = committeeOverview(
      goals
        .filter((goal) => goal.committeeId === committee.id)
        .map((goal) => ({
          ...goal,
          bearingIds: [],
          previousStatus: null,
          period: resultPeriod(goal),
        })),
      [],
      [],
    );
    const openNames = open
      .filter((row) => row.committeeId === committee.id && row.year === committee.newestYear)
      .map((row) => row.step);
    return {
      slug: committee.slug,
      name: committee.name,
      year: committee.newestYear,
      openStep: steps.find((step) => openNames.includes(step)) ?? null,
      counts,
      goals: goalCount,
      resultsFrom,
      isOwn: ownIds.has(committee.id),
    };
  });
  const answersForAll = (["directorate", "administration"] as const).some(
    (role) => placesOf(actor, role).holdsRole,
  );
  const nameOf = new Map(committees.map(({ id, name }) => [id, name]));
  return {
    committees: [...shown].sort((one, other) => Number(other.isOwn) - Number(one.isOwn)),
    institutions: institutions.map((institution) => withGoals(institution, goals)),
    redGoals: answersForAll ? redOf(goals, nameOf) : null,
    system,
  };
}

/** The institutions that a person leads or is on the board of. */
async function findOwnInstitutions({ actor, db, organisationId }: UseCaseContext) {
  const ids = (["institutionLeader", "boardMember", "boardChair"] as const).flatMap(
    (role) => placesOf(actor, role).institutionIds,
  );
  return ids.length > 0 ? findAllOwnInstitutions(db, organisationId, ids) : [];
}

function withGoals(
  { id, slug, name }: { readonly id: string; readonly slug: string; readonly name: string },
  goals: readonly GoalNow[],
): HomeInstitution {
  return {
    slug,
    name,
    goals: goals
      .filter((goal) => goal.institutionId === id)
      .map((goal) => ({
        id: goal.goalId,
        title: goal.title,
        status: goal.status,
        resultsFrom: periodsOfResults([resultPeriod(goal)]),
      })),
  };
}

function redOf(
  goals: readonly GoalNow[],
  nameOf: ReadonlyMap<string, string>,
): readonly HomeRedGoal[] {
  return goals
    .filter((goal) => goal.status === "red")
    .map((goal) => ({
      id: goal.goalId,
      title: goal.title,
      institutionName: goal.institutionName,
      committeeName: nameOf.get(goal.committeeId) ?? "",
      resultsFrom: periodsOfResults([resultPeriod(goal)]),
    }));
}
