import type { IndicatorDraft } from "#app/domain/indicators/checks/checked-indicator.ts";
import type { LoadedIndicator } from "../load-indicator-series.server.ts";

type Row = LoadedIndicator["row"];

type Told =
  | "name"
  | "description"
  | "unit"
  | "direction"
  | "measureKind"
  | "indicatorType"
  | "perspective"
  | "influenceable"
  | "scaleMin"
  | "scaleMax"
  | "numerator"
  | "denominator"
  | "dataSource"
  | "consistencyGroup"
  | "isShared"
  | "institutionId"
  | "areaId"
  | "baselineRaw"
  | "baselineYear";

/** What an indicator says of itself, as the checks take it, without its targets and figures. */
export function draftOfRow(row: Pick<Row, Told>): IndicatorDraft {
  return {
    name: row.name,
    description: row.description,
    unit: row.unit,
    direction: row.direction ?? undefined,
    measureKind: row.measureKind ?? undefined,
    indicatorType: row.indicatorType ?? undefined,
    perspective: row.perspective ?? undefined,
    influenceable: row.influenceable,
    scaleMin: row.scaleMin ?? undefined,
    scaleMax: row.scaleMax ?? undefined,
    numerator: row.numerator,
    denominator: row.denominator,
    dataSource: row.dataSource,
    consistencyGroup: row.consistencyGroup,
    isShared: row.isShared === 1,
    isOverall: row.institutionId === null && row.areaId === null,
    baselineRaw: row.baselineRaw,
    baselineYear: row.baselineYear ?? undefined,
  };
}

/** The same with targets, results and others' figures. */
export function draftOfIndicator({ row, series, benchmarkRows }: LoadedIndicator): IndicatorDraft {
  const results = series.measurements.flatMap(({ value }) =>
    value.number === undefined ? [] : [{ number: value.number, unit: value.unit }],
  );
  const others = benchmarkRows.flatMap(({ kind, value, unit }) =>
    kind !== "other" || value === null ? [] : [{ number: value, unit: unit || undefined }],
  );
  return {
    ...draftOfRow(row),
    ...(row.baselineCertainty === "certain" ? { baseline: series.baseline } : {}),
    targets: series.targets.map((target) => ({ year: target.year, raw: target.raw, target })),
    results,
    others,
    nationalMean: benchmarkRows.findLast(({ kind }) => kind === "national")?.raw,
  };
}
