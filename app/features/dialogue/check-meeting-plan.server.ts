import { checkMeetingModel } from "#app/domain/dialogue/meeting-model.ts";
import { ok, refused } from "#app/domain/result.ts";
import { findAllCommitteesWithNewestRound } from "#app/features/cycle/round.repository.server.ts";
import type { Reader } from "#db/transaction.ts";
import type { MeetingInput } from "./meeting.schema.ts";
import { findAllInstitutionsInUse } from "./participant.repository.server.ts";
import { findAllFacilitators } from "./people.repository.server.ts";

/**
 * Whether a planned meeting holds together: its committees, participants and facilitator exist here, and the
 * participants fit the model. Answers the ids without doubles, the joint committees without the one that
 * calls. Refused: `unknown-choice`, and what `checkMeetingModel` refuses.
 */
export async function checkMeetingPlan(
  db: Reader,
  organisationId: string,
  calling: { readonly committeeId: string; readonly meetingId: string | null },
  input: MeetingInput,
) {
  const [inUse, committees, facilitators] = await Promise.all([
    findAllInstitutionsInUse(db, organisationId, calling.meetingId),
    findAllCommitteesWithNewestRound(db, organisationId),
    findAllFacilitators(db, organisationId),
  ]);
  const jointIds = [...new Set(input.committeeIds)].filter((id) => id !== calling.committeeId);
  if (!jointIds.every((id) => committees.some((one) => one.id === id))) {
    return refused("unknown-choice", { field: "committeeIds" });
  }
  const facilitatorId = input.facilitatorId ?? null;
  if (facilitatorId && !facilitators.some((one) => one.id === facilitatorId)) {
    return refused("unknown-choice", { field: "facilitatorId" });
  }
  const institutionIds = [...new Set(input.institutionIds)];
  const institutions = inUse.filter((one) => institutionIds.includes(one.id));
  if (institutions.length !== institutionIds.length) {
    return refused("unknown-choice", { field: "institutionIds" });
  }
  const checked = checkMeetingModel(
    { ...input, committeeIds: [calling.committeeId, ...jointIds], institutions },
    inUse,
  );
  return checked.ok ? ok({ institutionIds, jointIds, facilitatorId }) : checked;
}
