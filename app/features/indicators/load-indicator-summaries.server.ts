import type { Reader } from "#db/transaction.ts";
import {
  findAllIndicators,
  findIndicatorsByIds,
  type IndicatorRow,
} from "./indicator.repository.server.ts";
import { type ShownLine, type ShownYear, shownFocus, shownYear } from "./indicator-model.ts";
import { loadIndicatorSeries } from "./load-indicator-series.server.ts";

/** An indicator as a row of a table, or beside a goal. */
export type IndicatorSummary = {
  readonly id: string;
  readonly number: string;
  readonly heading: string;
  readonly name: string;
  readonly unit: string;
  readonly institution: { readonly name: string; readonly slug: string } | null;
  readonly baselineRaw: string;
  readonly baselineYear: number | null;
  readonly baselineIsDoubtful: boolean;
  readonly dataSource: string;
  readonly direction: IndicatorRow["direction"];
  readonly measureKind: IndicatorRow["measureKind"];
  readonly perspective: IndicatorRow["perspective"];
  readonly sharedFromId: string | null;
  readonly focus: ShownYear;
  readonly line: ShownLine;
};

/** Indicators in use as rows: all, those of one institution, or those that belong to the whole organisation. */
export async function loadIndicatorTable(
  db: Reader,
  organisationId: string,
  today: string,
  filter: Parameters<typeof findAllIndicators>[2],
): Promise<readonly IndicatorSummary[]> {
  return summaries(db, organisationId, today, await findAllIndicators(db, organisationId, filter));
}

/**
 * Some indicators as rows, in the order of the ids; for the pages of goals and reports. With `year`, the
 * colour is that of the year, else of the year in focus.
 */
export async function loadIndicatorSummaries(
  db: Reader,
  organisationId: string,
  ids: readonly string[],
  at: { readonly today: string; readonly year?: number },
): Promise<readonly IndicatorSummary[]> {
  const rows = await findIndicatorsByIds(db, organisationId, ids);
  const found = await summaries(db, organisationId, at.today, rows, at.year);
  return ids.flatMap((id) => found.find((one) => one.id === id) ?? []);
}

async function summaries(
  db: Reader,
  organisationId: string,
  today: string,
  rows: readonly IndicatorRow[],
  year?: number,
): Promise<readonly IndicatorSummary[]> {
  const loaded = await loadIndicatorSeries(db, organisationId, rows);
  return loaded.map((one) => {
    const { row } = one;
    const { focus, line } = shownFocus(one, today);
    return {
      id: row.id,
      number: row.number,
      heading: row.heading,
      name: row.name,
      unit: row.unit,
      institution:
        row.institutionName && row.institutionSlug
          ? { name: row.institutionName, slug: row.institutionSlug }
          : null,
      baselineRaw: row.baselineRaw,
      baselineYear: row.baselineYear,
      baselineIsDoubtful: row.baselineCertainty === "doubtful",
      dataSource: row.dataSource,
      direction: row.direction,
      measureKind: row.measureKind,
      perspective: row.perspective,
      sharedFromId: row.sharedFromId,
      focus: year === undefined ? focus : shownYear(one, year, today),
      line,
    };
  });
}
