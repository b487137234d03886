import {
  type ColumnUse,
  DATED_USES,
  printColumnUse,
  REPEATED_USES,
  readColumnUse,
  yearsIn,
} from "#app/domain/import-export/column-use.ts";
import { headingsKey } from "#app/domain/import-export/headings.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import type { UseCaseContext } from "../context.ts";
import { findInstitutionOfIndicators } from "../indicators/indicator-place.repository.server.ts";
import { readTableHeads } from "./batch-content.ts";
import { findHeading, headingsOf, settingsOfTable } from "./guess-settings.server.ts";
import { saveColumnMapping, updateBatch } from "./import-batch.repository.server.ts";
import type { ColumnsInput } from "./import-form.schema.ts";
import { readSettings } from "./import-settings.ts";
import { loadPreview } from "./load-preview.server.ts";

/** What a table of figures must hold one of. */
const figures = ["result", "value", "fromYear"];
/** Uses that say nothing without a year. */
const yearly = ["target", "result", "targetReading", "consulted"];

/**
 * Says what each column of a preview holds; the same headings are known again next time. Where another table or heading row is
 * chosen, its columns are guessed anew. Refused: `not-found`, `not-allowed`, `import-done`, `table-unknown`, `column-twice`,
 * `column-name-missing`, `column-year-missing`.
 */
export function chooseColumns(context: UseCaseContext, id: string, input: ColumnsInput) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const batch = await loadPreview(writer, context, id);
    if (!batch.ok) return batch;
    const { content } = batch.value;
    const settings = readSettings(batch.value.settings);
    if (!readTableHeads(content)[input.table]) return refused("table-unknown", { field: "table" });
    const isElsewhere = input.table !== settings.table || input.headingRow !== settings.headingRow;
    const place =
      input.institution === ""
        ? null
        : await findInstitutionOfIndicators(writer, organisationId, input.institution);
    if (place === undefined) return refused("not-found");
    const institutionId = place?.id ?? null;
    if (isElsewhere) {
      const row =
        input.table === settings.table ? input.headingRow : findHeading(content, input.table).row;
      const guessed = await settingsOfTable(
        writer,
        organisationId,
        content,
        input.table,
        row,
        context.today,
      );
      const next = { ...settings, ...guessed, institutionId, choices: {}, answers: [] };
      await updateBatch(writer, organisationId, id, "preview", { settings: JSON.stringify(next) });
      return ok({ isElsewhere });
    }
    const columns = input.columns.map(({ use, years }) => {
      const { use: known } = readColumnUse(use);
      return { use: known, years: DATED_USES.includes(known) ? yearsIn(years) : [] };
    });
    const checked = checkColumns(columns, input.contains);
    if (!checked.ok) return checked;
    const mapping = { columns: columns.map(printColumnUse), contains: input.contains };
    const isSame = JSON.stringify(mapping.columns) === JSON.stringify(settings.columns);
    const next = {
      ...settings,
      ...mapping,
      institutionId,
      choices: isSame ? settings.choices : {},
      answers: isSame ? settings.answers : [],
    };
    await updateBatch(writer, organisationId, id, "preview", { settings: JSON.stringify(next) });
    const headings = headingsOf(content, settings);
    if (headings.length > 0) {
      await saveColumnMapping(writer, {
        id: newId(),
        ...{ organisationId, kind: "table", headings: headingsKey(headings) },
        mapping: JSON.stringify(mapping),
        savedBy: context.actor.personId,
        savedAt: context.now,
      });
    }
    return ok({ isElsewhere });
  });
}

function checkColumns(columns: readonly ColumnUse[], contains: ColumnsInput["contains"]) {
  const uses = columns.map(({ use }) => use);
  const twice = uses.findIndex(
    (use, index) => !REPEATED_USES.includes(use) && uses.indexOf(use) < index,
  );
  if (twice >= 0) return refused("column-twice", { field: `columns[${twice}].use` });
  const names = contains === "indicators" ? ["name", "key"] : ["name", "key", "number"];
  if (!uses.some((use) => names.includes(use))) return refused("column-name-missing");
  const undated = columns.findIndex(
    ({ use, years }) =>
      (years.length === 0 && yearly.includes(use)) || (use === "targets" && years.length < 2),
  );
  if (undated >= 0) return refused("column-year-missing", { field: `columns[${undated}].years` });
  if (contains === "measurements" && !uses.some((use) => figures.includes(use))) {
    return refused("column-value-missing");
  }
  return ok();
}
