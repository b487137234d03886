import { readColumnUse } from "#app/domain/import-export/column-use.ts";
import { isFilled } from "#app/domain/import-export/table.ts";
import type { ValueKind } from "#app/domain/indicators/value.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { keptTarget } from "../indicators/stored-reading.ts";
import { readTableHeads, readTableRows } from "./batch-content.ts";
import { cellsOfRows } from "./cells-of-rows.server.ts";
import { headingsOf } from "./guess-settings.server.ts";
import { type BatchRow, findBatch, findNewestBatches } from "./import-batch.repository.server.ts";
import { type PlannedRow, ROW_STATES, type RowState } from "./import-plan.ts";
import { type ImportSettings, readSettings } from "./import-settings.ts";
import { findInstitutionNames } from "./import-snapshot.repository.server.ts";
import { type ImportSummary, readSummary } from "./import-summary.ts";
import { loadPreview } from "./load-preview.server.ts";
import { makePlan } from "./make-plan.server.ts";
import { remarksOfPlan, remarksOfRows } from "./remarks-of-plan.server.ts";

const pageSize = 50;
const shownRows = 3;

/** The imports of the organisation, the newest first. Refused: `not-allowed`. */
export async function viewImports(context: UseCaseContext) {
  if (!can(context.actor, "indicator.import", context)) return refused("not-allowed");
  const batches = await findNewestBatches(
    context.db,
    context.organisationId,
    context.actor.personId,
  );
  return ok({
    batches: batches.map(({ summary, ...batch }) => ({ ...batch, summary: readSummary(summary) })),
  });
}

/** The columns of a preview with their headings and first cells, to say what each holds. Refused: as `loadPreview`. */
export async function viewColumns(context: UseCaseContext, id: string) {
  const batch = await loadPreview(context.db, context, id);
  if (!batch.ok) return batch;
  if (batch.value.kind === "jsonStat") return refused("not-found");
  const { content } = batch.value;
  const settings = readSettings(batch.value.settings);
  const first: (readonly string[])[] = [];
  for (const row of readTableRows(content, settings.table)) {
    first.push(row);
    if (first.length > settings.headingRow + 20) break;
  }
  const institutions = await findInstitutionNames(context.db, context.organisationId);
  const headings = headingsOf(content, settings);
  const below = first.slice(settings.headingRow + 1, settings.headingRow + 1 + shownRows);
  return ok({
    id,
    name: batch.value.name,
    tables: readTableHeads(content),
    table: settings.table,
    headingRow: settings.headingRow,
    contains: settings.contains,
    institution: institutions.find((one) => one.id === settings.institutionId)?.slug ?? "",
    institutions: institutions.map(({ slug, name }) => ({ slug, name })),
    firstRows: first.slice(0, Math.max(8, settings.headingRow + 2)).flatMap((row, index) =>
      isFilled(row)
        ? [
            {
              index,
              cells: row
                .filter((cell) => cell !== "")
                .slice(0, 5)
                .join(" · ")
                .slice(0, 120),
            },
          ]
        : [],
    ),
    columns: settings.columns.map((text, index) => ({
      ...readColumnUse(text),
      heading: headings[index] ?? "",
      examples: below.map((row) => (row[index] ?? "").slice(0, 120)),
    })),
  });
}

type Asked = { readonly show: string | null; readonly page: string | null };

/**
 * An import as it stands: what confirming would do, row by row, those in doubt first; or what was done and can be taken back.
 * Refused: `not-allowed`, `not-found`.
 */
export async function viewImport(context: UseCaseContext, id: string, asked: Asked) {
  const { db, organisationId, actor } = context;
  if (!can(actor, "indicator.import", context)) return refused("not-allowed");
  const batch = await findBatch(db, organisationId, id);
  if (!batch || (batch.state === "preview" && batch.createdBy !== actor.personId)) {
    return refused("not-found");
  }
  const { kind, name, state, createdAt, confirmedAt, undoneAt } = batch;
  const head = { id, kind, name, createdAt, confirmedAt, undoneAt };
  if (state !== "preview") {
    return ok<ImportPage>({ ...head, state, summary: readSummary(batch.summary) });
  }
  return ok<ImportPage>({ ...head, state, ...(await previewOf(context, batch, asked)) });
}

async function previewOf(context: UseCaseContext, batch: BatchRow, asked: Asked) {
  const settings = readSettings(batch.settings);
  const plan = await makePlan(context, batch);
  const chosen = ROW_STATES.find((one) => one === asked.show);
  const show: RowState | "all" =
    chosen && plan.counts[chosen] > 0
      ? chosen
      : asked.show !== "all" && plan.counts.doubtful > 0
        ? "doubtful"
        : "all";
  const all = await remarksOfPlan(plan);
  const remarked = plan.rows.filter((row) => (all?.get(row)?.length ?? 0) > 0);
  const isRemarked = asked.show === "remarked" && remarked.length > 0;
  const rows = isRemarked
    ? remarked
    : show === "all"
      ? plan.rows
      : plan.rows.filter((row) => row.state === show);
  const pageCount = Math.max(1, Math.ceil(rows.length / pageSize));
  const page = Math.min(pageCount, Math.max(1, Number.parseInt(asked.page ?? "", 10) || 1));
  const open = plan.rows.flatMap((row) => row.doubts.filter((doubt) => doubt.chosen === ""));
  const shown = rows.slice((page - 1) * pageSize, page * pageSize);
  const remarks = all ?? (await remarksOfRows(shown));
  const waiting = shown.filter(({ state }) => state === "doubtful" || state === "refused");
  const given =
    batch.kind === "jsonStat"
      ? undefined
      : cellsOfRows(batch.content, settings, new Set(waiting.map(({ line }) => line)));
  const numbers = new Map(plan.rows.map((row, number) => [row, number]));
  return {
    ...{ page, pageCount, tag: plan.tag, counts: plan.counts },
    show: isRemarked ? ("remarked" as const) : show,
    remarked: remarked.length,
    total: plan.rows.length,
    openDoubts: open.length,
    proposed: open.filter((doubt) => doubt.proposed !== undefined).length,
    mayKeepWords: open.filter((doubt) => doubt.options.some(({ is }) => is === "words")).length,
    needsColumns: batch.kind !== "jsonStat" && !hasName(settings.columns),
    landing: await landingOf(context, batch.kind, settings, plan.rows),
    rows: shown.map(({ write, draft: _, ...row }, index) => ({
      ...row,
      given: given?.get(row.line) ?? [],
      ...remarksOn(shown[index], remarks, numbers, settings.answers),
      targets: (write?.targets ?? []).map(({ stored }) => ({
        ...keptTarget(stored),
        year: stored.year,
      })),
      status: write && "baselineRaw" in write.definition ? statusOf(write.definition) : null,
      entries: (write?.entries ?? []).map(({ columns }) => ({
        year: columns.year,
        raw: columns.raw,
      })),
    })),
  };
}

/** Where new rows belong that do not say: an institution, or "" for the whole organisation; null where all say, or none is new. */
async function landingOf(
  { db, organisationId }: UseCaseContext,
  kind: BatchRow["kind"],
  { columns, contains, institutionId }: ImportSettings,
  rows: readonly PlannedRow[],
): Promise<string | null> {
  if (kind === "jsonStat" || contains !== "indicators") return null;
  const isSaid = columns.some((text) => ["institution", "area"].includes(readColumnUse(text).use));
  const isHere = ({ state, write }: PlannedRow) =>
    state === "new" && write?.areaId === null && write.institutionId === institutionId;
  if (
    isSaid ? !rows.some(isHere) : !rows.some(({ state }) => state === "new" || state === "doubtful")
  )
    return null;
  const institutions = await findInstitutionNames(db, organisationId);
  return institutions.find(({ id }) => id === institutionId)?.name ?? "";
}

/** The remarks on a row, each with why it is left standing; only those on a new indicator can be answered here. */
function remarksOn(
  row: PlannedRow | undefined,
  remarks: Awaited<ReturnType<typeof remarksOfRows>>,
  numbers: ReadonlyMap<PlannedRow, number>,
  answers: ImportSettings["answers"],
) {
  const number = (row && numbers.get(row)) ?? 0;
  const isNew = row?.state === "new" || (row?.state === "doubtful" && !row.write);
  return {
    rowNumber: number,
    mayAnswer: isNew,
    remarks: ((row && remarks.get(row)) ?? []).map((remark) => ({
      ...remark,
      reason:
        answers.find(
          (one) => one.row === number && one.code === remark.code && one.subject === remark.subject,
        )?.reason ?? "",
    })),
  };
}

function statusOf(definition: Readonly<Record<string, unknown>>) {
  const text = (name: string) => (definition[name] === null ? "" : String(definition[name] ?? ""));
  return {
    raw: text("baselineRaw"),
    kind: definition.baselineKind as ValueKind,
    number: text("baselineValue"),
    unit: text("baselineUnit"),
    year: text("baselineYear"),
  };
}

function hasName(columns: readonly string[]): boolean {
  return columns.some((text) => ["name", "key", "number"].includes(readColumnUse(text).use));
}

type ValueOf<Answer> =
  Awaited<Answer> extends infer Result
    ? Result extends { readonly ok: true; readonly value: infer Value }
      ? Value
      : never
    : never;

export type ColumnsPage = ValueOf<ReturnType<typeof viewColumns>>;

type ImportHead = Pick<BatchRow, "id" | "kind" | "name" | "createdAt" | "confirmedAt" | "undoneAt">;
export type PreviewPage = ImportHead & { readonly state: "preview" } & Awaited<
    ReturnType<typeof previewOf>
  >;
type ResultPage = ImportHead & {
  readonly state: "confirmed" | "undone";
  readonly summary: ImportSummary;
};
type ImportPage = PreviewPage | ResultPage;
