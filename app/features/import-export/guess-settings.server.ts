import {
  type ColumnUse,
  DATED_USES,
  printColumnUse,
  readColumnUse,
} from "#app/domain/import-export/column-use.ts";
import { joinHeadings, unitInHeadings } from "#app/domain/import-export/heading-rows.ts";
import { guessColumns, headingScore, headingsKey } from "#app/domain/import-export/headings.ts";
import { asKey } from "#app/domain/indicators/text.ts";
import type { Reader } from "#db/transaction.ts";
import type { UseCaseContext } from "../context.ts";
import { readTableHeads, readTableRows } from "./batch-content.ts";
import { findColumnMapping } from "./import-batch.repository.server.ts";
import { emptySettings, type ImportSettings } from "./import-settings.ts";
import { ownHeadings } from "./word-codes.server.ts";

/** What the tables seem to hold: what was last said of columns with these headings, else a guess from their words. */
export async function guessSettings(
  { db, organisationId, today }: UseCaseContext,
  content: string,
): Promise<ImportSettings & { isRemembered: boolean }> {
  const heads = readTableHeads(content).map((_, table) => ({
    table,
    ...findHeading(content, table),
  }));
  const best = heads.reduce((one, other) => (other.score > one.score ? other : one));
  return {
    ...emptySettings,
    ...(await settingsOfTable(db, organisationId, content, best.table, best.row, today)),
  };
}

/** The settings for one of the tables with its headings in a row of it. */
export async function settingsOfTable(
  db: Reader,
  organisationId: string,
  content: string,
  table: number,
  asked: number,
  today: string,
) {
  const { headings, row: headingRow, isTwoRows } = headingsAt(content, table, asked);
  const remembered = await findColumnMapping(db, organisationId, "table", headingsKey(headings));
  const width = rowOf(content, table, 0)?.length ?? 0;
  if (remembered && headingRow >= 0) {
    const { columns, contains } = JSON.parse(remembered.mapping) as Pick<
      ImportSettings,
      "columns" | "contains"
    >;
    if (columns.length === width)
      return {
        ...{ table, headingRow, isTwoRows, columns, contains, isRemembered: true },
        unit: unitOf(headings, columns.map(readColumnUse)),
      };
  }
  const guessed =
    headingRow < 0
      ? Array.from({ length: width }, () => readColumnUse("ignore"))
      : guessColumns(headings, ownHeadings, Number(today.slice(0, 4)));
  const uses = new Set(guessed.map(({ use }) => use));
  const isFigures =
    (uses.has("value") && uses.has("year")) ||
    uses.has("fromYear") ||
    (uses.has("result") && !uses.has("status") && !uses.has("target") && !uses.has("targets"));
  return {
    ...{ table, headingRow, isTwoRows, unit: unitOf(headings, guessed) },
    isRemembered: isOurs(headings),
    columns: guessed.map(printColumnUse),
    contains: isFigures ? ("measurements" as const) : ("indicators" as const),
  };
}

/** A table that was given out from here needs no guess. */
function isOurs(headings: readonly string[]): boolean {
  const known = headings.map((heading) =>
    ownHeadings.has(asKey(heading).replace(/ (?:19|20)\d{2}$/, "")),
  );
  return known.length > 5 && known.every(Boolean);
}

/** The unit in the headings of figures, where no column holds the units. */
function unitOf(headings: readonly string[], columns: readonly ColumnUse[]): string {
  if (columns.some(({ use }) => use === "unit")) return "";
  const figures = headings.filter((_, index) =>
    DATED_USES.some((use) => use === columns[index]?.use),
  );
  return unitInHeadings(figures);
}

/** The headings in a row, or in it and the one above or below it where the years stand under what they are of. */
export function headingsAt(content: string, table: number, asked: number) {
  const headings = asked < 0 ? [] : (rowOf(content, table, asked) ?? []);
  const one = { headings, row: asked, isTwoRows: false };
  if (asked < 0) return one;
  const under = joinHeadings(headings, rowOf(content, table, asked + 1) ?? [], ownHeadings);
  if (under) return { headings: under, row: asked + 1, isTwoRows: true };
  const over = asked > 0 ? (rowOf(content, table, asked - 1) ?? []) : [];
  const joined = joinHeadings(over, headings, ownHeadings);
  return joined ? { headings: joined, row: asked, isTwoRows: true } : one;
}

/** The headings as they were settled. */
export function headingsOf(
  content: string,
  { table, headingRow, isTwoRows }: Pick<ImportSettings, "table" | "headingRow" | "isTwoRows">,
): readonly string[] {
  const headings = rowOf(content, table, headingRow) ?? [];
  if (!isTwoRows) return headings;
  return (
    joinHeadings(rowOf(content, table, headingRow - 1) ?? [], headings, ownHeadings) ?? headings
  );
}

/** The row among the first that looks most like headings; the first one where none does. */
export function findHeading(content: string, table: number): { row: number; score: number } {
  let best = { row: 0, score: 0 };
  let number = 0;
  for (const row of readTableRows(content, table)) {
    const score = headingScore(row, ownHeadings);
    if (score > best.score) best = { row: number, score };
    number += 1;
    if (number >= 20) break;
  }
  return best;
}

export function rowOf(
  content: string,
  table: number,
  number: number,
): readonly string[] | undefined {
  let index = 0;
  for (const row of readTableRows(content, table)) {
    if (index === number) return row;
    index += 1;
  }
  return undefined;
}
