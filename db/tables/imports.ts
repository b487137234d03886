import type { Owned } from "./columns.ts";

/** One import from paste, file or statistics. Nothing else is written before it is confirmed. */
export type ImportBatchTable = Owned & {
  kind: "indicators" | "measurements" | "jsonStat";
  name: string;
  state: "preview" | "confirmed" | "undone";
  /** JSON: the table as it came, bounded. */
  content: string;
  /** JSON: what each column means, and how doubtful cells were settled. */
  settings: string;
  /** JSON: how many rows were new, changed and unchanged. */
  summary: string;
  createdBy: string;
  createdAt: string;
  confirmedAt: string | null;
  undoneAt: string | null;
};

/** What a confirmed import did to one row, so that the whole can be taken back. */
export type ImportChangeTable = Owned & {
  importBatchId: string;
  objectType: "indicator" | "target" | "measurement" | "benchmark" | "definition";
  /** Key of the changed row; it may have left its table since. */
  objectKey: string;
  action: "insert" | "update";
  /** JSON of the row before; empty for an insertion. */
  before: string;
  /** Version the row got; a later one means that someone has worked on. */
  version: number | null;
};

/** What the columns of a table with these headings were last taken to mean. */
export type ColumnMappingTable = Owned & {
  kind: string;
  /** The headings in one normal writing. */
  headings: string;
  /** JSON. */
  mapping: string;
  savedBy: string | null;
  savedAt: string;
};
