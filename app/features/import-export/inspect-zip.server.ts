import { fromBufferPromise, type ZipFile } from "yauzl";
import { ok, type Result, refused } from "#app/domain/result.ts";

export type ZipRefusal = "file-broken" | "file-unpacks-too-large";

/** A spreadsheet is far below these; what is above is made to fill the memory (a "zip bomb"). */
export const zipLimits = { entries: 200, unpacked: 50 * 1024 * 1024, ratio: 100 };

/**
 * Looks at a packed file before anything reads it: its directory first (entries, unpacked size, how hard it is packed, no way out of
 * its folder), then by unpacking every part and counting, since a directory can lie. Nothing is kept. Refused:
 * `file-broken`, `file-unpacks-too-large`.
 */
export async function inspectZip(content: Buffer): Promise<Result<undefined, ZipRefusal>> {
  try {
    return await inspect(await fromBufferPromise(content, { lazyEntries: true }), content.length);
  } catch {
    return refused("file-broken");
  }
}

async function inspect(zip: ZipFile, packed: number): Promise<Result<undefined, ZipRefusal>> {
  if (zip.entryCount > zipLimits.entries) return refused("file-unpacks-too-large");
  let announced = 0;
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.split(/[/\\]/).includes("..")) return refused("file-broken");
    announced += entry.uncompressedSize;
    if (isTooLarge(announced, packed)) return refused("file-unpacks-too-large");
    if (entry.fileName.endsWith("/")) continue;
    for await (const part of await zip.openReadStreamPromise(entry)) {
      unpacked += (part as Buffer).length;
      if (isTooLarge(unpacked, packed)) return refused("file-unpacks-too-large");
    }
  }
  return ok();
}

function isTooLarge(size: number, packed: number): boolean {
  return size > zipLimits.unpacked || size > packed * zipLimits.ratio;
}
