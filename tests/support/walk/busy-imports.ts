import type { Table } from "#app/domain/import-export/table.ts";
import { writeContent } from "#app/features/import-export/batch-content.ts";
import { emptySettings, type ImportSettings } from "#app/features/import-export/import-settings.ts";
import { newId } from "#db/id.ts";
import type { Tables } from "#db/tables/index.ts";
import type { Writer } from "#db/transaction.ts";
import type { Place, Scope } from "./place.ts";

const table: Table = {
  name: "Ark 1",
  rows: [
    ["Nr", "Indikator", "Status", "Mål 2027"],
    ["91", "Børn, der cykler i skole", "40 %", "mindst 50 %"],
    ["92", "Ventetid", "94150", ""],
  ],
};
const statistics = [
  JSON.stringify({
    ...{ label: "Elever efter område og år", source: "Statistikkontoret", updated: "2026-03-15" },
    dimensions: [{ label: "område", categories: ["Hele landet", "Fjordby"] }],
    periods: ["2025"],
  }),
  '[{"year":"2025","period":"","raw":"71,2","status":"","isPreliminary":false}]',
  '[{"year":"2025","period":"","raw":"..","status":":","isPreliminary":false}]',
].join("\n");

/** A table that was imported, one that waits to be, and a statistical file to choose from; all of the administration's. */
export async function busyImports(writer: Writer, { own }: Scope): Promise<Place> {
  const person = await writer
    .selectFrom("roleAssignment")
    .innerJoin("person", "person.id", "roleAssignment.personId")
    .where("roleAssignment.organisationId", "=", own.organisationId)
    .where("roleAssignment.role", "=", "administration")
    .select("person.id")
    .orderBy("person.name")
    .executeTakeFirstOrThrow();
  const keep = async (
    kind: Tables["importBatch"]["kind"],
    content: string,
    given: Partial<ImportSettings>,
    state: "preview" | "confirmed" = "preview",
  ) => {
    const id = newId();
    const counts = { doubtful: 0, refused: 0, new: 0, changed: 0, unchanged: 2 };
    await writer
      .insertInto("importBatch")
      .values({
        ...{ ...own, id, kind, content, state, name: "indikatorer.csv", createdBy: person.id },
        settings: JSON.stringify({ ...emptySettings, ...given }),
        summary: JSON.stringify(state === "confirmed" ? { counts } : {}),
        createdAt: "2026-11-01T09:00:00.000Z",
        confirmedAt: state === "confirmed" ? "2026-11-01T09:05:00.000Z" : null,
        undoneAt: null,
      })
      .execute();
    return id;
  };
  const columns = ["number", "name", "status", "target:2027"];
  const indicator = await writer
    .selectFrom("indicator")
    .where("organisationId", "=", own.organisationId)
    .where("retiredAt", "is", null)
    .select("id")
    .orderBy("id")
    .executeTakeFirstOrThrow();
  return {
    importBatch: await keep("indicators", writeContent([table]), { columns }, "confirmed"),
    previewBatch: await keep("indicators", writeContent([table]), { columns }),
    statisticsBatch: await keep("jsonStat", statistics, {
      selections: [
        { indicatorId: indicator.id, categories: [0], kind: "national", name: "Hele landet" },
      ],
    }),
    exportFile: "tal.csv",
  };
}
