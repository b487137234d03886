import type { MeetingInput } from "#app/features/dialogue/meeting.schema.ts";
import { makeAgendaItem, makeDialogueMeeting } from "#seeds/factories/dialogue.ts";
import type { World } from "#tests/support/world.ts";

type StepState = "planned" | "open" | "closed";

/** Brings the dialogue step of the world's round into a state. */
export async function setDialogueStep(world: World, state: StepState) {
  await world.db
    .updateTable("roundStep")
    .set({ state })
    .where("roundId", "=", world.round.id)
    .where("step", "=", "dialogue")
    .execute();
}

/** A meeting of both schools with two items after the opening; running when nothing else is given. */
export async function makeSchoolMeeting(
  world: World,
  given: { readonly state?: "planned" | "running" | "closed" } = {},
) {
  await setDialogueStep(world, "open");
  const { state = "running" } = given;
  return world.write(async (writer) => {
    const meeting = await makeDialogueMeeting(writer, {
      organisationId: world.organisation.id,
      roundId: world.round.id,
      institutionIds: [world.school.id, world.secondSchool.id],
      state,
      startedAt: state === "planned" ? null : "2027-03-01T09:30:00.000Z",
      closedAt: state === "closed" ? "2027-03-01T11:30:00.000Z" : null,
    });
    const own = { organisationId: world.organisation.id, dialogueMeetingId: meeting.id };
    const first = await makeAgendaItem(writer, { ...own, title: "Vilkår", position: 1 });
    const second = await makeAgendaItem(writer, { ...own, title: "Ønsker", position: 2 });
    return { ...meeting, items: [first.id, second.id] as const };
  });
}

/** A valid plan of a meeting with both schools. */
export function schoolPlan(world: World, change: Partial<MeetingInput> = {}): MeetingInput {
  return {
    title: "Dialogmøde med skolerne",
    model: "sameType",
    theme: "",
    institutionIds: [world.school.id, world.secondSchool.id],
    committeeIds: [],
    heldOn: "2027-03-18",
    startsAtTime: "16:30",
    place: "Rådhuset",
    followUpMinutes: 30,
    agenda: [
      { title: "Vilkår", minutes: 40 },
      { title: "Ønsker", minutes: 20 },
    ],
    ...change,
  };
}

/** Everyone but those who plan and run meetings. */
export const othersThanAdministration = [
  "committeeMember",
  "committeeChair",
  "institutionLeader",
  "directorate",
  "boardMember",
  "boardChair",
  "systemAdministrator",
] as const;

/** What the organisation holds of meetings, to see that nothing was half-written. */
export async function dialogueRows(world: World) {
  const tables = [
    "dialogueMeeting",
    "dialogueMeetingInstitution",
    "dialogueMeetingCommittee",
    "agendaItem",
    "attendance",
    "preparation",
    "theme",
    "contribution",
    "auditEntry",
    "organisation",
  ] as const;
  return Promise.all(tables.map((table) => world.db.selectFrom(table).selectAll().execute()));
}
