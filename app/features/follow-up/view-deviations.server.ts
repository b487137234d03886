import { lastDayOfDeviation, stateOfDeviation } from "#app/domain/follow-up/accepted-deviation.ts";
import { lapsesSoon } from "#app/domain/follow-up/deviation-candidate.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllCouncilTerms } from "../organisation/council-term/council-term.repository.server.ts";
import {
  type DeviationRow,
  findAllDeviationsOfCommittee,
  findAllDeviationsOfGoals,
  findAllDeviationsOfIndicators,
} from "./accepted-deviation.repository.server.ts";
import type { DeviationModel } from "./deviation-model.ts";
import {
  findCommitteeOfDeviations,
  findNamesOfSubjects,
} from "./deviation-subject.repository.server.ts";
import { loadColourOfSubject } from "./load-colour-of-subject.server.ts";
import { loadDeviationCandidates } from "./load-deviation-candidates.server.ts";
import { type DeviationSubject, loadDeviationSubject } from "./load-deviation-subject.server.ts";

/** The form of a goal or an indicator off target, with what stands. Refused: `not-found`, `not-allowed` to who may not accept. */
export async function viewDeviationForm(context: UseCaseContext, subject: DeviationSubject) {
  const found = await loadDeviationSubject(context.db, context, subject);
  if (!found.ok) return found;
  const { committeeId, kind, id, name } = found.value;
  if (committeeId === undefined) return refused("not-allowed");
  const [deviations, colour, terms] = await Promise.all([
    loadDeviations(context, subject),
    loadColourOfSubject(context.db, context, subject),
    findAllCouncilTerms(context.db, context.organisationId),
  ]);
  return ok({
    kind,
    id,
    name,
    today: context.today,
    /** Nothing is accepted for what is on target. */
    isOnTarget: colour === "green",
    /** The last day of the council term, beyond which no acceptance holds. */
    lastDay: lastDayOfDeviation(terms, context.today) ?? null,
    deviations,
  });
}

/** What has been accepted for a goal or an indicator, the one that ends first on top. */
export async function loadDeviations(
  context: UseCaseContext,
  subject: DeviationSubject,
): Promise<readonly DeviationModel[]> {
  const { db, organisationId } = context;
  const rows =
    "goalId" in subject
      ? await findAllDeviationsOfGoals(db, organisationId, [subject.goalId])
      : await findAllDeviationsOfIndicators(db, organisationId, [subject.indicatorId]);
  return modelsOf(context, rows);
}

/** Whether the reader may accept a deviation for a goal or an indicator. */
export async function mayAcceptDeviation(
  context: UseCaseContext,
  subject: DeviationSubject,
): Promise<boolean> {
  const found = await loadDeviationSubject(context.db, context, subject);
  const { committeeId, isRetired, isApproved } = found.ok ? found.value : {};
  return committeeId !== undefined && isRetired === false && isApproved === true;
}

/** All a committee has accepted, and for who may accept what else is off target. Refused: `not-found`, `not-allowed`. */
export async function viewCommitteeDeviations(context: UseCaseContext, slug: string) {
  const { db, organisationId } = context;
  if (!can(context.actor, "organisation.view", context)) return refused("not-allowed");
  const committee = await findCommitteeOfDeviations(db, organisationId, slug);
  if (!committee) return refused("not-found");
  const rows = await findAllDeviationsOfCommittee(db, organisationId, committee.id);
  const deviations = await modelsOf(context, rows);
  const candidates = await loadDeviationCandidates(context, committee, deviations);
  return ok({ committee, deviations, candidates });
}

/** What a committee has accepted and holds today. */
export async function loadStandingDeviations(
  context: UseCaseContext,
  committeeId: string,
): Promise<readonly DeviationModel[]> {
  const rows = await findAllDeviationsOfCommittee(context.db, context.organisationId, committeeId);
  return (await modelsOf(context, rows)).filter(({ state }) => state === "standing");
}

async function modelsOf(
  context: UseCaseContext,
  rows: readonly DeviationRow[],
): Promise<readonly DeviationModel[]> {
  const { db, organisationId, actor, today } = context;
  const names = await findNamesOfSubjects(db, organisationId, {
    goals: rows.flatMap(({ goalId }) => goalId ?? []),
    indicators: rows.flatMap(({ indicatorId }) => indicatorId ?? []),
  });
  return rows.map((row) => {
    const state = stateOfDeviation(row, today);
    const { id, goalId, indicatorId, committeeId, committeeName, reason } = row;
    return {
      id,
      goalId,
      indicatorId,
      name: names.get(goalId ?? indicatorId ?? "") ?? "",
      committeeName,
      reason,
      decidedOn: row.decidedOn,
      untilOn: row.untilOn,
      state,
      lapsesSoon: lapsesSoon(row, today),
      mayWithdraw:
        state !== "lapsed" && can(actor, "deviation.accept", { organisationId, committeeId }),
    };
  });
}
