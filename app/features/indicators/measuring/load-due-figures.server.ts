import { type DueFigure, dueFigures, periodKey } from "#app/domain/indicators/due.ts";
import type { Reader } from "#db/transaction.ts";
import {
  findAllAnsweredPeriods,
  findYearsOfIndicators,
  type MeasurableRow,
} from "./measuring.repository.server.ts";

/** As far back as a figure is asked for. */
const yearsBack = 5;

/** What each indicator still lacks, by its id; three queries however many there are. */
export async function loadDueFigures(
  db: Reader,
  organisationId: string,
  rows: readonly MeasurableRow[],
  today: string,
): Promise<ReadonlyMap<string, readonly DueFigure[]>> {
  const ids = rows.map((row) => row.id);
  const [answered, years] = await Promise.all([
    findAllAnsweredPeriods(db, organisationId, ids, Number(today.slice(0, 4)) - yearsBack),
    findYearsOfIndicators(db, organisationId, ids),
  ]);
  const measuredOf = new Map<string, Set<string>>();
  for (const { indicatorId, year, period } of answered) {
    const known = measuredOf.get(indicatorId) ?? new Set();
    measuredOf.set(indicatorId, known.add(periodKey(year, period)));
  }
  const measured = new Map(years.measured.map((row) => [row.indicatorId, row]));
  const targets = new Map(years.targets.map((row) => [row.indicatorId, Number(row.first)]));
  return new Map(
    rows.map((row) => {
      const own = measured.get(row.id);
      const starts = [own?.first, targets.get(row.id)].flatMap((year) =>
        year === undefined || year === null ? [] : [Number(year)],
      );
      const afterStatus = row.baselineYear === null ? undefined : row.baselineYear + 1;
      const figures = dueFigures({
        frequency: row.frequency,
        publicationDelayDays: row.publicationDelayDays,
        graceDays: row.graceDays,
        firstYear: starts.length > 0 ? Math.min(...starts) : afterStatus,
        surveyYear: own ? Number(own.last) : (row.baselineYear ?? targets.get(row.id)),
        measured: measuredOf.get(row.id) ?? new Set(),
        today,
      });
      return [row.id, figures];
    }),
  );
}
