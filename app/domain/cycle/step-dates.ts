import { ok, type Result, refused } from "../result.ts";
import { type StepName, steps } from "./step.ts";

/** First day and deadline of a step, ISO dates; either can be open. */
export type StepDates = { readonly startsOn: string | null; readonly dueOn: string | null };
export type RoundPlan = Readonly<Record<StepName, StepDates>>;

/**
 * Whether a round's dates can stand. Each committee has its own plan (R4-21), and steps may overlap; only a
 * deadline before its own first day is refused: `ends-before-start` at `<step>DueOn`.
 */
export function checkPlan(plan: RoundPlan): Result<undefined, "ends-before-start"> {
  for (const step of steps) {
    const { startsOn, dueOn } = plan[step];
    if (startsOn && dueOn && dueOn < startsOn) {
      return refused("ends-before-start", { field: `${step}DueOn` });
    }
  }
  return ok();
}

/**
 * The dates a new round begins with: those of the last round moved to the same weekday of the new year, or else the model note's own
 * rhythm (knowledge in winter, dialogue in spring, bearings before summer, goals in early autumn, effect by the
 * middle of January). The administration changes them freely.
 */
export function planForYear(
  year: number,
  last: { readonly year: number; readonly plan: RoundPlan } | null,
): RoundPlan {
  const planned = (step: StepName): StepDates => {
    const before = last?.plan[step];
    if (!last || (!before?.startsOn && !before?.dueOn)) return usualDates(step, year);
    const years = year - last.year;
    return { startsOn: moved(before.startsOn, years), dueOn: moved(before.dueOn, years) };
  };
  return {
    knowledge: planned("knowledge"),
    dialogue: planned("dialogue"),
    bearings: planned("bearings"),
    goals: planned("goals"),
    followUp: planned("followUp"),
  };
}

/** The periods of a round's follow-up: an interim status by 1 October, the year's by 15 January (R4-13). */
export function periodsForYear(year: number) {
  return [
    { kind: "interim", year, opensOn: `${year}-09-01`, dueOn: `${year}-10-01` },
    { kind: "yearEnd", year, opensOn: `${year}-12-01`, dueOn: `${year + 1}-01-15` },
  ] as const;
}

function usualDates(step: StepName, year: number): StepDates {
  const dates: Record<StepName, StepDates> = {
    knowledge: { startsOn: `${year}-01-05`, dueOn: `${year}-02-28` },
    dialogue: { startsOn: `${year}-03-01`, dueOn: `${year}-04-30` },
    bearings: { startsOn: `${year}-05-01`, dueOn: `${year}-06-15` },
    goals: { startsOn: `${year}-06-15`, dueOn: `${year}-09-15` },
    followUp: { startsOn: `${year}-09-15`, dueOn: `${year + 1}-01-15` },
  };
  return dates[step];
}

/** Some years later on the same weekday, at most three days off: committees meet on fixed weekdays, and nothing is due on a Sunday. */
function moved(date: string | null, years: number): string | null {
  if (!date) return null;
  const before = new Date(`${date}T00:00:00Z`);
  const day = new Date(before);
  day.setUTCFullYear(before.getUTCFullYear() + years);
  const apart = (before.getUTCDay() - day.getUTCDay() + 7) % 7;
  day.setUTCDate(day.getUTCDate() + (apart > 3 ? apart - 7 : apart));
  return day.toISOString().slice(0, 10);
}
