import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { type Result, refused } from "#app/domain/result.ts";
import type { WorkerTask } from "./table-reader.worker.server.ts";

const longestRun = 20_000;
const memory = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };
const source = "./table-reader.worker.server.ts";
/** Where the built worker lies, seen from the built server's own parts. */
const built = ["./table-reader.worker.js", "../table-reader.worker.js"];

/**
 * Runs a task on files in a thread of its own with bounded memory and time, so that nothing a person sends can stop or slow the app.
 * Refused: `file-too-hard` where the thread ran out of either, and what the task refuses.
 */
export function runWorker<Value>(task: WorkerTask): Promise<Result<Value>> {
  return new Promise((resolve) => {
    const worker = startWorker(task);
    const timer = setTimeout(() => end(refused("file-too-hard")), longestRun);
    const end = (answer: Result<Value>) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(answer);
    };
    worker.once("message", (answer: Result<Value>) => end(answer));
    worker.once("error", () => end(refused("file-too-hard")));
    worker.once("exit", () => end(refused("file-too-hard")));
  });
}

function startWorker(task: WorkerTask): Worker {
  const options = { workerData: task, resourceLimits: memory };
  const file = built.map((path) => new URL(path, import.meta.url)).find(isThere);
  if (file) return new Worker(file, options);
  const address = new URL(source, import.meta.url).href;
  // Without a build the source runs as it is, through the same loader as everything else then.
  const start = `import("tsx/esm/api").then(({ tsImport }) => tsImport(${JSON.stringify(address)}, ${JSON.stringify(address)}))`;
  return new Worker(start, { ...options, eval: true });
}

function isThere(url: URL): boolean {
  return url.protocol === "file:" && existsSync(fileURLToPath(url));
}
