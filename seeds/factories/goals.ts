import type { GoalContents, GoalText, VersionState } from "#app/domain/goals/goal-text.ts";
import { findNextGoalPosition, insertGoal } from "#app/features/goals/goal.repository.server.ts";
import { insertGoalTies } from "#app/features/goals/goal-contents.repository.server.ts";
import { insertGoalQuestion } from "#app/features/goals/goal-question.repository.server.ts";
import { insertGoalVersion } from "#app/features/goals/goal-version.repository.server.ts";
import { newId } from "#db/id.ts";
import type { Writer } from "#db/transaction.ts";

type VersionGiven = Partial<GoalContents> & {
  readonly state?: VersionState;
  readonly createdBy?: string | null;
  readonly createdAt?: string;
  readonly submittedAt?: string | null;
  readonly submittedBy?: string | null;
  readonly decidedOn?: string | null;
  readonly decidedBy?: string | null;
  readonly returnReason?: string;
};

type GoalGiven = VersionGiven & {
  readonly organisationId: string;
  readonly institutionId: string;
  readonly committeeId: string;
  readonly roundId: string;
  readonly title: string;
  readonly position?: number;
};

const template: Omit<GoalText, "title"> = {
  kind: "development",
  background: "Forældre og medarbejdere har peget på det i dialogen før mødet.",
  statement: "Vi gør det til en fast del af hverdagen i hele perioden.",
  expectedEffect: "Børnene og familierne mærker forskellen inden for et år.",
  followUpPlan: "Vi samler op hvert halvår og fortæller udvalget, hvad vi ser.",
  qualitativeEvidence: "Samtaler med forældre og medarbejdere.",
  positiveConsequences: "",
  negativeConsequences: "",
  responsible: "Institutionens leder",
};

/** A goal with its first version; approved, and so in force, when nothing else is given. */
export async function makeGoal(writer: Writer, given: GoalGiven) {
  const { organisationId, institutionId, committeeId, roundId, position, ...version } = given;
  const goal = {
    id: newId(),
    organisationId,
    institutionId,
    committeeId,
    roundId,
    position: position ?? (await findNextGoalPosition(writer, organisationId, institutionId)),
    approvedVersionNumber: null,
    latestVersionNumber: 0,
    retiredAt: null,
  };
  await insertGoal(writer, goal);
  const first = await insertVersion(writer, goal, 1, { reasonKind: "initial" }, version);
  return {
    ...goal,
    latestVersionNumber: 1,
    approvedVersionNumber: first.state === "approved" ? 1 : null,
    versionId: first.id,
    title: first.title,
  };
}

type NextVersionGiven = VersionGiven & {
  readonly number?: number;
  readonly reasonKind?: "budget" | "other";
  readonly budgetYear?: number | null;
  readonly reason?: string;
};

/** A later version of a goal, because of an adopted budget unless another reason is given. */
export async function makeGoalVersion(
  writer: Writer,
  goal: { readonly id: string; readonly organisationId: string },
  given: NextVersionGiven & { readonly title: string },
) {
  const { reasonKind = "budget", budgetYear, reason = "", number = 2, ...version } = given;
  return insertVersion(
    writer,
    goal,
    number,
    {
      reasonKind,
      reason,
      budgetYear: reasonKind === "budget" ? (budgetYear ?? 2028) : null,
    },
    version,
  );
}

/** A question to a goal, answered when an answer is given. */
export async function askQuestion(
  writer: Writer,
  given: {
    readonly organisationId: string;
    readonly goalId: string;
    readonly askedBy: string;
    readonly text: string;
    readonly askedAt?: string;
    readonly answer?: string;
    readonly answeredBy?: string | null;
    readonly answeredAt?: string | null;
  },
) {
  const question = {
    id: newId(),
    askedAt: "2027-05-10T09:00:00.000Z",
    answer: "",
    answeredBy: null,
    answeredAt: given.answer ? "2027-05-12T09:00:00.000Z" : null,
    ...given,
  };
  await insertGoalQuestion(writer, question);
  return question;
}

async function insertVersion(
  writer: Writer,
  goal: { readonly id: string; readonly organisationId: string },
  number: number,
  why: { reasonKind: "initial" | "budget" | "other"; budgetYear?: number | null; reason?: string },
  given: VersionGiven & { readonly title: string },
) {
  const {
    bearingIds = [],
    overallGoalIds = [],
    indicatorIds = [],
    sourceIds = [],
    actions = [],
    answers = [],
    ...text
  } = given;
  const state = given.state ?? "approved";
  const wasSubmitted = state !== "draft";
  const wasDecided = state === "approved" || state === "returned";
  const version = {
    id: newId(),
    organisationId: goal.organisationId,
    goalId: goal.id,
    number,
    budgetYear: null,
    reason: "",
    ...why,
    createdBy: null,
    createdAt: "2027-04-01T08:00:00.000Z",
    submittedBy: null,
    submittedAt: wasSubmitted ? "2027-05-01T08:00:00.000Z" : null,
    decidedBy: null,
    decidedOn: wasDecided ? "2027-06-12" : null,
    returnReason: state === "returned" ? "Beskriv effekten tydeligere." : "",
    ...template,
    ...text,
    state,
  };
  await insertGoalVersion(writer, version);
  await insertGoalTies(writer, goal.organisationId, version.id, {
    bearingIds,
    overallGoalIds,
    indicatorIds,
    sourceIds,
    actions,
    answers,
  });
  await writer
    .updateTable("goal")
    .set({
      latestVersionNumber: number,
      ...(state === "approved" ? { approvedVersionNumber: number } : {}),
    })
    .where("organisationId", "=", goal.organisationId)
    .where("id", "=", goal.id)
    .execute();
  return version;
}
