import { ok } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllPeriodsOfRound } from "../follow-up/reporting-period.repository.server.ts";
import { findAllCommitteeMeetingsOfRound } from "./committee-meeting.repository.server.ts";
import { loadRoundFrame } from "./load-round-frame.server.ts";
import { findAllDialogueMeetingDays } from "./round.repository.server.ts";
import type { WheelEvent } from "./wheel-event.ts";

/** The round's year with its steps and everything that has a date in it. Refused: as `loadRoundFrame`. */
export async function viewYearWheel(context: UseCaseContext, slug: string, year: string) {
  const framed = await loadRoundFrame(context, slug, year);
  if (!framed.ok) return framed;
  const frame = framed.value;
  const { db, organisationId } = context;
  const [meetings, dialogues, periods] = await Promise.all([
    findAllCommitteeMeetingsOfRound(db, organisationId, frame.round.id),
    findAllDialogueMeetingDays(db, organisationId, frame.round.id),
    findAllPeriodsOfRound(db, organisationId, frame.round.id),
  ]);
  const events: WheelEvent[] = [
    ...meetings.map(({ id, title, heldOn, startsAtTime }) => ({
      kind: "committeeMeeting" as const,
      id,
      title,
      on: heldOn,
      at: startsAtTime,
    })),
    ...dialogues.map(({ id, title, heldOn, startsAtTime }) => ({
      kind: "dialogueMeeting" as const,
      id,
      title,
      on: heldOn,
      at: startsAtTime,
    })),
    ...periods.map(({ id, kind, dueOn }) => ({
      kind: "reporting" as const,
      id,
      period: kind,
      on: dueOn,
    })),
  ];
  return ok({
    frame,
    events: events.sort((one, other) => one.on.localeCompare(other.on)),
    today: context.today,
  });
}
