import { parentPort, workerData } from "node:worker_threads";
import { writeContent } from "./batch-content.ts";
import { readStatistics } from "./read-statistics.server.ts";
import { readTables, type TableSource } from "./read-tables.server.ts";
import { writeWorkbook } from "./write-workbook.server.ts";

/** What is asked of the worker: to read a file that a person sent, or to write one for them. */
export type WorkerTask =
  | { readonly do: "read"; readonly source: TableSource | "statistics"; readonly bytes: Uint8Array }
  | { readonly do: "write"; readonly content: string };

parentPort?.postMessage(await answerTo(workerData as WorkerTask));

async function answerTo(task: WorkerTask) {
  if (task.do === "write") return { ok: true, value: await writeWorkbook(task.content) };
  if (task.source === "statistics") return readStatistics(task.bytes);
  const tables = await readTables(task.source, task.bytes);
  return tables.ok ? { ok: true, value: writeContent(tables.value) } : tables;
}
