import type { UseCaseContext } from "../context.ts";
import type { LoadedMeeting } from "./load-meeting.server.ts";
import { findAllInstitutionsOfMeeting } from "./participant.repository.server.ts";
import { findAllPoliticians } from "./people.repository.server.ts";

/** Those who can speak at a meeting: the institutions that take part, and the committees' politicians. */
export async function loadSpeakers(
  { db, organisationId }: UseCaseContext,
  { meeting, committeeIds }: LoadedMeeting,
) {
  const [institutions, politicians] = await Promise.all([
    findAllInstitutionsOfMeeting(db, organisationId, meeting.id),
    findAllPoliticians(db, organisationId, committeeIds),
  ]);
  return {
    institutions: institutions.map(({ id, name }) => ({ value: `institution:${id}`, name })),
    politicians: politicians.map(({ id, name }) => ({ value: `person:${id}`, name })),
  };
}
