import { steps } from "#app/domain/cycle/step.ts";
import { can } from "#app/domain/permissions/can.ts";
import { placesOf } from "#app/domain/permissions/places.ts";
import { ok, type Result, refused } from "#app/domain/result.ts";
import { committeeOverview } from "#app/domain/scorecard/committee-overview.ts";
import { paths } from "#app/paths.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllCommitteesWithNewestRound } from "../cycle/round.repository.server.ts";
import { concernsOf } from "../indicators/early-warning/view-concerns.server.ts";
import { tasksToMeasure } from "../indicators/measuring/tasks-to-measure.server.ts";
import {
  tasksOfAdministration,
  tasksOfChair,
  tasksOfLeader,
  tasksOfMember,
} from "./gather-tasks.server.ts";
import type { HomeCommittee, HomeMeeting, HomeModel, Task } from "./home-model.ts";
import {
  findAllCommitteeMeetingsFrom,
  findAllDialogueMeetingsFrom,
} from "./meeting.repository.server.ts";
import { findAllNewestStatuses, findAllOwnInstitutions } from "./overview.repository.server.ts";
import { findAllOpenSteps } from "./task.repository.server.ts";
import { tasksToReport } from "./tasks-to-report.server.ts";

const mostMeetings = 6;

/** The front page of one person: what waits, what is coming, how it goes. Refused: `not-allowed`. */
export async function viewHome(
  context: UseCaseContext,
  name: string,
): Promise<Result<HomeModel, "not-allowed">> {
  if (context.actor.personId !== null && context.actor.assignments.length === 0) {
    const nothing = { tasks: [], concerns: [], meetings: [], committees: [], institutions: [] };
    return ok({ name, hasRole: false, ...nothing });
  }
  if (!can(context.actor, "organisation.view", context)) return refused("not-allowed");
  const [tasks, concerns, meetings, committees, institutions] = await Promise.all([
    gatherTasks(context),
    concernsOf(context),
    gatherMeetings(context),
    gatherCommittees(context),
    findAllOwnInstitutions(context.db, context.organisationId, ownInstitutionIds(context)),
  ]);
  return ok({ name, hasRole: true, tasks, concerns, meetings, committees, institutions });
}

async function gatherTasks(context: UseCaseContext): Promise<Task[]> {
  const groups = await Promise.all([
    tasksOfLeader(context),
    tasksToReport(context),
    tasksToMeasure(context),
    tasksOfChair(context),
    tasksOfMember(context),
    tasksOfAdministration(context),
  ]);
  return groups
    .flat()
    .sort((one, other) => (one.dueOn ?? "9999").localeCompare(other.dueOn ?? "9999"));
}

async function gatherMeetings(context: UseCaseContext): Promise<HomeMeeting[]> {
  const { db, organisationId, today } = context;
  const reach = reachOf(context);
  const [own, dialogues] = await Promise.all([
    findAllCommitteeMeetingsFrom(db, organisationId, reach.committeeIds, today),
    findAllDialogueMeetingsFrom(db, organisationId, reach, today),
  ]);
  return [
    ...own.map((row) => ({ ...row, href: paths.committeeMeeting(row.id), key: row.id })),
    ...dialogues.map((row) => ({ ...row, href: paths.dialogueMeeting(row.id), key: row.id })),
  ]
    .map(({ id: _, ...meeting }) => meeting)
    .sort((one, other) => one.heldOn.localeCompare(other.heldOn))
    .slice(0, mostMeetings);
}

async function gatherCommittees(context: UseCaseContext): Promise<HomeCommittee[]> {
  const { db, organisationId } = context;
  const [committees, open, statuses] = await Promise.all([
    findAllCommitteesWithNewestRound(db, organisationId),
    findAllOpenSteps(db, organisationId, "all"),
    findAllNewestStatuses(db, organisationId, context.today),
  ]);
  return committees.map((committee) => {
    const goals = statuses.filter((row) => row.committeeId === committee.id);
    const { counts, goalCount } = committeeOverview(
      goals.map((row) => ({ ...row, bearingIds: [], previousStatus: null })),
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
    };
  });
}

/** Everybody's meetings for those who serve the whole organisation, one's own for the others. */
function reachOf({ actor }: UseCaseContext) {
  const serveAll = (["administration", "directorate", "systemAdministrator"] as const).some(
    (role) => placesOf(actor, role).holdsRole,
  );
  const committeeIds = [
    ...placesOf(actor, "committeeChair").committeeIds,
    ...placesOf(actor, "committeeMember").committeeIds,
  ];
  return {
    committeeIds: serveAll ? ("all" as const) : orNone(committeeIds),
    institutionIds: orNone(placesOf(actor, "institutionLeader").institutionIds),
  };
}

function ownInstitutionIds({ actor }: UseCaseContext): readonly string[] {
  return orNone(
    (["institutionLeader", "boardMember", "boardChair"] as const).flatMap(
      (role) => placesOf(actor, role).institutionIds,
    ),
  );
}

/** A list for SQL's `in`, which not every database lets be empty. */
function orNone(ids: readonly string[]): readonly string[] {
  return ids.length > 0 ? ids : [""];
}
