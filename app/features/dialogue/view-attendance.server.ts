import { ok } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllAttending } from "./attendance.repository.server.ts";
import { isPartOpen } from "./load-meeting.server.ts";
import { loadRun } from "./load-run.server.ts";
import { findAllInstitutionsOfMeeting } from "./participant.repository.server.ts";
import { findAllWhoMayAttend } from "./people.repository.server.ts";

/** Who can be at a meeting, in groups, and who is there. Refused: `not-found`, `not-allowed`. */
export async function viewAttendance(context: UseCaseContext, id: string) {
  const { db, organisationId } = context;
  const run = await loadRun(context, id);
  if (!run.ok) return run;
  const { committees, committeeIds } = run.value.loaded;
  const institutions = await findAllInstitutionsOfMeeting(db, organisationId, id);
  const institutionIds = institutions.map((one) => one.id);
  const [people, attending] = await Promise.all([
    findAllWhoMayAttend(db, organisationId, committeeIds, institutionIds),
    findAllAttending(db, organisationId, id),
  ]);
  const groups = [
    ...committees.map(({ id: key, name }) => ({
      key,
      name,
      people: people.filter((person) => person.committeeId === key),
    })),
    ...institutions.map(({ id: key, name }) => ({
      key,
      name,
      people: people.filter((person) => person.institutionId === key),
    })),
    {
      key: "organisation",
      name: null,
      people: people.filter((person) => !person.committeeId && !person.institutionId),
    },
  ];
  return ok({
    ...run.value.head,
    groups: eachOnce(groups),
    mayMark: isPartOpen(run.value.head.meeting.state, "plan", run.value.head.isStepOpen),
    presentIds: attending.map((person) => person.id),
  });
}

/** A person with several roles stands in the first group that holds them. */
function eachOnce<Group extends { readonly people: readonly { readonly id: string }[] }>(
  groups: readonly Group[],
) {
  const seen = new Set<string>();
  return groups.flatMap((group) => {
    const people = group.people.filter(({ id }) => !seen.has(id) && seen.add(id));
    return people.length > 0 ? [{ ...group, people }] : [];
  });
}
