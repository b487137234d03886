import { ok } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { figureTable } from "./export-figures.server.ts";
import { indicatorTable } from "./export-indicators.server.ts";
import { versionTable } from "./export-versions.server.ts";
import { loadExport } from "./load-export.server.ts";

/**
 * Everything kept of the indicators of the organisation, or of one institution, as three tables that import back unchanged: the
 * indicators with status and targets, all figures, a row each, and what definitions meant before. Refused: `not-allowed`, `not-found`.
 */
export async function exportTables(context: UseCaseContext, institutionSlug: string | null) {
  const loaded = await loadExport(context, institutionSlug);
  if (!loaded.ok) return loaded;
  const { locale } = context;
  const data = loaded.value;
  const indicators = await indicatorTable(data, locale);
  const figures = await figureTable(data, locale);
  const versions = await versionTable(data, locale);
  return ok({ indicators, figures, versions, place: data.place });
}
