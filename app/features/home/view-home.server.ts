import { can } from "#app/domain/permissions/can.ts";
import { placesOf } from "#app/domain/permissions/places.ts";
import { ok, type Result, refused } from "#app/domain/result.ts";
import { paths } from "#app/paths.ts";
import type { UseCaseContext } from "../context.ts";
import { concernsOf } from "../indicators/early-warning/view-concerns.server.ts";
import { tasksToConfirm } from "../indicators/judgement/tasks-to-confirm.server.ts";
import { tasksToMeasure } from "../indicators/measuring/tasks-to-measure.server.ts";
import { tasksOfQuestions } from "../indicators/questions/question-tasks.server.ts";
import { gatherOverview } from "./gather-overview.server.ts";
import {
  tasksOfAdministration,
  tasksOfChair,
  tasksOfLeader,
  tasksOfMember,
} from "./gather-tasks.server.ts";
import type { HomeMeeting, HomeModel, Task } from "./home-model.ts";
import {
  findAllCommitteeMeetingsFrom,
  findAllDialogueMeetingsFrom,
} from "./meeting.repository.server.ts";
import { tasksToReport } from "./tasks-to-report.server.ts";

const mostMeetings = 6;

/** The roles that the cycle asks something of; the others come to read. */
const rolesWithTasks = [
  "committeeMember",
  "committeeChair",
  "institutionLeader",
  "administration",
] as const;

const nothing = {
  hasRole: false,
  getsTasks: false,
  tasks: [],
  concerns: [],
  meetings: [],
  committees: [],
  institutions: [],
  redGoals: null,
  system: null,
};

/** The front page of one person: what waits, what is coming, how it goes. Refused: `not-allowed`. */
export async function viewHome(
  context: UseCaseContext,
  name: string,
): Promise<Result<HomeModel, "not-allowed">> {
  if (context.actor.personId !== null && context.actor.assignments.length === 0) {
    return ok({ name, ...nothing });
  }
  if (!can(context.actor, "organisation.view", context)) return refused("not-allowed");
  const [tasks, concerns, meetings, overview] = await Promise.all([
    gatherTasks(context),
    concernsOf(context),
    gatherMeetings(context),
    gatherOverview(context),
  ]);
  const getsTasks = rolesWithTasks.some((role) => placesOf(context.actor, role).holdsRole);
  return ok({ name, hasRole: true, getsTasks, tasks, concerns, meetings, ...overview });
}

async function gatherTasks(context: UseCaseContext): Promise<Task[]> {
  const groups = await Promise.all([
    tasksOfLeader(context),
    tasksToReport(context),
    tasksToMeasure(context),
    tasksToConfirm(context),
    tasksOfQuestions(context),
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

/** A list for SQL's `in`, which not every database lets be empty. */
function orNone(ids: readonly string[]): readonly string[] {
  return ids.length > 0 ? ids : [""];
}
