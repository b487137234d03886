import { can } from "#app/domain/permissions/can.ts";
import { ok, type Result, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { withOwnUnit } from "../indicators/with-unit-of-row.ts";
import type { BearingThread, ThreadGoal, ThreadMeeting } from "./bearing-thread.ts";
import { visibleGoals } from "./goal-in-thread.ts";
import { originOfBearings } from "./origin-of-bearings.server.ts";
import { resultsOfGoals } from "./results-of-goals.server.ts";
import {
  findAttendanceOfMeetings,
  findInstitutionsOfMeetings,
} from "./thread-origin.repository.server.ts";
import {
  findGoalsOfBearings,
  findOverallGoalsOfGoalVersions,
} from "./thread-result.repository.server.ts";

/**
 * The whole thread of one bearing, with that of the bearings it carries on. Goals are those the reader may
 * see. Refused: `not-allowed`, `not-found`.
 */
export async function loadThreadOfBearing(
  context: UseCaseContext,
  bearingId: string,
): Promise<Result<BearingThread, "not-allowed" | "not-found">> {
  if (!can(context.actor, "organisation.view", context)) return refused("not-allowed");
  const origin = await originOfBearings(context, [bearingId]);
  const bearing = origin.lineage.find((one) => one.distance === 0);
  if (!bearing) return refused("not-found");
  const [meetings, goals] = await Promise.all([
    meetingsWithPresent(context, origin.meetings),
    goalsWithResults(context, origin.family),
  ]);
  const { title, state, adoptedOn, year } = bearing;
  return ok({
    bearing: { id: bearingId, title, state, adoptedOn, year },
    predecessors: origin.predecessors.map((one) => ({
      id: one.bearingId,
      title: one.title,
      year: one.year,
      adoptedOn: one.adoptedOn,
    })),
    meetings,
    themes: origin.themes.map((theme) => ({
      id: theme.id,
      title: theme.title,
      meetingId: theme.meetingId,
      contributions: origin.contributions
        .filter((one) => one.themeId === theme.id)
        .map(({ id, text, by }) => ({ id, text, by })),
    })),
    goals,
  });
}

async function meetingsWithPresent(
  context: UseCaseContext,
  meetings: readonly { id: string; title: string; heldOn: string }[],
): Promise<ThreadMeeting[]> {
  const { db, organisationId } = context;
  const ids = meetings.map((meeting) => meeting.id);
  const [persons, institutions] = await Promise.all([
    findAttendanceOfMeetings(db, organisationId, ids),
    findInstitutionsOfMeetings(db, organisationId, ids),
  ]);
  return meetings.map((meeting) => ({
    ...meeting,
    persons: persons
      .filter((one) => one.meetingId === meeting.id)
      .map(({ name, title }) => ({ name, title })),
    institutions: institutions.filter((one) => one.meetingId === meeting.id).map((one) => one.name),
  }));
}

async function goalsWithResults(
  context: UseCaseContext,
  bearingIds: readonly string[],
): Promise<ThreadGoal[]> {
  const { db, organisationId, actor } = context;
  const found = await findGoalsOfBearings(db, organisationId, bearingIds);
  const goals = visibleGoals(actor, organisationId, found);
  const [{ links, measurements, reports }, overallGoals] = await Promise.all([
    resultsOfGoals(context, goals),
    findOverallGoalsOfGoalVersions(
      db,
      organisationId,
      goals.map((goal) => goal.versionId),
    ),
  ]);
  const newest = new Map(measurements.map((one) => [one.indicatorId, one]));
  return goals.map((goal) => ({
    id: goal.id,
    title: goal.title,
    state: goal.state,
    isRetired: goal.retiredAt !== null,
    institutionName: goal.institutionName,
    bearingId: goal.bearingId,
    overallGoals: overallGoals
      .filter((one) => one.goalVersionId === goal.versionId)
      .map(({ id, title }) => ({ id, title })),
    indicators: links
      .filter((one) => one.goalVersionId === goal.versionId)
      .map(({ id, name, unit }) => {
        const value = newest.get(id);
        const measured = value && { raw: withOwnUnit(value.raw, unit), year: value.year };
        return { id, name, measured: measured ?? null };
      }),
    reports: reports
      .filter((one) => one.goalId === goal.id)
      .map(({ id, status, kind, year, effectAchieved }) => ({
        id,
        status,
        kind,
        year,
        effectAchieved,
      })),
  }));
}
