import { addressOf } from "./addresses.ts";
import type { Walker } from "./busy-app.ts";
import { type Door, type VisitorName, visitors } from "./door.ts";
import { doors } from "./doors.ts";
import type { Place } from "./place.ts";

/** A page that somebody can open, and who looks at it. */
export type ShownPage = {
  readonly pattern: string;
  readonly walker: Walker;
  readonly address: (place: Place) => string;
};

/** Those in whose work a page that all may read lies; the administration where nobody is named. */
const readers: Readonly<Record<string, readonly VisitorName[]>> = {
  "/": Object.keys(visitors).slice(0, 8) as VisitorName[],
  "/institutioner/:institution": ["leader"],
  "/maal/:goal": ["leader", "member"],
  "/maal/:goal/indmelding/:period": ["leader", "member"],
  "/maal/:goal/indmelding/:period/aflever": ["leader"],
  "/dialogmoeder/:meeting/forberedelse/:institution": ["leader"],
  "/dialogmoeder/:meeting/oplaeg/:institution": ["member"],
  "/udvalg/:committee/:year": ["member"],
  "/udvalg/:committee/:year/pejlemaerker": ["chair"],
};

/** Answers that are no pages. */
const machines = ["/health", "/filer/:file", "/eksport/:file"];

/** Every page of the app, each at least once. */
export const shownPages: readonly ShownPage[] = doors
  .filter((door) => !machines.includes(door.pattern) && door.opens !== "onwards")
  .flatMap((door) =>
    walkersOf(door).map((walker) => ({
      pattern: door.pattern,
      walker,
      address: (place) => addressOf(door.pattern, place, door.given),
    })),
  );

function walkersOf(door: Door): readonly Walker[] {
  if (door.opens === "anyone") return ["nobody"];
  if (door.opens === "all") {
    const named = Object.keys(door.given).length === 0 ? readers[door.pattern] : undefined;
    return named ?? ["administration"];
  }
  const first = Array.isArray(door.opens) ? (door.opens[0] as VisitorName | undefined) : undefined;
  return [first ?? "nobody"];
}
