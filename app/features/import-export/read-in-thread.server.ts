import { type Result, refused } from "#app/domain/result.ts";
import { startThread } from "./start-thread.server.ts";
import type { ReadingTask } from "./table-reader.worker.server.ts";

const longestRun = 20_000;
const memory = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

/**
 * Reads a file in a thread of its own with bounded memory and time, so that nothing a person sends can stop or slow the app.
 * Refused: `file-too-hard` where the thread ran out of either, and what reading refuses.
 */
export function readInThread(task: ReadingTask): Promise<Result<string>> {
  return new Promise((resolve) => {
    const worker = startThread("table-reader", { workerData: task, resourceLimits: memory });
    const timer = setTimeout(() => end(refused("file-too-hard")), longestRun);
    const end = (answer: Result<string>) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(answer);
    };
    worker.once("message", (answer: Result<string>) => end(answer));
    worker.once("error", () => end(refused("file-too-hard")));
    worker.once("exit", () => end(refused("file-too-hard")));
  });
}
