import type { BenchmarkKind } from "#app/domain/indicators/benchmark.ts";
import type { OverrideColour } from "#app/domain/indicators/rating-override.ts";
import { insertDeviation } from "#app/features/follow-up/accepted-deviation.repository.server.ts";
import { insertBenchmark } from "#app/features/indicators/benchmarks/benchmark.repository.server.ts";
import { insertOverride } from "#app/features/indicators/judgement/rating-override.repository.server.ts";
import { newId } from "#db/id.ts";
import type { Writer } from "#db/transaction.ts";

type OverrideGiven = {
  readonly organisationId: string;
  readonly indicatorId: string;
  readonly year: number;
  readonly createdBy: string;
  readonly rating?: OverrideColour;
  readonly reason?: string;
  readonly automaticRating?: string;
  readonly automaticRule?: string;
  readonly createdAt?: string;
};

/** A person's colour of a year, on the figure that was entered last for it. */
export async function makeOverride(writer: Writer, given: OverrideGiven) {
  const figure = await writer
    .selectFrom("measurement")
    .where("indicatorId", "=", given.indicatorId)
    .where("year", "=", given.year)
    .where("period", "=", "year")
    .select("id")
    .orderBy("enteredAt", "desc")
    .executeTakeFirst();
  const override = {
    id: newId(),
    rating: "yellow" as const,
    reason: "Tallet dækker kun det halve år.",
    automaticRating: "red",
    automaticRule: "not-better-than-baseline",
    measurementId: figure?.id ?? null,
    createdAt: `${given.year + 1}-02-01T09:00:00.000Z`,
    withdrawnBy: null,
    withdrawnAt: null,
    ...given,
  };
  await insertOverride(writer, override);
  return override;
}

type DeviationGiven = {
  readonly organisationId: string;
  readonly committeeId: string;
  readonly createdBy: string;
  readonly goalId?: string;
  readonly indicatorId?: string;
  readonly reason?: string;
  readonly decidedOn: string;
  readonly untilOn: string;
};

/** A committee's acceptance of a goal or an indicator off target. */
export async function makeDeviation(writer: Writer, given: DeviationGiven) {
  const deviation = {
    id: newId(),
    goalId: null,
    indicatorId: null,
    reason: "Udvalget venter på den nye bygning.",
    createdAt: `${given.decidedOn}T12:00:00.000Z`,
    withdrawnBy: null,
    withdrawnAt: null,
    ...given,
  };
  await insertDeviation(writer, deviation);
  return deviation;
}

type BenchmarkGiven = {
  readonly organisationId: string;
  readonly indicatorId: string;
  readonly year: number;
  /** Decimal text. */
  readonly value: string;
  readonly unit?: string;
  readonly kind?: BenchmarkKind;
  readonly name?: string;
  readonly dataSource?: string;
  readonly isPreliminary?: 0 | 1;
};

/** Another's figure of a year. */
export async function makeBenchmark(writer: Writer, given: BenchmarkGiven) {
  const { unit = "", value } = given;
  const benchmark = {
    id: newId(),
    kind: "national" as const,
    name: "",
    raw: [value.replace(".", ","), unit].filter(Boolean).join(" "),
    isPreliminary: 0 as const,
    dataSource: "",
    withdrawnAt: null,
    enteredBy: null,
    enteredAt: `${given.year + 1}-03-20T09:00:00.000Z`,
    ...given,
    unit,
  };
  await insertBenchmark(writer, benchmark);
  return benchmark;
}
