import { z } from "zod";
import type { PostedCell } from "./measuring-model.ts";

const mostRows = 60;
/** A value for each column of each row: `c.<indicator>.<column>`. */
const cells = (max: number) =>
  z
    .record(z.string().max(40), z.record(z.string().max(12), z.string().max(max).optional()))
    .default({})
    .refine((rows) => Object.keys(rows).length <= mostRows, "too-many");

/** A posted grid: the words of each cell, the newest entry it stood for, and readings chosen. */
export const gridSchema = z.object({ c: cells(300), v: cells(60), r: cells(500) });

/** Every cell that was posted or stood there, with its column read back. */
export function postedCells({ c, v, r }: z.output<typeof gridSchema>): readonly PostedCell[] {
  const rows = new Set([...Object.keys(c), ...Object.keys(v)]);
  return [...rows].flatMap((indicatorId) => {
    const columns = new Set([
      ...Object.keys(c[indicatorId] ?? {}),
      ...Object.keys(v[indicatorId] ?? {}),
    ]);
    return [...columns].flatMap((column) => {
      const [, year, period] = /^(\d{4})([A-Za-z]+\d*)$/.exec(column) ?? [];
      if (year === undefined || period === undefined) return [];
      return {
        indicatorId,
        year: Number(year),
        period,
        text: (c[indicatorId]?.[column] ?? "").trim(),
        seen: v[indicatorId]?.[column] ?? "",
        reading: r[indicatorId]?.[column] ?? "",
      };
    });
  });
}
