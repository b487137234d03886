import { readSeries, type SeriesPoint } from "#app/domain/knowledge/series.ts";
import { readWebLink } from "#app/domain/knowledge/web-link.ts";
import { ok, type Result } from "#app/domain/result.ts";
import { readUpload } from "../documents/read-upload.server.ts";
import type { Upload } from "../documents/upload.ts";
import type { ItemText } from "./knowledge-item.repository.server.ts";
import type { KnowledgeItemInput } from "./knowledge-item.schema.ts";

export type ReadItem = {
  readonly text: Omit<ItemText, "fileId">;
  readonly upload: Upload | null;
  readonly points: readonly SeriesPoint[];
};

/**
 * What an item's form says, by its kind: only that kind's own parts are kept.
 * Refused: what `readWebLink`, `readSeries` and `readUpload` refuse.
 */
export async function readItem(input: KnowledgeItemInput): Promise<Result<ReadItem>> {
  const { title, body, source, sourceOn } = input;
  const read = {
    text: { title, body, source, sourceOn, url: null, unit: "" },
    upload: null,
    points: [],
  };
  switch (input.kind) {
    case "text":
      return ok(read);
    case "link": {
      const url = readWebLink(input.url);
      return url.ok ? ok({ ...read, text: { ...read.text, url: url.value } }) : url;
    }
    case "series": {
      const points = readSeries(input.points, input.pasted, input.unit);
      if (!points.ok) return points;
      return ok({ ...read, text: { ...read.text, unit: input.unit }, points: points.value });
    }
    case "file": {
      if (!input.file) return ok(read);
      const upload = await readUpload(input.file);
      return upload.ok ? ok({ ...read, upload: upload.value }) : upload;
    }
  }
}
