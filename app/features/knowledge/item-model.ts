import { type ItemKind, isItemKind } from "#app/domain/knowledge/item.ts";
import type { SeriesPoint } from "#app/domain/knowledge/series.ts";
import type { FileHead } from "../documents/file-link.tsx";

/** An item of a knowledge pack as pages show it. */
export type ItemModel = {
  readonly id: string;
  readonly kind: ItemKind;
  readonly title: string;
  readonly body: string;
  readonly url: string | null;
  readonly file: FileHead | null;
  readonly unit: string;
  readonly points: readonly SeriesPoint[];
  readonly source: string;
  readonly sourceOn: string;
  readonly isRetired: boolean;
  readonly version: number;
};

type Row = {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly body: string;
  readonly url: string | null;
  readonly fileId: string | null;
  readonly fileName: string | null;
  readonly fileSize: number | null;
  readonly unit: string;
  readonly source: string;
  readonly sourceOn: string;
  readonly isRetired: 0 | 1;
  readonly version: number;
};

export function itemModelOf(
  row: Row,
  points: readonly (SeriesPoint & { readonly knowledgeItemId: string })[],
): ItemModel {
  const { id, title, body, url, unit, source, sourceOn, version } = row;
  return {
    id,
    kind: isItemKind(row.kind) ? row.kind : "text",
    title,
    body,
    url,
    file: row.fileId ? { id: row.fileId, name: row.fileName ?? "", size: row.fileSize ?? 0 } : null,
    unit,
    points: points
      .filter((point) => point.knowledgeItemId === id)
      .map(({ period, value }) => ({ period, value })),
    source,
    sourceOn,
    isRetired: row.isRetired === 1,
    version,
  };
}
