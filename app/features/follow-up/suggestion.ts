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

/** What is kept of a suggestion with its report; one without a colour suggests nothing to differ from. */
export function storedSuggestion(suggestion: Suggestion) {
  return {
    suggestedStatus: suggestion.status === "noData" ? null : suggestion.status,
    suggestionBasis: basisText(suggestion),
  };
}

/** What a report kept of its suggestion; without figures where none were kept. */
export function suggestionOf(
  status: Suggestion["status"] | null,
  basis: string,
): Suggestion | null {
  const kept: unknown = JSON.parse(basis);
  if (typeof kept === "object" && kept !== null && "indicators" in kept) {
    const { reason, indicators } = kept as Pick<Suggestion, "reason" | "indicators">;
    return { status: status ?? "noData", reason, indicators: indicators.map(asKept) };
  }
  return status === null ? null : { status, reason: reasonOf[status], indicators: [] };
}

/** What an older report kept less of reads as nothing said. */
function asKept({ id, name, year }: Suggestion["indicators"][number]) {
  const unsaid = {
    standIn: null,
    automatic: year.rating,
    warnings: [],
    override: null,
    deviation: null,
  };
  return { id, name, year: { ...unsaid, ...year } };
}

const reasonOf: Record<Suggestion["status"], ColourReason> = {
  green: "all-green",
  yellow: "mixture",
  red: "all-red",
  noData: "none-rated",
};
