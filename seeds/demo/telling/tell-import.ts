import type { UseCaseContext } from "#app/features/context.ts";
import { confirmImport } from "#app/features/import-export/confirm-import.server.ts";
import { takeInTable } from "#app/features/import-export/take-in-table.server.ts";
import { viewImport } from "#app/features/import-export/view-import.server.ts";
import type { Database } from "#db/connect.ts";

/** As the culture house's leader kept them in a spreadsheet until now. */
const table = [
  "Nr.;Indikator;Enhed;Status;Mål 2026;Mål 2027;Kilde;Institution",
  "1;Udlejede timer i salene;timer;2140;mindst 2300;mindst 2500;Bookingsystemet;Kulturhuset Værftet",
  "2;Frivillige, der har en fast vagt;personer;38;mindst 45;mindst 50;Husets vagtplan;Kulturhuset Værftet",
  "3;Arrangementer for børn under 10 år;arrangementer;22;mindst 26;mindst 30;Bookingsystemet;Kulturhuset Værftet",
].join("\n");

/** Tells of a table that the administration has taken in, so that the log has one to look at and to undo. */
export async function tellImport(db: Database): Promise<void> {
  const person = await db
    .selectFrom("roleAssignment")
    .innerJoin("person", "person.id", "roleAssignment.personId")
    .innerJoin("organisation", "organisation.id", "roleAssignment.organisationId")
    .where("organisation.slug", "=", "fjordby")
    .where("roleAssignment.role", "=", "administration")
    .select(["person.id", "organisation.id as organisationId"])
    .orderBy("person.name", "desc")
    .executeTakeFirstOrThrow();
  const { organisationId } = person;
  const context: UseCaseContext = {
    db,
    organisationId,
    actor: {
      personId: person.id,
      organisationId,
      assignments: [{ role: "administration", committeeId: null, institutionId: null }],
    },
    locale: "da",
    now: "2026-11-05T13:30:00.000Z",
    today: "2026-11-05",
  };
  const bytes = new TextEncoder().encode(table);
  const started = await takeInTable(context, { field: "text", source: "text", name: "", bytes });
  if (!started.ok) throw new Error(started.refusal.code);
  const { id } = started.value;
  const page = await viewImport(context, id, { show: "all", page: null });
  if (!page.ok || page.value.state !== "preview") throw new Error("The table has no preview");
  const confirmed = await confirmImport(context, id, page.value.tag);
  if (!confirmed.ok) throw new Error(confirmed.refusal.code);
}
