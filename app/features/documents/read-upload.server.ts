import { createHash } from "node:crypto";
import { fileTypeFromBuffer } from "file-type";
import { ok, type Result, refused } from "#app/domain/result.ts";
import { endingOf, largestFile, mediaTypeOfEnding } from "./file-kinds.ts";
import { cleanFileName } from "./file-name.ts";
import type { Upload } from "./upload.ts";

export type UploadRefusal =
  | "file-empty"
  | "file-too-large"
  | "file-type-not-allowed"
  | "file-not-what-it-says";

/**
 * Reads a posted file: at most 10 MB, of a kind that is taken in, and of the kind its name says by its own
 * first bytes. Refused, at the field named: `file-empty`, `file-too-large`, `file-type-not-allowed` by its ending,
 * `file-not-what-it-says` when the content is of another kind than the ending.
 */
export async function readUpload(
  file: File,
  field = "file",
): Promise<Result<Upload, UploadRefusal>> {
  const name = cleanFileName(file.name);
  const details = { name };
  if (file.size === 0) return refused("file-empty", { field, details });
  if (file.size > largestFile) return refused("file-too-large", { field, details });
  const mediaType = mediaTypeOfEnding[endingOf(name)];
  if (!mediaType) return refused("file-type-not-allowed", { field, details });
  const content = Buffer.from(await file.arrayBuffer());
  if (!(await isOfType(content, mediaType))) {
    return refused("file-not-what-it-says", { field, details });
  }
  const sha256 = createHash("sha256").update(content).digest("hex");
  return ok({ name, mediaType, size: content.length, sha256, content });
}

async function isOfType(content: Buffer, mediaType: string): Promise<boolean> {
  const found = await typeOf(content);
  if (mediaType.startsWith("text/")) return found === undefined && isText(content);
  return found === mediaType;
}

/** The type by the file's own bytes; a file broken on purpose has none. */
async function typeOf(content: Buffer): Promise<string | undefined> {
  try {
    return (await fileTypeFromBuffer(content))?.mime;
  } catch {
    return undefined;
  }
}

/** Text in UTF-8 or Windows-1252: none of the control signs that only programs write. */
function isText(content: Buffer): boolean {
  return !content.some(
    (byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d,
  );
}
