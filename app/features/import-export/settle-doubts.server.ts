import { ok } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import type { UseCaseContext } from "../context.ts";
import { updateBatch } from "./import-batch.repository.server.ts";
import type { ChoicesInput } from "./import-form.schema.ts";
import { type ImportSettings, readSettings } from "./import-settings.ts";
import { loadPreview } from "./load-preview.server.ts";
import { makePlan } from "./make-plan.server.ts";

/**
 * Keeps what a person has said of doubtful cells, one by one, or of all open ones at once: the reading that only the way from status to
 * target speaks for, or the words as they stand. And why remarks on a row are left standing (RULES 19). Refused: `not-found`, `not-allowed`, `import-done`.
 */
export async function settleDoubts(context: UseCaseContext, id: string, input: ChoicesInput) {
  const batch = await loadPreview(context.db, context, id);
  if (!batch.ok) return batch;
  const settings = readSettings(batch.value.settings);
  const chosen: Record<string, string> = { ...settings.choices };
  for (const { cell, key } of input.choices) {
    if (key === "") delete chosen[cell];
    else chosen[cell] = key;
  }
  if (input.all) {
    const asked = { ...batch.value, settings: JSON.stringify({ ...settings, choices: chosen }) };
    for (const { doubts } of (await makePlan(context, asked)).rows) {
      for (const doubt of doubts) {
        const key =
          input.all === "proposed"
            ? doubt.proposed
            : doubt.options.find((option) => option.is === "words")?.key;
        if (doubt.chosen === "" && key !== undefined) chosen[doubt.cell] = key;
      }
    }
  }
  return inTransaction(context, async (writer) => {
    const still = await loadPreview(writer, context, id);
    if (!still.ok) return still;
    const now = readSettings(still.value.settings);
    const answers = withAnswers(now.answers, input.answers ?? []);
    await updateBatch(writer, context.organisationId, id, "preview", {
      settings: JSON.stringify({ ...now, choices: chosen, answers }),
    });
    return ok({ id });
  });
}

type Answer = ImportSettings["answers"][number];

/** The answers with new ones in the place of those to the same remarks; one without a reason is taken away. */
function withAnswers(before: readonly Answer[], given: readonly Answer[]): readonly Answer[] {
  const keyOf = ({ row, code, subject }: Answer) => JSON.stringify([row, code, subject]);
  const all = new Map([...before, ...given].map((answer) => [keyOf(answer), answer]));
  return [...all.values()].filter(({ reason }) => reason !== "");
}
