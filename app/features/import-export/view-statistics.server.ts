import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllIndicators } from "../indicators/indicator.repository.server.ts";
import { readSettings } from "./import-settings.ts";
import { loadPreview } from "./load-preview.server.ts";
import { readSeriesLine, readStatisticsHead } from "./statistics-content.ts";

/** What a statistical file holds, and what has been chosen of it for which indicator. Refused: as `loadPreview`. */
export async function viewStatistics(context: UseCaseContext, id: string) {
  const batch = await loadPreview(context.db, context, id);
  if (!batch.ok) return batch;
  if (batch.value.kind !== "jsonStat") return refused("not-found");
  const { content } = batch.value;
  const head = readStatisticsHead(content);
  const indicators = await findAllIndicators(context.db, context.organisationId);
  const named = new Map(indicators.map((one) => [one.id, one]));
  return ok({
    id,
    fileName: batch.value.name,
    head,
    indicators: indicators.map(({ id: key, number, name, institutionName }) => ({
      ...{ id: key, number, name, institutionName },
    })),
    selections: readSettings(batch.value.settings).selections.map((selection) => ({
      ...selection,
      indicator: named.get(selection.indicatorId)?.name ?? "",
      words: selection.categories.map(
        (category, index) => head.dimensions[index]?.categories[category] ?? "",
      ),
      figures: readSeriesLine(content, head, selection.categories).length,
    })),
  });
}

export type StatisticsPage = Extract<
  Awaited<ReturnType<typeof viewStatistics>>,
  { ok: true }
>["value"];
