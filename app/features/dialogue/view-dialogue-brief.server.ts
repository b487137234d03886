import { countStatuses } from "#app/domain/dialogue/standing.ts";
import { type GoalStatus, GREY_STATES } from "#app/domain/follow-up/goal-status.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { loadRoundFrame } from "#app/features/cycle/load-round-frame.server.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllContributions } from "./contribution.repository.server.ts";
import { findMeetingBefore } from "./dialogue-meeting.repository.server.ts";
import { findAllBearingsInForce, findAllBearingsOfGoals } from "./last-round.repository.server.ts";
import { type GoalBefore, loadGoalsBefore, loadLastRounds } from "./load-last-round.server.ts";
import { loadMeeting } from "./load-meeting.server.ts";
import { findAllBearingsOfThemes } from "./outcome.repository.server.ts";
import {
  findAllInstitutionsInUse,
  findAllInstitutionsOfMeeting,
} from "./participant.repository.server.ts";
import { findPreparation } from "./preparation.repository.server.ts";

const shownOrder: readonly GoalStatus[] = ["green", "yellow", "red", ...GREY_STATES];

/**
 * The dialogue brief of one institution: what it comes to the meeting with from the round before, how
 * institutions of its type stand, what has changed since the last meeting, and its preparation once handed
 * in. Refused: `not-allowed`, `not-found`.
 */
export async function viewDialogueBrief(
  context: UseCaseContext,
  meetingId: string,
  institutionId: string,
) {
  const { db, organisationId, actor } = context;
  if (!can(actor, "organisation.view", context)) return refused("not-allowed");
  const loaded = await loadMeeting(db, context, meetingId);
  if (!loaded) return refused("not-found");
  const { meeting } = loaded;
  const participants = await findAllInstitutionsOfMeeting(db, organisationId, meetingId);
  const institution = participants.find((one) => one.id === institutionId);
  if (!institution) return refused("not-found");
  const frame = await loadRoundFrame(context, meeting.committeeSlug, String(meeting.year));
  if (!frame.ok) return frame;
  const inUse = await findAllInstitutionsInUse(db, organisationId, meetingId);
  const peers = inUse.filter((one) => one.typeId === institution.typeId && one.scope === "core");
  // What was on the table at a meeting that has been held stays what it was.
  const until = meeting.state === "closed" ? meeting.heldOn : undefined;
  const [goals, lastRounds, preparation, lastMeeting] = await Promise.all([
    loadGoalsBefore(db, organisationId, peers, meeting.year, until),
    loadLastRounds(db, organisationId, [institution], meeting.year),
    findPreparation(db, organisationId, meetingId, institutionId),
    findMeetingBefore(db, organisationId, institutionId, meeting.heldOn),
  ]);
  const own = goals.filter((goal) => goal.institutionId === institutionId);
  const lastRound = lastRounds.get(institutionId) ?? null;
  const isVisible =
    preparation?.state === "submitted" ||
    can(actor, "preparation.viewDraft", { organisationId, institutionId });
  return ok({
    frame: frame.value,
    meeting: {
      id: meetingId,
      title: meeting.title,
      theme: meeting.theme,
      heldOn: meeting.heldOn,
      startsAtTime: meeting.startsAtTime,
      place: meeting.place,
      state: meeting.state,
    },
    institution: {
      id: institutionId,
      slug: institution.slug,
      name: institution.name,
      typeName: institution.typeName,
    },
    readOn: until ?? context.today,
    lastYear: lastRound?.year ?? null,
    ...(await groupByBearing(context, own, lastRound?.id ?? "")),
    comparison: {
      peerCount: peers.length,
      own: countsOf(own),
      all: countsOf(goals),
    },
    since: lastMeeting ? await loadSince(context, lastMeeting, institutionId, own, until) : null,
    preparation: preparation && isVisible ? preparation : null,
  });
}

async function groupByBearing(
  { db, organisationId }: UseCaseContext,
  goals: readonly GoalBefore[],
  lastRoundId: string,
) {
  const versionIds = goals.map((goal) => goal.versionId);
  const ties = await findAllBearingsOfGoals(db, organisationId, versionIds);
  const tiedIds = [...new Set(ties.map((tie) => tie.bearingId))];
  const bearings = await findAllBearingsInForce(db, organisationId, lastRoundId, tiedIds);
  const serves = (goal: GoalBefore, bearingId: string) =>
    ties.some((tie) => tie.goalVersionId === goal.versionId && tie.bearingId === bearingId);
  return {
    bearings: bearings.map((bearing) => ({
      ...bearing,
      goals: goals.filter((goal) => serves(goal, bearing.id)),
    })),
    otherGoals: goals.filter((goal) => !bearings.some((bearing) => serves(goal, bearing.id))),
  };
}

async function loadSince(
  { db, organisationId }: UseCaseContext,
  last: { readonly id: string; readonly title: string; readonly heldOn: string },
  institutionId: string,
  goals: readonly GoalBefore[],
  until: string | undefined,
) {
  const contributions = await findAllContributions(db, organisationId, last.id);
  const said = contributions.filter((one) => one.institutionId === institutionId);
  const themeIds = [...new Set(said.flatMap((one) => one.themeId ?? []))];
  const bearings = await findAllBearingsOfThemes(db, organisationId, themeIds);
  const adopted = bearings.filter((bearing) => bearing.state === "adopted");
  return {
    meeting: { id: last.id, title: last.title, heldOn: last.heldOn },
    said: said.map(({ id, text }) => ({ id, text })),
    bearings: [...new Map(adopted.map(({ id, title }) => [id, { id, title }])).values()],
    turned: goals.filter((goal) => goal.turned && (goal.reportedAt ?? "") > last.heldOn),
    revised: goals.filter(
      ({ version: { reasonKind, decidedOn } }) =>
        reasonKind !== "initial" &&
        (decidedOn ?? "") > last.heldOn &&
        (until === undefined || (decidedOn ?? "") <= until),
    ),
  };
}

function countsOf(goals: readonly GoalBefore[]): { status: GoalStatus; count: number }[] {
  const counts = countStatuses(goals.map((goal) => goal.status));
  return shownOrder.flatMap((status) => {
    const count = counts.get(status) ?? 0;
    return count > 0 ? [{ status, count }] : [];
  });
}
