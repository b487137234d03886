import { bearingsOfTerm, newestServed } from "#app/domain/bearings/carried-on.ts";
import { deviationCandidates } from "#app/domain/follow-up/deviation-candidate.ts";
import { statusWithoutReport } from "#app/domain/follow-up/reporting-period.ts";
import { resultPeriod } from "#app/domain/follow-up/result-period.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, type Result, refused } from "#app/domain/result.ts";
import {
  type CommitteeOverview,
  committeeOverview,
} from "#app/domain/scorecard/committee-overview.ts";
import { paths } from "#app/paths.ts";
import type { UseCaseContext } from "../context.ts";
import { loadRoundFrame } from "../cycle/load-round-frame.server.ts";
import { findRound } from "../cycle/round.repository.server.ts";
import {
  findAllBearingsOfGoalsInForce,
  findAllStatusesOfRound,
} from "../follow-up/goals-in-force.repository.server.ts";
import { acceptedIds, colourOf } from "../follow-up/load-deviation-candidates.server.ts";
import { loadStandingDeviations } from "../follow-up/view-deviations.server.ts";
import {
  findAllBearingsOfTerm,
  findAllInstitutionsOfCommittee,
} from "../goals/goal-list.repository.server.ts";
import {
  findAllCommitteeMeetingsFrom,
  findAllDialogueMeetingsFrom,
} from "../home/meeting.repository.server.ts";
import { loadConcerns } from "../indicators/early-warning/load-concerns.server.ts";
import { countDialogueFlow } from "./dialogue-flow.repository.server.ts";
import type { NextMeeting, OverviewModel, ToldGoal } from "./overview-model.ts";

type StatusRow = Awaited<ReturnType<typeof findAllStatusesOfRound>>[number];
type InstitutionRow = Awaited<ReturnType<typeof findAllInstitutionsOfCommittee>>[number];

/** The committee's page in one round. Refused: `not-allowed`, `not-found`. */
export async function viewCommitteeOverview(
  context: UseCaseContext,
  committeeSlug: string,
  year: string,
): Promise<Result<OverviewModel, "not-allowed" | "not-found">> {
  const frame = await loadRoundFrame(context, committeeSlug, year);
  if (!frame.ok) return frame;
  const { db, organisationId } = context;
  const round = await findRound(db, organisationId, committeeSlug, Number(year));
  if (!round) return refused("not-found");
  const [bearings, institutions, statuses, served, flow, nextMeeting, concerns, deviations] =
    await Promise.all([
      findAllBearingsOfTerm(db, organisationId, round),
      findAllInstitutionsOfCommittee(db, organisationId, round.committeeId),
      findAllStatusesOfRound(db, organisationId, round, context.today),
      findAllBearingsOfGoalsInForce(db, organisationId, round),
      countDialogueFlow(db, organisationId, round.id),
      findNextMeeting(context, round.committeeId),
      loadConcerns(db, organisationId, context.today, { committeeId: round.committeeId }),
      loadStandingDeviations(context, round.committeeId),
    ]);
  const { standing, newestOf } = bearingsOfTerm(bearings, round.year);
  const bearingsOfVersion = groupIds(served);
  const servedBy = (goalVersionId: string) =>
    newestServed(bearingsOfVersion.get(goalVersionId) ?? [], newestOf);
  const servedIds = new Set(statuses.flatMap((row) => servedBy(row.goalVersionId)));
  const shown = standing.filter(({ id, place }) => place === "ofRound" || servedIds.has(id));
  const overview = committeeOverview(
    statuses.map((row) => ({
      ...row,
      status: row.status ?? statusWithoutReport(Boolean(row.isAwaited)),
      bearingIds: servedBy(row.goalVersionId),
      period: resultPeriod(row),
    })),
    shown.map((bearing) => bearing.id),
    institutions.map((institution) => institution.id),
  );
  const { committeeId } = round;
  const mayAccept = can(context.actor, "deviation.accept", { organisationId, committeeId });
  const candidates = deviationCandidates(
    statuses.map((row) => ({
      id: row.goalId,
      colour: colourOf(row.status),
      colourBefore: undefined,
    })),
    acceptedIds(deviations),
  );
  return ok({
    frame: frame.value,
    goalCount: overview.goalCount,
    counts: overview.counts,
    resultsFrom: overview.resultsFrom,
    bearings: shown.flatMap(({ id, title, year, place }, index) => {
      const counted = overview.bearings[index];
      if (!counted) return [];
      const { goalCount, counts, resultsFrom } = counted;
      return [{ id, title, year, place, goalCount, counts, resultsFrom }];
    }),
    goalsStep: frame.value.steps.find(({ step }) => step === "goals")?.state ?? "planned",
    groups: groupsOf(overview, institutions),
    turned: told(overview.turned, statuses, institutions),
    stillRed: told(overview.stillRed, statuses, institutions),
    nextMeeting,
    concerns,
    deviations,
    deviationCandidates: mayAccept ? candidates.length : null,
    flow: {
      contributions: Number(flow.contributions),
      themes: Number(flow.themes),
      bearings: Number(flow.bearings),
    },
    mayManage: can(context.actor, "round.manage", {
      organisationId,
      committeeId: round.committeeId,
    }),
  });
}

function groupIds(rows: readonly { goalVersionId: string; bearingId: string }[]) {
  const groups = new Map<string, string[]>();
  for (const { goalVersionId, bearingId } of rows) {
    const known = groups.get(goalVersionId);
    if (known) known.push(bearingId);
    else groups.set(goalVersionId, [bearingId]);
  }
  return groups;
}

/** Institutions in the groups of their types; one without any goal stays, so that what is missing shows. */
function groupsOf(overview: CommitteeOverview, institutions: readonly InstitutionRow[]) {
  const groups = new Map<string, OverviewModel["groups"][number]["rows"][number][]>();
  for (const [index, institution] of institutions.entries()) {
    const cells = (overview.rows[index]?.cells ?? []).map((cell) =>
      cell
        ? {
            worst: cell.worst,
            goals: cell.goals.length,
            goalId: cell.goals.length === 1 ? (cell.goals[0]?.goalId ?? null) : null,
          }
        : null,
    );
    const row = { slug: institution.slug, name: institution.name, cells };
    const rows = groups.get(institution.typeName);
    if (rows) rows.push(row);
    else groups.set(institution.typeName, [row]);
  }
  return [...groups].map(([typeName, rows]) => ({ typeName, rows }));
}

const mostTold = 8;

function told(
  goals: CommitteeOverview["stillRed"],
  statuses: readonly StatusRow[],
  institutions: readonly InstitutionRow[],
): ToldGoal[] {
  const names = new Map(institutions.map((institution) => [institution.id, institution.name]));
  const rows = new Map(statuses.map((row) => [row.goalId, row]));
  return goals.slice(0, mostTold).flatMap((goal) => {
    const { goalId, title, institutionId, status, previousStatus } = goal;
    if (status === null) return [];
    const row = rows.get(goalId);
    const words = row?.explanation || row?.effectAchieved || "";
    const institutionName = names.get(institutionId) ?? "";
    return [{ goalId, title, institutionName, status, previousStatus, words }];
  });
}

async function findNextMeeting(
  context: UseCaseContext,
  committeeId: string,
): Promise<NextMeeting | null> {
  const { db, organisationId, today } = context;
  const [own, dialogues] = await Promise.all([
    findAllCommitteeMeetingsFrom(db, organisationId, [committeeId], today),
    findAllDialogueMeetingsFrom(
      db,
      organisationId,
      { committeeIds: [committeeId], institutionIds: [""] },
      today,
    ),
  ]);
  const all = [
    ...own.map((meeting) => ({ ...meeting, href: paths.committeeMeeting(meeting.id) })),
    ...dialogues.map((meeting) => ({ ...meeting, href: paths.dialogueMeeting(meeting.id) })),
  ].sort((one, other) => one.heldOn.localeCompare(other.heldOn));
  const next = all[0];
  if (!next) return null;
  const { href, title, heldOn, startsAtTime, place } = next;
  return { href, title, heldOn, startsAtTime, place };
}
