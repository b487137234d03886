import { insertAgendaItems } from "#app/features/dialogue/agenda.repository.server.ts";
import { insertAttendance } from "#app/features/dialogue/attendance.repository.server.ts";
import { insertContribution } from "#app/features/dialogue/contribution.repository.server.ts";
import { insertMeeting } from "#app/features/dialogue/dialogue-meeting.repository.server.ts";
import {
  insertJointCommittees,
  insertMeetingInstitutions,
} from "#app/features/dialogue/participant.repository.server.ts";
import { insertPreparation } from "#app/features/dialogue/preparation.repository.server.ts";
import { insertTheme } from "#app/features/dialogue/theme.repository.server.ts";
import { newId } from "#db/id.ts";
import type { NewRowOf } from "#db/tables/columns.ts";
import type { Tables } from "#db/tables/index.ts";
import type { Writer } from "#db/transaction.ts";

type Given<Table extends keyof Tables, Needed extends keyof NewRowOf<Tables[Table]>> = Partial<
  NewRowOf<Tables[Table]>
> &
  Pick<NewRowOf<Tables[Table]>, Needed>;

type OfMeeting = "organisationId" | "dialogueMeetingId";

type MeetingGiven = Given<"dialogueMeeting", "organisationId" | "roundId"> & {
  readonly institutionIds?: readonly string[];
  /** Committees beside the one that calls the meeting. */
  readonly jointCommitteeIds?: readonly string[];
  readonly followUpMinutes?: number;
};

/** A planned meeting with its participants, opening on last round's goals as every meeting does. */
export async function makeDialogueMeeting(writer: Writer, given: MeetingGiven) {
  const { institutionIds = [], jointCommitteeIds = [], followUpMinutes = 30, ...rest } = given;
  const row = {
    id: newId(),
    model: "sameType" as const,
    title: "Dialogmøde med skolerne",
    theme: "",
    heldOn: "2027-03-18",
    startsAtTime: "16:30",
    place: "Rådhuset",
    facilitatorId: null,
    state: "planned" as const,
    summary: "",
    startedAt: null,
    closedAt: null,
    ...rest,
  };
  await insertMeeting(writer, row);
  await insertMeetingInstitutions(writer, row.organisationId, row.id, institutionIds);
  await insertJointCommittees(writer, row.organisationId, row.id, jointCommitteeIds);
  const followUp = await makeAgendaItem(writer, {
    organisationId: row.organisationId,
    dialogueMeetingId: row.id,
    title: "",
    minutes: followUpMinutes,
    position: 0,
    isFollowUp: 1,
    startedAt: row.startedAt,
    endedAt: row.closedAt && row.startedAt && minutesAfter(row.startedAt, followUpMinutes),
  });
  return { ...row, followUpItemId: followUp.id };
}

export function addAttendance(
  writer: Writer,
  given: { organisationId: string; dialogueMeetingId: string; personIds: readonly string[] },
) {
  return insertAttendance(writer, given.organisationId, given.dialogueMeetingId, given.personIds);
}

export async function makeAgendaItem(writer: Writer, given: Given<"agendaItem", OfMeeting>) {
  const row = {
    id: newId(),
    title: "Drøftelse",
    minutes: 30,
    position: 1,
    startedAt: null,
    endedAt: null,
    isFollowUp: 0 as const,
    ...given,
  };
  await insertAgendaItems(writer, [row]);
  return row;
}

/** A preparation that has been submitted, unless its state says otherwise. */
export async function makePreparation(
  writer: Writer,
  given: Given<"preparation", OfMeeting | "institutionId">,
) {
  const state = given.state ?? "submitted";
  const row = {
    id: newId(),
    staffDialogue: "Personalet har drøftet året på et fælles møde.",
    staffDialogueOn: "2027-02-10",
    boardDialogue: "Bestyrelsen bakker op om retningen.",
    boardDialogueOn: "2027-02-17",
    status: "Arbejdet følger planen.",
    conditions: "Uændret ramme og færre børn.",
    challenges: "Fraværet er for højt.",
    developmentNeeds: "Tid til fælles forberedelse.",
    state,
    submittedAt: state === "submitted" ? "2027-03-01T09:00:00.000Z" : null,
    updatedAt: "2027-03-01T09:00:00.000Z",
    ...given,
  };
  await insertPreparation(writer, row);
  return row;
}

export async function makeTheme(writer: Writer, given: Given<"theme", OfMeeting | "title">) {
  const row = { id: newId(), position: 1, ...given };
  await insertTheme(writer, row);
  return row;
}

/** A contribution by the institution or the person given. */
export async function makeContribution(
  writer: Writer,
  given: Given<"contribution", OfMeeting | "text"> &
    ({ readonly institutionId: string } | { readonly personId: string }),
) {
  const row = {
    id: newId(),
    agendaItemId: null,
    themeId: null,
    institutionId: null,
    personId: null,
    position: 1,
    createdBy: null,
    createdAt: "2027-03-18T16:00:00.000Z",
    ...given,
  };
  await insertContribution(writer, row);
  return row;
}

/** The instant a number of minutes after another. */
export function minutesAfter(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}
