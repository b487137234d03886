import type { Flag, Owned, RowVersion } from "./columns.ts";

export type FileTable = Owned & {
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  content: Buffer;
  uploadedBy: string | null;
  uploadedAt: string;
};

export type KnowledgeItemTable = Owned & {
  roundId: string;
  kind: "text" | "file" | "link" | "series" | "followUp";
  title: string;
  body: string;
  url: string | null;
  fileId: string | null;
  /** Unit of a key-figure series. */
  unit: string;
  source: string;
  sourceOn: string;
  position: number;
  isRetired: Flag;
  createdBy: string | null;
  version: RowVersion;
};

export type KnowledgePointTable = Owned & {
  knowledgeItemId: string;
  /** Year or another period label, as written. */
  period: string;
  /** Decimal text; null where the figure is missing. */
  value: string | null;
  position: number;
};
