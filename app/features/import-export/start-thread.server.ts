import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker, type WorkerOptions } from "node:worker_threads";

/** Starts one of the threads of this folder: as it is built, or the source through the same loader as everything else then. */
export function startThread(name: "background" | "table-reader", options: WorkerOptions): Worker {
  const built = [`./${name}.worker.js`, `../${name}.worker.js`]
    .map((path) => new URL(path, import.meta.url))
    .find(isThere);
  if (built) return new Worker(built, options);
  const address = JSON.stringify(new URL(`./${name}.worker.server.ts`, import.meta.url).href);
  const start = `import("tsx/esm/api").then(({ tsImport }) => tsImport(${address}, ${address}))`;
  return new Worker(start, { ...options, eval: true });
}

function isThere(url: URL): boolean {
  return url.protocol === "file:" && existsSync(fileURLToPath(url));
}
