import { keepWords, readingKey } from "#app/domain/indicators/confirm-reading.ts";
import { isWholeYear } from "#app/domain/indicators/part-of-year.ts";
import { rateAllYears, type YearRating, yearInFocus } from "#app/domain/indicators/rate-year.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllCouncilTerms } from "../organisation/council-term/council-term.repository.server.ts";
import { loadThreadStripOfIndicator } from "../thread/load-thread-strip-of-indicator.server.ts";
import { chartOf } from "./chart-of-indicator.server.ts";
import { loadWarningsOfIndicator } from "./early-warning/load-warnings-of-indicator.server.ts";
import { findAllGoalsOfIndicator } from "./goals-of-indicator.repository.server.ts";
import { findIndicatorById, type IndicatorRow } from "./indicator.repository.server.ts";
import { shownTarget, shownValue, shownYear, shownYears } from "./indicator-model.ts";
import {
  benchmarksOf,
  loadJudgementOfIndicator,
} from "./judgement/judgement-of-indicator.server.ts";
import {
  type Entry,
  type LoadedIndicator,
  loadIndicatorSeries,
} from "./load-indicator-series.server.ts";
import { loadRelationsOfIndicator } from "./load-relations-of-indicator.server.ts";
import { measuringOf } from "./measuring/measuring-of-indicator.ts";
import { loadQualityOfPage } from "./quality/load-quality-of-page.server.ts";
import { loadQuestionsOfIndicator } from "./questions/load-questions-of-indicator.server.ts";
import { targetsOf } from "./target-rows.server.ts";

export type IndicatorModel = Extract<
  Awaited<ReturnType<typeof viewIndicator>>,
  { ok: true }
>["value"];

/** One indicator with all its years, entries and targets. Refused: `not-allowed`, `not-found`. */
export async function viewIndicator(context: UseCaseContext, id: string) {
  const { db, organisationId } = context;
  if (!can(context.actor, "organisation.view", context)) return refused("not-allowed");
  const row = await findIndicatorById(db, organisationId, id);
  if (!row) return refused("not-found");
  const [[loaded], goals, strip, early, judgement, quality, relations, terms, questions] =
    await Promise.all([
      loadIndicatorSeries(db, organisationId, [row]),
      findAllGoalsOfIndicator(db, organisationId, id),
      loadThreadStripOfIndicator(context, id),
      loadWarningsOfIndicator(context, row),
      loadJudgementOfIndicator(context, row),
      loadQualityOfPage(context, row),
      loadRelationsOfIndicator(db, organisationId, row, context.today),
      findAllCouncilTerms(db, organisationId),
      loadQuestionsOfIndicator(context, row),
    ]);
  if (!loaded) return refused("not-found");
  const { series } = loaded;
  const years = rateAllYears(series, context.today);
  const thisYear = Number(context.today.slice(0, 4));
  return ok({
    id: row.id,
    number: row.number,
    heading: row.heading,
    name: row.name,
    description: row.description,
    unit: row.unit,
    direction: row.direction,
    dataSource: row.dataSource,
    lowerThreshold: row.lowerThreshold,
    definition: definitionOf(row),
    areaName: row.areaId === null ? "" : (row.areaName ?? ""),
    relations,
    baselineRaw: row.baselineRaw,
    baselineReading: chosenReading(loaded),
    baselineYear: row.baselineYear,
    baselineIsDoubtful: row.baselineCertainty === "doubtful",
    isRetired: row.retiredAt !== null,
    version: row.version,
    institution:
      row.institutionSlug && row.institutionName
        ? { slug: row.institutionSlug, name: row.institutionName }
        : null,
    focus: shownYear(loaded, yearInFocus(series, thisYear), context.today),
    years: [...shownYears(loaded, context.today)].reverse(),
    entries: entriesOf(series.measurements, new Set(years.map(({ result }) => result?.id))),
    targets: series.targets.map((target) => ({
      ...shownTarget(target),
      consulted: loaded.targetRows.find(({ year }) => year === target.year)?.consulted ?? "",
    })),
    targetForm: targetsOf(loaded, terms, context.today),
    chart: chartOf(loaded, years),
    goals,
    strip,
    early,
    quality,
    judgement,
    questions,
    benchmarks: benchmarksOf(loaded),
    measuring: measuringOf(context, loaded, years),
    baseline: series.baseline ?? null,
    yearToMeasure: yearToMeasure(years, thisYear),
    mayEdit: can(context.actor, "indicator.edit", {
      organisationId,
      institutionId: row.institutionId,
    }),
  });
}

/** The same for the pages that change it. Refused: `not-allowed`, `not-found`. */
export async function viewIndicatorToEdit(context: UseCaseContext, id: string) {
  const result = await viewIndicator(context, id);
  return result.ok && !result.value.mayEdit ? refused("not-allowed") : result;
}

/** What the indicator says of itself beside its name, unit and status, by the names of the form's fields. */
function definitionOf(row: IndicatorRow) {
  const { measureKind, indicatorType, perspective, direction, scaleMin, scaleMax, bestEnd } = row;
  const { numerator, denominator, influenceable, frequency, publicationDelayDays } = row;
  const { graceDays, effectLagYears, consistencyGroup, areaId, ownerId, parentId } = row;
  const { desiredThreshold, desiredBenchmark, lowerThreshold, lowerBenchmark } = row;
  return {
    ...{ measureKind, indicatorType, perspective, direction, scaleMin, scaleMax, bestEnd },
    ...{ numerator, denominator, influenceable, frequency, publicationDelayDays },
    ...{ graceDays, effectLagYears, consistencyGroup, areaId, ownerId, parentId },
    ...{ desiredThreshold, desiredBenchmark, lowerThreshold, lowerBenchmark },
    isShared: row.isShared === 1,
  };
}

/** The earliest year with a target that has come and has no result yet, else this year. */
function yearToMeasure(years: readonly YearRating[], thisYear: number): number {
  const waiting = years.find(({ year, target, result }) => target && !result && year <= thisYear);
  return waiting?.year ?? thisYear;
}

/** Which reading of the status stands, so that its form shows it as chosen. */
function chosenReading({ row, series }: LoadedIndicator): string {
  if (row.baselineCertainty === "doubtful" || !series.baseline) return "";
  return series.baseline.kind === "text" ? keepWords : readingKey(series.baseline);
}

/** Every entry, the newest first; those a later one has taken the place of stay in sight. */
function entriesOf(entries: readonly Entry[], inForce: ReadonlySet<string | undefined>) {
  return [...entries]
    .filter(({ period }) => isWholeYear(period))
    .reverse()
    .map((entry) => ({
      id: entry.id,
      value: shownValue(entry),
      note: entry.note,
      enteredAt: entry.recordedAt,
      enteredByName: entry.enteredByName,
      isReplaced: !inForce.has(entry.id),
    }));
}
