import { ok } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllContributions } from "./contribution.repository.server.ts";
import { loadRun } from "./load-run.server.ts";
import { findAllThemes } from "./theme.repository.server.ts";

/** The themes of a meeting and what lies under them. Refused: `not-found`, `not-allowed`. */
export async function viewThemes(context: UseCaseContext, id: string) {
  const { db, organisationId } = context;
  const run = await loadRun(context, id);
  if (!run.ok) return run;
  const [themes, contributions] = await Promise.all([
    findAllThemes(db, organisationId, id),
    findAllContributions(db, organisationId, id),
  ]);
  return ok({ ...run.value.head, themes, contributions });
}
