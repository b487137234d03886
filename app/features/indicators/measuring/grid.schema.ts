import { z } from "zod";

const mostRows = 60;
/** What a cell takes; longer words come back with that said, and are not lost. */
export const longestCell = 300;
/** A value for each column of each row: `c.<indicator>.<column>`. */
const cells = (max: number) =>
  z
    .record(z.string().max(40), z.record(z.string().max(12), z.string().max(max).optional()))
    .default({})
    .refine((rows) => Object.keys(rows).length <= mostRows, "too-many");

/** A posted grid: the words of each cell, the newest entry it stood for, and readings chosen. */
export const gridSchema = z.object({ c: cells(20_000), v: cells(60), r: cells(500) });

export type PostedGrid = z.output<typeof gridSchema>;
