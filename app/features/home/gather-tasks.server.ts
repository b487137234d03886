import { placesOf } from "#app/domain/permissions/places.ts";
import { paths } from "#app/paths.ts";
import type { UseCaseContext } from "../context.ts";
import type { Task } from "./home-model.ts";
import {
  findAllAnswersTo,
  findAllInstitutionsWithoutGoal,
  findAllMissingPreparations,
  findAllOpenSteps,
  findAllReturnedGoals,
  findAllSubmittedGoals,
  findAllUnansweredQuestions,
} from "./task.repository.server.ts";

const dayInMilliseconds = 86_400_000;
const newAnswerDays = 30;

/** What waits for a leader: preparations, goals sent back, goals to write, questions. */
export async function tasksOfLeader(context: UseCaseContext): Promise<Task[]> {
  const { db, organisationId } = context;
  const ids = placesOf(context.actor, "institutionLeader").institutionIds;
  if (ids.length === 0) return [];
  const [preparations, returned, without, questions] = await Promise.all([
    findAllMissingPreparations(db, organisationId, ids),
    findAllReturnedGoals(db, organisationId, ids),
    findAllInstitutionsWithoutGoal(db, organisationId, "institutionLeader", ids),
    findAllUnansweredQuestions(db, organisationId, ids),
  ]);
  return [
    ...preparations.map((row) => ({
      kind: "prepareMeeting" as const,
      href: paths.preparation(row.meetingId, row.institutionId),
      details: { title: row.title, institution: row.institutionName },
      dueOn: row.heldOn,
      minutes: 20,
    })),
    ...returned.map((row) => ({
      kind: "rewriteGoal" as const,
      href: paths.goal(row.id),
      details: { title: row.title, reason: row.returnReason },
      dueOn: null,
      minutes: 15,
    })),
    ...without.map((row) => ({
      kind: "writeGoal" as const,
      href: paths.newGoal(row.institutionSlug, row.year),
      details: { institution: row.institutionName, committee: row.committeeName },
      dueOn: row.dueOn,
      minutes: 30,
    })),
    ...questions.map((row) => ({
      kind: "answerQuestion" as const,
      href: paths.goal(row.goalId),
      details: { text: row.text },
      dueOn: null,
      minutes: 5,
    })),
  ];
}

/** What waits for a committee's chair: goals to decide, bearings to adopt, the form of the dialogue. */
export async function tasksOfChair(context: UseCaseContext): Promise<Task[]> {
  const { db, organisationId } = context;
  const ids = placesOf(context.actor, "committeeChair").committeeIds;
  if (ids.length === 0) return [];
  const [submitted, steps] = await Promise.all([
    findAllSubmittedGoals(db, organisationId, ids),
    findAllOpenSteps(db, organisationId, ids),
  ]);
  const first = submitted[0];
  return [
    ...(first
      ? [
          {
            kind: "decideGoals" as const,
            href: paths.decideGoal(first.id),
            details: { count: submitted.length },
            dueOn: null,
            minutes: 4 * submitted.length,
          },
        ]
      : []),
    ...steps
      .filter((row) => row.step === "bearings" && Number(row.draftBearings) > 0)
      .map((row) => ({
        kind: "adoptBearings" as const,
        href: paths.bearings(row.committeeSlug, row.year),
        details: { count: Number(row.draftBearings), committee: row.committeeName },
        dueOn: row.dueOn,
        minutes: 10,
      })),
    ...steps
      .filter((row) => row.step === "knowledge" && Number(row.dialogueForms) === 0)
      .map((row) => ({
        kind: "decideDialogueForm" as const,
        href: paths.dialogueForm(row.committeeSlug, row.year),
        details: { committee: row.committeeName },
        dueOn: row.dueOn,
        minutes: 10,
      })),
  ];
}

/** What waits for a member of a committee: drafts to speak up on, answers to own questions. */
export async function tasksOfMember(context: UseCaseContext): Promise<Task[]> {
  const { db, organisationId, actor } = context;
  const ids = placesOf(actor, "committeeMember").committeeIds;
  if (ids.length === 0 || actor.personId === null) return [];
  const since = new Date(Date.parse(context.now) - newAnswerDays * dayInMilliseconds).toISOString();
  const [steps, answers] = await Promise.all([
    findAllOpenSteps(db, organisationId, ids),
    findAllAnswersTo(db, organisationId, actor.personId, since),
  ]);
  return [
    ...steps
      .filter((row) => row.step === "bearings" && Number(row.draftBearings) > 0)
      .map((row) => ({
        kind: "commentBearings" as const,
        href: paths.bearings(row.committeeSlug, row.year),
        details: { count: Number(row.draftBearings), committee: row.committeeName },
        dueOn: row.dueOn,
        minutes: 10,
      })),
    ...answers.map((row) => ({
      kind: "readAnswer" as const,
      href: `${paths.goal(row.goalId)}#${row.id}`,
      details: { institution: row.institutionName, text: row.text },
      dueOn: null,
      minutes: 1,
    })),
  ];
}

/** What waits for the administration: open steps with their dates, and goals it holds the pen for. */
export async function tasksOfAdministration(context: UseCaseContext): Promise<Task[]> {
  const { db, organisationId } = context;
  if (!placesOf(context.actor, "administration").holdsRole) return [];
  const [steps, without] = await Promise.all([
    findAllOpenSteps(db, organisationId, "all"),
    findAllInstitutionsWithoutGoal(db, organisationId, "administration", "all"),
  ]);
  const first = without[0];
  return [
    ...steps.map((row) => ({
      ...(isReached(row)
        ? { kind: "moveOn" as const, href: paths.roundSteps(row.committeeSlug, row.year) }
        : {
            kind: "closeStep" as const,
            href: paths.step(row.committeeSlug, row.year, row.step),
          }),
      details: { step: row.step, committee: row.committeeName },
      dueOn: row.dueOn,
      minutes: 10,
    })),
    ...(first
      ? [
          {
            kind: "writeGoals" as const,
            href: paths.goals(first.committeeSlug, first.year),
            details: { count: without.length, committee: first.committeeName },
            dueOn: first.dueOn,
            minutes: 30,
          },
        ]
      : []),
  ];
}

type OpenStep = Awaited<ReturnType<typeof findAllOpenSteps>>[number];

/** Whether the committee has done what the step is for, so that the administration can close it and open the next. */
function isReached(row: OpenStep): boolean {
  if (row.step === "knowledge") return Number(row.dialogueForms) > 0;
  if (row.step !== "bearings") return false;
  return Number(row.draftBearings) === 0 && Number(row.adoptedBearings) > 0;
}
