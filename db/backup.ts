import { access, mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import SQLite from "better-sqlite3";

/**
 * Copies the database to a file of its own while the app goes on writing. The copy is whole or it is not there: it
 * gets its name when it is done and has been checked. Refuses to write over a file that exists, and where no database lies.
 */
export async function backUp(databaseFile: string, target: string): Promise<{ bytes: number }> {
  if (!(await exists(databaseFile))) {
    throw new Error(`There is no database at ${databaseFile}; DATABASE_FILE says where it lies.`);
  }
  if (await exists(target)) throw new Error(`${target} is there already; choose another name.`);
  await mkdir(dirname(target), { recursive: true });
  const unfinished = `${target}.unfinished`;
  await rm(unfinished, { force: true });
  const source = new SQLite(databaseFile, { readonly: true, fileMustExist: true });
  try {
    await source.backup(unfinished);
  } finally {
    source.close();
  }
  const copy = new SQLite(unfinished);
  const health = copy.pragma("integrity_check", { simple: true });
  const pages = Number(copy.pragma("page_count", { simple: true }));
  const bytes = pages * Number(copy.pragma("page_size", { simple: true }));
  copy.close();
  if (health !== "ok") throw new Error(`The copy of ${databaseFile} is not whole: ${health}`);
  await rename(unfinished, target);
  return { bytes };
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
