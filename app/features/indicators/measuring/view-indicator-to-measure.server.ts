import { refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../../context.ts";
import { viewIndicator } from "../view-indicator.server.ts";

/** An indicator for the page where its figures are entered. Refused: `not-allowed`, `not-found`. */
export async function viewIndicatorToMeasure(context: UseCaseContext, id: string) {
  const result = await viewIndicator(context, id);
  return result.ok && !result.value.measuring.mayMeasure ? refused("not-allowed") : result;
}
