import { setUpProgress } from "#app/domain/organisation/set-up.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import {
  countAllInUse,
  countRounds,
  findAllCommitteesWithoutChair,
  findAllInstitutionsWithoutLeader,
  findCouncilTermOn,
} from "./administration.repository.server.ts";
import { findOrganisation } from "./settings/organisation.repository.server.ts";

/** How many names of what lacks someone are told; the rest is counted. */
const named = 5;

/** What is set up and what is missing. Refused: `not-allowed`, `not-found`. */
export async function viewAdministration(context: UseCaseContext) {
  const { actor, db, organisationId, today } = context;
  const mayManage = can(actor, "organisation.manage", context);
  if (!mayManage && !can(actor, "person.manage", context)) return refused("not-allowed");
  const organisation = await findOrganisation(db, organisationId);
  if (!organisation) return refused("not-found");
  const counts = await countAllInUse(db, organisationId);
  const term = await findCouncilTermOn(db, organisationId, today);
  const rounds = await countRounds(db, organisationId);
  const chairless = await findAllCommitteesWithoutChair(db, organisationId);
  const leaderless = await findAllInstitutionsWithoutLeader(db, organisationId);
  return ok({
    organisation: { name: organisation.name, locale: organisation.locale },
    termName: term?.name ?? null,
    counts: { ...counts, round: rounds },
    progress: setUpProgress({
      hasCurrentTerm: term !== undefined,
      committees: counts.committee,
      areas: counts.area,
      institutionTypes: counts.institutionType,
      institutions: counts.institution,
      persons: counts.person,
      committeesWithoutChair: chairless.length,
      institutionsWithoutLeader: leaderless.length,
      rounds,
    }),
    chairless: firstNames(chairless),
    leaderless: firstNames(leaderless),
    may: {
      managePersons: can(actor, "person.manage", context),
      viewAudit: can(actor, "audit.view", context),
      editOverallGoals: can(actor, "overallGoal.edit", context),
    },
  });
}

function firstNames(rows: readonly { name: string }[]) {
  return {
    names: rows.slice(0, named).map((row) => row.name),
    more: Math.max(0, rows.length - named),
  };
}
