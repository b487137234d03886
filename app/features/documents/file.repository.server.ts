import { newId } from "#db/id.ts";
import type { Reader, Writer } from "#db/transaction.ts";
import type { Upload } from "./upload.ts";

/** Keeps a file that `readUpload` has let through, and answers its id. */
export async function insertFile(
  writer: Writer,
  file: {
    readonly organisationId: string;
    readonly upload: Upload;
    readonly uploadedBy: string | null;
    readonly uploadedAt: string;
  },
): Promise<string> {
  const { upload, ...owned } = file;
  const id = newId();
  await writer
    .insertInto("file")
    .values({ id, ...owned, ...upload })
    .execute();
  return id;
}

/** A file with its content. */
export function findFile(db: Reader, organisationId: string, id: string) {
  return db
    .selectFrom("file")
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .select(["id", "name", "mediaType", "size", "sha256", "content"])
    .executeTakeFirst();
}
