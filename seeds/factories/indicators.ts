import type { BenchmarkKind } from "#app/domain/indicators/benchmark.ts";
import type {
  INDICATOR_TYPES,
  MeasureKind,
  PERSPECTIVES,
} from "#app/domain/indicators/definition.ts";
import { meaningOf } from "#app/domain/indicators/definition-version.ts";
import type { Direction } from "#app/domain/indicators/direction.ts";
import { readTarget } from "#app/domain/indicators/target.ts";
import { readValue } from "#app/domain/indicators/value.ts";
import { insertVersions } from "#app/features/indicators/definition-version.repository.server.ts";
import {
  findIndicatorById,
  insertIndicator,
  nextIndicatorPosition,
} from "#app/features/indicators/indicator.repository.server.ts";
import { insertMeasurement } from "#app/features/indicators/measurement.repository.server.ts";
import { storedTarget, storedValue } from "#app/features/indicators/stored-reading.ts";
import { insertTarget } from "#app/features/indicators/target.repository.server.ts";
import { newId, newOrderedId } from "#db/id.ts";
import type { Writer } from "#db/transaction.ts";

type IndicatorGiven = {
  readonly organisationId: string;
  readonly institutionId?: string | null;
  /** The service it belongs to where it is no single institution's. */
  readonly areaId?: string | null;
  /** The overall indicator it adds to. */
  readonly parentId?: string | null;
  readonly measureKind?: MeasureKind | null;
  readonly name: string;
  readonly number?: string;
  readonly heading?: string;
  readonly description?: string;
  readonly unit?: string;
  readonly direction?: Direction | null;
  /** Status in its own words, read as a person's typing would be. */
  readonly baselineRaw?: string;
  readonly baselineYear?: number | null;
  readonly lowerThreshold?: string | null;
  readonly dataSource?: string;
  readonly position?: number;
  readonly isShared?: 0 | 1;
  readonly sharedFromId?: string | null;
  readonly desiredThreshold?: string | null;
  readonly lowerBenchmark?: BenchmarkKind | null;
  readonly desiredBenchmark?: BenchmarkKind | null;
  readonly indicatorType?: (typeof INDICATOR_TYPES)[number] | null;
  readonly perspective?: (typeof PERSPECTIVES)[number] | null;
  /** What a share counts, out of what. */
  readonly numerator?: string;
  readonly denominator?: string;
  readonly ownerId?: string | null;
  readonly targets?: readonly { readonly year: number; readonly raw: string }[];
};

/** An indicator with its status and targets in their own words and as they are read. */
export async function makeIndicator(writer: Writer, given: IndicatorGiven) {
  const { targets = [], baselineRaw = "", direction = null, unit = "", ...rest } = given;
  const { value: baseline, certainty } = readValue(baselineRaw, {
    ...(unit ? { unit } : {}),
    ...(given.baselineYear ? { defaultYear: given.baselineYear } : {}),
  });
  const stored = storedValue(baseline);
  const indicator = {
    id: newId(),
    institutionId: null,
    number: "",
    heading: "",
    description: "",
    lowerThreshold: null,
    dataSource: "",
    position:
      given.position ??
      (await nextIndicatorPosition(writer, given.organisationId, given.institutionId ?? null)),
    retiredAt: null,
    ...rest,
    unit,
    direction,
    baselineRaw,
    baselineKind: stored.kind,
    baselineValue: stored.value,
    baselineUnit: stored.unit,
    baselineCertainty: certainty,
    baselineYear: baseline.year ?? given.baselineYear ?? null,
  };
  await insertIndicator(writer, indicator);
  const context = {
    baseline,
    indicatorName: given.name,
    ...(direction ? { direction } : {}),
    ...(unit ? { unit } : {}),
  };
  for (const { year, raw } of targets) {
    const target = readTarget(raw, context);
    await insertTarget(writer, {
      id: newId(),
      organisationId: given.organisationId,
      indicatorId: indicator.id,
      ...storedTarget(target, target.year ?? year),
    });
  }
  return indicator;
}

type MeasurementGiven = {
  readonly organisationId: string;
  readonly indicatorId: string;
  readonly year: number;
  readonly raw: string;
  /** Without one, the indicator's own. */
  readonly unit?: string;
  readonly period?: string;
  readonly isPreliminary?: boolean;
  /** How many answered, where that was counted. */
  readonly respondents?: number;
  readonly note?: string;
  readonly enteredBy?: string | null;
  readonly enteredAt?: string;
};

/** A result of a year, read from its words. */
export async function makeMeasurement(writer: Writer, given: MeasurementGiven) {
  const unit = given.unit ?? (await unitOf(writer, given));
  const { value } = readValue(given.raw, {
    defaultYear: given.year,
    ...(unit ? { unit } : {}),
  });
  const measurement = {
    id: newOrderedId(),
    organisationId: given.organisationId,
    indicatorId: given.indicatorId,
    year: given.year,
    period: given.period ?? "year",
    ...storedValue(value),
    isPreliminary: toFlag(given.isPreliminary ?? value.isPreliminary),
    isApproximate: toFlag(value.isApproximate),
    note: given.note ?? "",
    respondents: given.respondents ?? null,
    enteredBy: given.enteredBy ?? null,
    enteredAt: given.enteredAt ?? `${given.year + 1}-01-15T09:00:00.000Z`,
  };
  await insertMeasurement(writer, measurement);
  return measurement;
}

type VersionGiven = {
  readonly organisationId: string;
  readonly indicatorId: string;
  readonly fromYear: number;
  readonly reason: string;
  /** What was said before; the rest stayed the same. */
  readonly before: { readonly description: string };
  readonly createdBy: string | null;
  readonly createdAt: string;
};

/** A change of an indicator's meaning that begins a new series, with the meaning it had before. */
export async function makeBreak(writer: Writer, given: VersionGiven) {
  const { before, fromYear, reason, ...own } = given;
  const row = await findIndicatorById(writer, given.organisationId, given.indicatorId);
  if (!row) throw new Error("No such indicator");
  const meaning = meaningOf(row);
  await insertVersions(writer, [
    { ...own, ...meaning, ...before, id: newId(), fromYear: 0, isBreak: 0, reason: "" },
    { ...own, ...meaning, id: newId(), fromYear, isBreak: 1, reason },
  ]);
}

function toFlag(is: boolean): 0 | 1 {
  return is ? 1 : 0;
}

async function unitOf(writer: Writer, given: MeasurementGiven): Promise<string> {
  const indicator = await findIndicatorById(writer, given.organisationId, given.indicatorId);
  return indicator?.unit ?? "";
}
