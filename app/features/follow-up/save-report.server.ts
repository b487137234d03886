import type { UseCaseContext } from "../context.ts";
import { type ReportInput, writeReport } from "./write-report.server.ts";

/** Keeps a report as a draft, however much it still lacks. Refused: what `writeReport` refuses. */
export function saveReport(
  context: UseCaseContext,
  goalId: string,
  periodId: string,
  input: ReportInput,
) {
  return writeReport(context, goalId, periodId, input, "draft");
}
