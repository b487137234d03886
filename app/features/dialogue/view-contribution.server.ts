import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { findContribution } from "./contribution.repository.server.ts";
import { loadRun } from "./load-run.server.ts";
import { loadSpeakers } from "./load-speakers.server.ts";

/** One contribution to correct. Refused: `not-found`, `not-allowed`. */
export async function viewContribution(context: UseCaseContext, meetingId: string, id: string) {
  const { db, organisationId } = context;
  const run = await loadRun(context, meetingId);
  if (!run.ok) return run;
  const contribution = await findContribution(db, organisationId, meetingId, id);
  if (!contribution) return refused("not-found");
  return ok({
    ...run.value.head,
    contribution,
    speakers: await loadSpeakers(context, run.value.loaded),
  });
}
