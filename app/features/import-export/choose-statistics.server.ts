import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import type { UseCaseContext } from "../context.ts";
import { findIndicatorById } from "../indicators/indicator.repository.server.ts";
import { updateBatch } from "./import-batch.repository.server.ts";
import type { SelectionInput } from "./import-form.schema.ts";
import { readSettings } from "./import-settings.ts";
import { loadPreview } from "./load-preview.server.ts";
import { readStatisticsHead } from "./statistics-content.ts";

const mostSelections = 100;

/**
 * Chooses one series of a statistical file for an indicator, as its own results or as another's figures. Refused: `not-found`,
 * `not-allowed`, `import-done`, `indicator-unknown`, `category-missing`, `benchmark-name` for a group or unit without a name, `too-many-selections`.
 */
export function addSelection(context: UseCaseContext, id: string, input: SelectionInput) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const batch = await loadPreview(writer, context, id);
    if (!batch.ok) return batch;
    if (batch.value.kind !== "jsonStat") return refused("not-found");
    const { dimensions } = readStatisticsHead(batch.value.content);
    const isWhole =
      input.categories.length === dimensions.length &&
      input.categories.every(
        (category, index) => category < (dimensions[index]?.categories.length ?? 0),
      );
    if (!isWhole) return refused("category-missing");
    const indicator = await findIndicatorById(writer, organisationId, input.indicator);
    if (!indicator || indicator.retiredAt !== null) {
      return refused("indicator-unknown", { field: "indicator" });
    }
    if ((input.kind === "group" || input.kind === "other") && input.name === "")
      return refused("benchmark-name", { field: "name" });
    const place = { organisationId, institutionId: indicator.institutionId };
    if (!can(context.actor, "indicator.measure", place)) return refused("not-allowed");
    const settings = readSettings(batch.value.settings);
    if (settings.selections.length >= mostSelections) return refused("too-many-selections");
    const { kind, name, categories } = input;
    const selections = [
      ...settings.selections,
      { indicatorId: indicator.id, kind, name, categories },
    ];
    await updateBatch(writer, organisationId, id, "preview", {
      settings: JSON.stringify({ ...settings, selections }),
    });
    return ok({ id });
  });
}

/** Leaves out a series that was chosen. Refused: `not-found`, `not-allowed`, `import-done`. */
export function removeSelection(context: UseCaseContext, id: string, number: number) {
  return inTransaction(context, async (writer) => {
    const batch = await loadPreview(writer, context, id);
    if (!batch.ok) return batch;
    const settings = readSettings(batch.value.settings);
    const selections = settings.selections.filter((_, index) => index !== number);
    await updateBatch(writer, context.organisationId, id, "preview", {
      settings: JSON.stringify({ ...settings, selections, choices: {} }),
    });
    return ok({ id });
  });
}
