import type { PostedGrid } from "./grid.schema.ts";
import type { PostedCell } from "./measuring-model.ts";

/** Every cell that was posted or stood there, with its column read back. */
export function postedCells({ c, v, r }: PostedGrid): readonly PostedCell[] {
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
