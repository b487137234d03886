import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { loadRun } from "./load-run.server.ts";
import { isOriginOfBearing } from "./outcome.repository.server.ts";
import { findAllThemes } from "./theme.repository.server.ts";

/** One theme to rename or remove. Refused: `not-found`, `not-allowed`. */
export async function viewTheme(context: UseCaseContext, meetingId: string, id: string) {
  const run = await loadRun(context, meetingId);
  if (!run.ok) return run;
  const themes = await findAllThemes(context.db, context.organisationId, meetingId);
  const theme = themes.find((one) => one.id === id);
  if (!theme) return refused("not-found");
  const isOrigin = await isOriginOfBearing(context.db, context.organisationId, id);
  return ok({ ...run.value.head, theme, mayRemove: run.value.head.isStepOpen && !isOrigin });
}
