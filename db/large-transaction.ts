import { open } from "node:fs/promises";
import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import { databaseFileOf, emptyLogScript, setLogBound } from "./dialect.ts";
import { type AlreadyPosted, inTransaction, type Writer, type WriteScope } from "./transaction.ts";

/** Called between the parts of the work: writes what has gathered to the disk, beside the running of everything else. */
export type Settle = () => Promise<void>;

/**
 * `inTransaction` for thousands of rows, so that its end does not hold up other requests: what is written reaches the disk while the work
 * goes on, and only the last bit waits for the commit; moving it from the log into the database is left to a thread of its own.
 */
export async function inLargeTransaction<Answer extends { readonly ok: boolean }>(
  scope: WriteScope,
  work: (writer: Writer, settle: Settle) => Promise<Answer>,
): Promise<Answer | AlreadyPosted> {
  const file = await databaseFileOf(scope.db);
  if (!file) return inTransaction(scope, (writer) => work(writer, async () => {}));
  await setLogBound(scope.db, "none");
  try {
    return await inTransaction(scope, async (writer) => {
      const log = await open(`${file}-wal`, "r+").catch(() => null);
      try {
        const settle = async () => log?.datasync();
        const answer = await work(writer, settle);
        await settle();
        return answer;
      } finally {
        await log?.close();
      }
    });
  } finally {
    await emptyLog(file);
    await setLogBound(scope.db, "usual");
  }
}

/** Moves the log into the database in another thread; one that fails is made up for by the next usual write. */
function emptyLog(file: string): Promise<void> {
  const sqlite = createRequire(import.meta.url).resolve("better-sqlite3");
  return new Promise((resolve) => {
    const worker = new Worker(emptyLogScript, { eval: true, workerData: { sqlite, file } });
    worker.once("exit", () => resolve());
    worker.once("error", () => resolve());
  });
}
