import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterEach, beforeEach, expect, test } from "vitest";
import { connect } from "#db/connect.ts";
import { migrate } from "#db/migrate.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "start-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a database of a newer version is left as it is, and one sentence says so", async () => {
  const file = join(folder, "newer.db");
  const db = connect(file);
  await migrate(db);
  await sql`insert into kysely_migration (name, timestamp) values ('29991231T000000_later', '')`.execute(
    db,
  );
  await db.destroy();
  expect(start({ DATABASE_FILE: file })).toEqual({
    status: 1,
    said: "The database has been used by a newer version of Pejling. Start that version, or go back to a backup from before it.\n",
  });
});

test("a configuration that cannot be used is listed, and nothing is made", () => {
  expect(start({ DATABASE_FILE: join(folder, "none.db"), PORT: "70000" })).toEqual({
    status: 1,
    said: expect.stringMatching(/^The configuration cannot be used:\n {2}PORT: [^\n]+\n$/),
  });
});

function start(variables: Record<string, string>) {
  const script = `import("#app/http/make-ready.ts").then(({ makeReady }) => makeReady(process.env))`;
  const env = { PATH: process.env.PATH, NODE_ENV: "production" as const, ...variables };
  const run = spawnSync(process.execPath, ["--import", "tsx", "--eval", script], { env });
  return { status: run.status, said: run.stderr.toString() };
}
