import type { ColourReason } from "#app/domain/follow-up/goal-colour.ts";
import type { GoalColour } from "#app/domain/follow-up/goal-status.ts";
import type { ShownYear } from "../indicators/indicator-model.ts";

/** What the indicators suggested, and the figures it came from, as they were then. */
export type Suggestion = {
  readonly status: GoalColour | "noData";
  readonly reason: ColourReason;
  readonly indicators: readonly {
    readonly id: string;
    readonly name: string;
    readonly year: ShownYear;
  }[];
};

/** The figures as text, to be kept with the report. */
export function basisText({ reason, indicators }: Suggestion): string {
  return JSON.stringify({ reason, indicators });
}

/** What a report kept of its suggestion; without figures where none were kept. */
export function suggestionOf(
  status: Suggestion["status"] | null,
  basis: string,
): Suggestion | null {
  if (status === null) return null;
  const kept: unknown = JSON.parse(basis);
  const isWhole = typeof kept === "object" && kept !== null && "indicators" in kept;
  const { reason, indicators } = isWhole
    ? (kept as Pick<Suggestion, "reason" | "indicators">)
    : { reason: reasonOf[status], indicators: [] };
  return { status, reason, indicators };
}

const reasonOf: Record<Suggestion["status"], ColourReason> = {
  green: "all-green",
  yellow: "mixture",
  red: "all-red",
  noData: "none-rated",
};
