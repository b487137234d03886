import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction, type Writer } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import {
  type AgendaItemRow,
  deleteAgendaItems,
  findAllAgendaItems,
  insertAgendaItems,
  updateAgendaItem,
} from "./agenda.repository.server.ts";
import { checkMeetingPlan } from "./check-meeting-plan.server.ts";
import { type MeetingRow, updateMeeting } from "./dialogue-meeting.repository.server.ts";
import { loadMeetingToChange } from "./load-meeting.server.ts";
import type { MeetingInput } from "./meeting.schema.ts";
import {
  deleteJointCommittees,
  deleteMeetingInstitutions,
  findAllInstitutionsOfMeeting,
  findAllWhoHaveWritten,
  insertJointCommittees,
  insertMeetingInstitutions,
} from "./participant.repository.server.ts";

type Change = MeetingInput & { readonly version: number };

/**
 * Changes a meeting that is not over. Refused: what `loadMeetingToChange` and `checkMeetingPlan` refuse;
 * `participant-has-written` with the names of those taken off whose preparation or contributions would be
 * lost; `item-begun` when an item that has begun is taken off the agenda; `changed-meanwhile`.
 */
export function editDialogueMeeting(context: UseCaseContext, id: string, input: Change) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const loaded = await loadMeetingToChange(writer, context, id, "dialogueMeeting.plan", "plan");
    if (!loaded.ok) return loaded;
    const { meeting, committeeIds } = loaded.value;
    const calling = { committeeId: meeting.committeeId, meetingId: id };
    const plan = await checkMeetingPlan(writer, organisationId, calling, input);
    if (!plan.ok) return plan;
    const { institutionIds, jointIds, facilitatorId } = plan.value;
    const participants = await replaceInstitutions(writer, organisationId, id, institutionIds);
    if (!participants.ok) return participants;
    const change = planOf({ ...input, facilitatorId });
    if (!(await updateMeeting(writer, organisationId, id, input.version, change))) {
      return refused("changed-meanwhile");
    }
    await deleteJointCommittees(writer, organisationId, id);
    await insertJointCommittees(writer, organisationId, id, jointIds);
    const agenda = await replaceAgenda(writer, organisationId, id, input);
    if (!agenda.ok) return agenda;
    await recordAudit(writer, context, {
      operation: "dialogueMeeting.edit",
      objectType: "dialogueMeeting",
      objectKey: id,
      objectName: change.title,
      before: {
        ...planOf(meeting),
        institutionIds: participants.value.before.join(" "),
        committeeIds: committeeIds.slice(1).join(" "),
      },
      after: {
        ...change,
        institutionIds: institutionIds.join(" "),
        committeeIds: jointIds.join(" "),
      },
    });
    return ok({ id });
  });
}

type Plan = Omit<MeetingInput, "facilitatorId"> & { readonly facilitatorId: string | null };

function planOf(meeting: Pick<Plan, keyof Plan & keyof MeetingRow>) {
  const { title, model, theme, heldOn, startsAtTime, place, facilitatorId } = meeting;
  return { title, model, theme, heldOn, startsAtTime, place, facilitatorId };
}

async function replaceInstitutions(
  writer: Writer,
  organisationId: string,
  meetingId: string,
  ids: readonly string[],
) {
  const rows = await findAllInstitutionsOfMeeting(writer, organisationId, meetingId);
  const before = rows.map((row) => row.id);
  const leaving = rows.filter((row) => !ids.includes(row.id));
  const written = await findAllWhoHaveWritten(writer, organisationId, meetingId);
  const losing = leaving.filter((row) => written.some((one) => one.institutionId === row.id));
  if (losing.length > 0) {
    const names = losing.map((row) => row.name).join(", ");
    return refused("participant-has-written", { field: "institutionIds", details: { names } });
  }
  const leavingIds = leaving.map((row) => row.id);
  await deleteMeetingInstitutions(writer, organisationId, meetingId, leavingIds);
  const joining = ids.filter((id) => !before.includes(id));
  await insertMeetingInstitutions(writer, organisationId, meetingId, joining);
  return ok({ before });
}

async function replaceAgenda(
  writer: Writer,
  organisationId: string,
  dialogueMeetingId: string,
  input: MeetingInput,
) {
  const before = await findAllAgendaItems(writer, organisationId, dialogueMeetingId);
  const isKept = (row: AgendaItemRow) =>
    row.isFollowUp === 1 || input.agenda.some((item) => item.id === row.id);
  const leaving = before.filter((row) => !isKept(row));
  const begun = leaving.find((row) => row.startedAt !== null);
  if (begun) return refused("item-begun", { field: "agenda", details: { title: begun.title } });
  const leavingIds = leaving.map((row) => row.id);
  await deleteAgendaItems(writer, organisationId, dialogueMeetingId, leavingIds);
  const items = input.agenda.map(({ id, title, minutes }, index) => ({
    known: before.find((row) => row.id === id && row.isFollowUp === 0)?.id,
    change: { title, minutes, position: index + 1 },
  }));
  const opening = before.find((row) => row.isFollowUp === 1);
  const changes = items.flatMap(({ known, change }) => (known ? [{ id: known, change }] : []));
  await Promise.all([
    opening &&
      updateAgendaItem(writer, organisationId, opening.id, { minutes: input.followUpMinutes }),
    ...changes.map(({ id, change }) => updateAgendaItem(writer, organisationId, id, change)),
    insertAgendaItems(
      writer,
      items
        .filter(({ known }) => !known)
        .map(({ change }) => ({
          ...change,
          id: newId(),
          organisationId,
          dialogueMeetingId,
          startedAt: null,
          endedAt: null,
          isFollowUp: 0,
        })),
    ),
  ]);
  return ok();
}
