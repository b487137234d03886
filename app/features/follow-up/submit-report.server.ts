import type { UseCaseContext } from "../context.ts";
import { type ReportInput, writeReport } from "./write-report.server.ts";

/** Hands a report in; while the period is open it can be handed in again. Refused: what `writeReport` refuses. */
export function submitReport(
  context: UseCaseContext,
  goalId: string,
  periodId: string,
  input: ReportInput,
) {
  return writeReport(context, goalId, periodId, input, "submitted");
}
