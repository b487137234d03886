import type { ItemKind } from "#app/domain/knowledge/item.ts";
import type { SeriesPoint } from "#app/domain/knowledge/series.ts";
import { insertFile } from "#app/features/documents/file.repository.server.ts";
import { readUpload } from "#app/features/documents/read-upload.server.ts";
import {
  insertItem,
  replacePoints,
} from "#app/features/knowledge/knowledge-item.repository.server.ts";
import { newId } from "#db/id.ts";
import type { Writer } from "#db/transaction.ts";

type ItemGiven = {
  readonly organisationId: string;
  readonly roundId: string;
  readonly kind?: ItemKind;
  readonly title?: string;
  readonly body?: string;
  readonly url?: string;
  readonly fileId?: string;
  readonly unit?: string;
  readonly source?: string;
  readonly sourceOn?: string;
  readonly points?: readonly SeriesPoint[];
  readonly createdBy?: string | null;
};

/** An item last in its round's pack: a text where no other kind is given. */
export async function makeKnowledgeItem(writer: Writer, given: ItemGiven) {
  const { points = [], ...rest } = given;
  const item = {
    id: newId(),
    kind: "text" as const,
    title: "Trivsel blandt børn og unge",
    body: "Flere børn end før siger, at de trives.",
    url: null,
    fileId: null,
    unit: "",
    source: "Den årlige trivselsmåling",
    sourceOn: "2027-01-10",
    createdBy: null,
    ...rest,
  };
  await insertItem(writer, item);
  await replacePoints(writer, item.organisationId, item.id, points);
  return item;
}

/** A file that has gone through the same check as one that is posted. */
export async function makeFile(
  writer: Writer,
  given: {
    readonly organisationId: string;
    readonly name?: string;
    readonly content?: string | Uint8Array<ArrayBuffer>;
    readonly uploadedBy?: string | null;
    readonly uploadedAt?: string;
  },
) {
  const { organisationId, name = "bilag.txt", content = "Bilag til mødet\n" } = given;
  const upload = await readUpload(new File([content], name));
  if (!upload.ok) throw new Error(`${name}: ${upload.refusal.code}`);
  const id = await insertFile(writer, {
    organisationId,
    upload: upload.value,
    uploadedBy: given.uploadedBy ?? null,
    uploadedAt: given.uploadedAt ?? "2027-01-10T08:00:00.000Z",
  });
  return { id, name: upload.value.name, size: upload.value.size };
}
