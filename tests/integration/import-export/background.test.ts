import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Worker } from "node:worker_threads";
import { afterAll, beforeAll, expect, test } from "vitest";
import { confirmImport, viewImport } from "#app/features/import-export/importing.server.ts";
import { startImport } from "#app/features/import-export/start-import.server.ts";
import { sharedWith } from "#db/connect.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

let folder: string;
let file: string;
let world: World;
let thread: Worker | undefined;
const keepThread = (worker: Worker) => {
  thread = worker;
};
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "background-"));
  file = join(folder, "one.db");
  world = await makeWorld(file);
  process.on("worker", keepThread);
});
afterAll(async () => {
  process.off("worker", keepThread);
  rmSync(folder, { recursive: true });
});

const rowCount = 400;
const table = ["Nr;Indikator;Enhed;Status (2026);Mål 2027;Datakilde"]
  .concat(
    Array.from(
      { length: rowCount },
      (_, row) => `${row};Ro i gruppe ${row};%;40 %;mindst 50 %;Egen måling`,
    ),
  )
  .join("\n");

test("an import is written in one piece by a thread of its own, or not at all", async () => {
  const context = world.as("administration");
  const started = await startImport(context, { text: table });
  if (!started.ok) throw new Error(started.refusal.code);
  const { id } = started.value;
  const before = await dataVersion();
  const tag = await tagOf(id);

  const cutShort = confirmImport(context, id, tag).catch((error: Error) => error.message);
  await untilWriting();
  // A writer of this thread waits its turn, and nothing stands still meanwhile.
  const renamed = rename("Omdøbt");
  await thread?.terminate();
  expect(await cutShort).toBe("The thread ended before it answered");
  await renamed;
  expect(await countIndicators()).toBe(0);
  expect(await dataVersion()).toBe(before);

  const confirmed = await confirmImport(context, id, await tagOf(id));
  expect(confirmed).toMatchObject({ ok: true, value: { counts: { new: rowCount } } });
  expect(await countIndicators()).toBe(rowCount);
  expect(await dataVersion()).toBe(before + 1);

  // Nothing is left beside the file when the thread has closed it too.
  await world.close();
  expect(existsSync(`${file}-wal`)).toBe(false);
});

async function tagOf(id: string): Promise<string> {
  const page = await viewImport(world.as("administration"), id, { show: null, page: null });
  if (!page.ok || page.value.state !== "preview") throw new Error("No preview");
  return page.value.tag;
}

async function untilWriting(): Promise<void> {
  while (!sharedWith(world.db)?.turn.isTaken) await wait(1);
}

function rename(name: string) {
  return world.write((writer) =>
    writer.updateTable("organisation").set({ name }).where("id", "=", organisationId()).execute(),
  );
}

async function countIndicators(): Promise<number> {
  const rows = await world.db
    .selectFrom("indicator")
    .select("id")
    .where("organisationId", "=", organisationId())
    .execute();
  return rows.length;
}

async function dataVersion(): Promise<number> {
  const row = await world.db
    .selectFrom("organisation")
    .select("dataVersion")
    .where("id", "=", organisationId())
    .executeTakeFirstOrThrow();
  return row.dataVersion;
}

function organisationId(): string {
  return world.as("administration").organisationId;
}
