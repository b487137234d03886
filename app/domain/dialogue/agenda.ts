import { ok, type Result, refused } from "../result.ts";

/** An agenda item as the clock sees it; `startedAt` and `endedAt` are clock times (`16:35`) or instants. */
export type AgendaItem = {
  readonly id: string;
  readonly minutes: number;
  readonly isFollowUp: boolean;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
};

export type AgendaState = "waiting" | "running" | "finished";

/** Whether an item waits, runs or is over. */
export function stateOfItem(item: Pick<AgendaItem, "startedAt" | "endedAt">): AgendaState {
  if (item.startedAt === null) return "waiting";
  return item.endedAt === null ? "running" : "finished";
}

/**
 * When each item begins and ends, as clock times: as it went where it has begun, else following on from the
 * item before. Minutes past midnight begin anew at 00:00.
 */
export function agendaTimes(
  startsAtTime: string,
  items: readonly AgendaItem[],
): readonly { readonly id: string; readonly from: string; readonly to: string }[] {
  let clock = minutesOf(startsAtTime);
  return items.map((item) => {
    const from = item.startedAt === null ? clock : minutesOf(item.startedAt);
    clock = item.endedAt === null ? from + item.minutes : minutesOf(item.endedAt);
    return { id: item.id, from: clockOf(from), to: clockOf(clock) };
  });
}

/**
 * Which items begin and end when one is taken up: the running one ends. A finished item is taken up again.
 * Refused: `not-found`; `item-running`; `follow-up-first`, since every meeting opens with last round's goals
 * and effects (R4-07).
 */
export function startItem(
  items: readonly AgendaItem[],
  id: string,
): Result<
  { readonly ends: string | null; readonly begins: string },
  "not-found" | "item-running" | "follow-up-first"
> {
  const item = items.find((one) => one.id === id);
  if (!item) return refused("not-found");
  if (stateOfItem(item) === "running") return refused("item-running");
  const followUp = items.find((one) => one.isFollowUp);
  if (followUp && followUp.id !== id && followUp.startedAt === null) {
    return refused("follow-up-first");
  }
  const running = items.find((one) => stateOfItem(one) === "running");
  return ok({ ends: running?.id ?? null, begins: id });
}

/** Ends the item that runs. Refused: `not-found`, `item-not-running`. */
export function finishItem(
  items: readonly AgendaItem[],
  id: string,
): Result<undefined, "not-found" | "item-not-running"> {
  const item = items.find((one) => one.id === id);
  if (!item) return refused("not-found");
  return stateOfItem(item) === "running" ? ok() : refused("item-not-running");
}

function minutesOf(clock: string): number {
  const [hours = "0", minutes = "0"] = clock.split(":");
  return Number(hours) * 60 + Number(minutes);
}

function clockOf(minutes: number): string {
  const inDay = minutes % (24 * 60);
  const twoDigits = (part: number) => String(part).padStart(2, "0");
  return `${twoDigits(Math.floor(inDay / 60))}:${twoDigits(inDay % 60)}`;
}
