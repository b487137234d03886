import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { loadRoundFrame } from "#app/features/cycle/load-round-frame.server.ts";
import type { RoundFrame } from "#app/features/cycle/round-frame.ts";
import type { UseCaseContext } from "../context.ts";
import {
  isDialogueOpen,
  isPartOpen,
  type LoadedMeeting,
  loadMeeting,
} from "./load-meeting.server.ts";

/** What every page of a meeting's running needs. Refused: `not-found`, `not-allowed`. */
export async function loadRun(context: UseCaseContext, id: string) {
  const { db } = context;
  const loaded = await loadMeeting(db, context, id);
  if (!loaded) return refused("not-found");
  if (!can(context.actor, "dialogueMeeting.run", loaded.resource)) return refused("not-allowed");
  const frame = await loadRoundFrame(
    context,
    loaded.meeting.committeeSlug,
    String(loaded.meeting.year),
  );
  if (!frame.ok) return frame;
  const isStepOpen = await isDialogueOpen(db, context, loaded.meeting.roundId);
  return ok({ loaded, head: headOf(loaded, frame.value, isStepOpen) });
}

function headOf({ meeting }: LoadedMeeting, frame: RoundFrame, isStepOpen: boolean) {
  const { id, title, state, heldOn, startsAtTime, place, version } = meeting;
  return {
    frame,
    meeting: { id, title, state, heldOn, startsAtTime, place, version },
    isStepOpen,
    isRecording: isPartOpen(state, "recording", isStepOpen),
  };
}
