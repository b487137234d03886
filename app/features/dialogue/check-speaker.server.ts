import { ok, refused } from "#app/domain/result.ts";
import type { Reader } from "#db/transaction.ts";
import type { LoadedMeeting } from "./load-meeting.server.ts";
import { findAllInstitutionsOfMeeting } from "./participant.repository.server.ts";
import { findAllPoliticians } from "./people.repository.server.ts";

/**
 * Who a contribution is by, from `institution:<id>` or `person:<id>`. Refused: `unknown-speaker` unless it is
 * a participating institution or a politician of a committee that holds the meeting.
 */
export async function checkSpeaker(
  db: Reader,
  organisationId: string,
  { meeting, committeeIds }: LoadedMeeting,
  speaker: string,
) {
  const [kind, id = ""] = speaker.split(":");
  if (kind === "institution") {
    const institutions = await findAllInstitutionsOfMeeting(db, organisationId, meeting.id);
    if (institutions.some((one) => one.id === id)) return ok({ institutionId: id, personId: null });
  } else {
    const politicians = await findAllPoliticians(db, organisationId, committeeIds);
    if (politicians.some((one) => one.id === id)) return ok({ institutionId: null, personId: id });
  }
  return refused("unknown-speaker", { field: "speaker" });
}
