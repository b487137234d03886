import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { backUp } from "#db/backup.ts";
import { connect } from "#db/connect.ts";
import { migrate } from "#db/migrate.ts";
import type { Writer } from "#db/transaction.ts";
import { makeOrganisation } from "#seeds/factories/organisation.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pejling-backup-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a backup", () => {
  test("holds all that was written, is taken while the database is in use, and can be restored", async () => {
    const file = join(folder, "pejling.db");
    const db = connect(file);
    await migrate(db);
    const name = "Fjordby Kommune";
    await db
      .transaction()
      .execute((writer) => makeOrganisation(writer as Writer, { name, slug: "fjordby" }));
    const target = join(folder, "copies", "pejling.db");
    const { bytes } = await backUp(file, target);
    expect(bytes).toBeGreaterThan(0);
    await db
      .transaction()
      .execute((writer) =>
        makeOrganisation(writer as Writer, { name: "Written later", slug: "later" }),
      );
    await db.destroy();
    const copy = connect(target);
    expect(await migrate(copy)).toEqual([]);
    expect(await copy.selectFrom("organisation").select("name").execute()).toEqual([{ name }]);
    await copy.destroy();
  });

  test("never writes over a file, and needs a database", async () => {
    const taken = join(folder, "taken.db");
    writeFileSync(taken, "kept");
    const any = join(folder, "any.db");
    writeFileSync(any, "");
    await expect(backUp(any, taken)).rejects.toThrow("is there already");
    const missing = backUp(join(folder, "none.db"), join(folder, "copy.db"));
    await expect(missing).rejects.toThrow(/no database at .*none\.db; DATABASE_FILE/);
  });
});
