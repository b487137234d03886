import { ok, type Result, refused } from "#app/domain/result.ts";
import { type GoalColour, type GoalStatus, isColour } from "./goal-status.ts";
import type { PeriodState } from "./reporting-period.ts";

/** A report on a goal as the leader has written it so far. */
export type GoalReport = {
  /** Undefined until the leader has chosen. */
  readonly status: GoalStatus | undefined;
  /** What the indicators suggest; "noData" suggests nothing to differ from. */
  readonly suggested: GoalColour | "noData";
  readonly deviationReason: string;
  readonly explanation: string;
  readonly remedy: string;
  readonly effectAchieved: string;
  readonly evidence: string;
  /** Links and files handed in as evidence; they count as much as words and numbers (R4-18). */
  readonly attachedEvidence: number;
};

export const MISSING_IN_REPORT = [
  "status",
  "explanation",
  "remedy",
  "deviation-reason",
  "effect-or-evidence",
] as const;
export type MissingInReport = (typeof MISSING_IN_REPORT)[number];

/** Where the report is handed in. */
export type ReportSetting = { readonly periodState: PeriodState; readonly isGoalApproved: boolean };

/**
 * What a report still lacks before it can be handed in, in the order of the form. Red needs an explanation and what is done about
 * it (RULES 9); a status other than the suggested colour needs a reason, so that both can be shown (RULES 10); a colour needs the effect
 * achieved or evidence; a grey state needs an explanation, unless the goal is not due.
 */
export function missingInReport(report: GoalReport): readonly MissingInReport[] {
  const { status, suggested } = report;
  if (status === undefined) return ["status"];
  const needs: Readonly<Record<Exclude<MissingInReport, "status">, boolean>> = {
    explanation: needsExplanation(status) && isBlank(report.explanation),
    remedy: status === "red" && isBlank(report.remedy),
    "deviation-reason":
      isColour(suggested) && status !== suggested && isBlank(report.deviationReason),
    "effect-or-evidence": isColour(status) && hasNoEvidence(report),
  };
  return MISSING_IN_REPORT.filter((part) => part !== "status" && needs[part]);
}

/**
 * Whether a report may be handed in. Refused: "goal-not-approved" (only approved goals are reported on), "period-not-open", or
 * "report-incomplete" with the first missing part as field and all of them, parted by commas, in the details. A draft may be
 * incomplete and is checked with `checkReportSetting` alone.
 */
export function checkGoalReport(
  report: GoalReport,
  setting: ReportSetting,
): Result<undefined, "goal-not-approved" | "period-not-open" | "report-incomplete"> {
  const place = checkReportSetting(setting);
  if (!place.ok) return place;
  const missing = missingInReport(report);
  const [first] = missing;
  if (first === undefined) return ok();
  return refused("report-incomplete", { field: first, details: { missing: missing.join(",") } });
}

/** Whether a goal can be reported on at all in a period: an approved goal, an open period. */
export function checkReportSetting({
  periodState,
  isGoalApproved,
}: ReportSetting): Result<undefined, "goal-not-approved" | "period-not-open"> {
  if (!isGoalApproved) return refused("goal-not-approved");
  return periodState === "open" ? ok() : refused("period-not-open");
}

function needsExplanation(status: GoalStatus): boolean {
  return status === "red" || !(isColour(status) || status === "notDue");
}

function hasNoEvidence({ effectAchieved, evidence, attachedEvidence }: GoalReport): boolean {
  return isBlank(effectAchieved) && isBlank(evidence) && attachedEvidence === 0;
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}
