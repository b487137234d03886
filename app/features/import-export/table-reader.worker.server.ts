import { parentPort, workerData } from "node:worker_threads";
import { ok, type Result } from "#app/domain/result.ts";
import { writeContent } from "./batch-content.ts";
import { readStatistics } from "./read-statistics.server.ts";
import { readTables, type TableSource } from "./read-tables.server.ts";

/** A file that a person sent, to be read as what it seems to be. */
export type ReadingTask = {
  readonly source: TableSource | "statistics";
  readonly bytes: Uint8Array;
};

parentPort?.postMessage(await read(workerData as ReadingTask));

async function read({ source, bytes }: ReadingTask): Promise<Result<string>> {
  if (source === "statistics") return readStatistics(bytes);
  const tables = await readTables(source, bytes);
  return tables.ok ? ok(writeContent(tables.value)) : tables;
}
