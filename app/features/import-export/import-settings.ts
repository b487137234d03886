import { z } from "zod";

/** One figure of a statistical file, chosen for an indicator: which category in each dimension. */
const selection = z.object({
  indicatorId: z.string(),
  categories: z.array(z.number().int().min(0)),
  kind: z.enum(["measurement", "national", "group", "other"]),
  name: z.string(),
});

const importSettings = z.object({
  table: z.number().int().min(0),
  /** The row that holds the headings; -1 where none does. */
  headingRow: z.number().int().min(-1),
  /** Whether the row above says what the years in it are of: "Mål" over 2026 and 2027. */
  isTwoRows: z.boolean().default(false),
  /** The unit that the headings give their figures, for rows that name none. */
  unit: z.string().default(""),
  /** For each column what it holds, as `printColumnUse` writes it. */
  columns: z.array(z.string()),
  contains: z.enum(["indicators", "measurements"]),
  /** Whose the rows are that name no institution; null for the whole organisation. */
  institutionId: z.string().nullable(),
  /** What a person has said of doubtful cells, by "row:column". */
  choices: z.record(z.string(), z.string()),
  selections: z.array(selection),
  /** Why remarks on new indicators are left standing; `row` counts from the table's first. */
  answers: z
    .array(z.object({ row: z.number(), code: z.string(), subject: z.string(), reason: z.string() }))
    .default([]),
});

export type ImportSettings = z.output<typeof importSettings>;
export type Selection = z.output<typeof selection>;

export const emptySettings: ImportSettings = {
  table: 0,
  headingRow: 0,
  isTwoRows: false,
  unit: "",
  columns: [],
  contains: "indicators",
  institutionId: null,
  choices: {},
  selections: [],
  answers: [],
};

export function readSettings(json: string): ImportSettings {
  return importSettings.parse(JSON.parse(json));
}
