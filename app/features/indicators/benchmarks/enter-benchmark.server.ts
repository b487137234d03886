import { confirmValue } from "#app/domain/indicators/confirm-reading.ts";
import { readValue } from "#app/domain/indicators/value.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import type { UseCaseContext } from "../../context.ts";
import { findIndicatorById } from "../indicator.repository.server.ts";
import { findAllMeasurementsOfIndicators } from "../measurement.repository.server.ts";
import { readResult } from "../read-result.ts";
import { findAllTargetsOfIndicators } from "../target.repository.server.ts";
import {
  findAllBenchmarksOfIndicators,
  insertBenchmark,
  withdrawBenchmark,
} from "./benchmark.repository.server.ts";
import type { BenchmarkInput } from "./benchmark.schema.ts";
import { isSameWhose } from "./benchmark-model.ts";
import { knownBeside } from "./known-beside.server.ts";

/**
 * Enters another's figure of a year (R3-09), weighed as a result is (RULES 5 and 20). One that stands for the same year and name is never
 * joined by a second: it is kept as taken back where the input says that it is replaced. Refused: `not-found`, `not-allowed`,
 * `retired`, `benchmark-name` for a group or unit without a name, `benchmark-not-a-number`, `year-differs`, `reading-doubtful`
 * until a person has said what an unlikely figure means, `benchmark-twice` where one stands.
 */
export function enterBenchmark(
  context: UseCaseContext,
  indicatorId: string,
  input: BenchmarkInput,
) {
  return inTransaction(context, async (writer) => {
    const { organisationId, actor } = context;
    const indicator = await findIndicatorById(writer, organisationId, indicatorId);
    if (!indicator) return refused("not-found");
    const { institutionId, unit } = indicator;
    if (!can(actor, "indicator.measure", { organisationId, institutionId })) {
      return refused("not-allowed");
    }
    if (indicator.retiredAt !== null) return refused("retired");
    if (input.kind !== "national" && input.name === "") {
      return refused("benchmark-name", { field: "name" });
    }
    const { value, certainty } = readValue(input.raw, {
      defaultYear: input.year,
      ...(unit ? { unit } : {}),
    });
    if (certainty === "doubtful" || value.number === undefined) {
      return refused("benchmark-not-a-number", { field: "raw" });
    }
    if (value.year !== input.year) {
      return refused("year-differs", { field: "year", details: { year: String(value.year) } });
    }
    const ids = [indicatorId, indicator.sharedFromId ?? indicatorId];
    const [targets, entries, benchmarks] = await Promise.all([
      findAllTargetsOfIndicators(writer, organisationId, [indicatorId]),
      findAllMeasurementsOfIndicators(writer, organisationId, [indicatorId]),
      findAllBenchmarksOfIndicators(writer, organisationId, ids),
    ]);
    const known = knownBeside(indicator, targets, entries, benchmarks);
    const weighed = readResult(input.raw, { unit, known }, { year: input.year });
    const meant = confirmValue(weighed, input.reading);
    if (!meant.ok) {
      const { code, details } = meant.refusal;
      return refused(code, { field: "raw", ...(details ? { details } : {}) });
    }
    if (meant.value.number === undefined)
      return refused("benchmark-not-a-number", { field: "raw" });
    const standing = benchmarks.filter(
      (one) => one.indicatorId === indicatorId && isSameWhose(one, input),
    );
    const [first] = standing;
    if (first && !input.replaces) {
      const details = { value: first.raw, year: String(input.year) };
      return refused("benchmark-twice", { field: "raw", details });
    }
    for (const one of standing.filter(({ name }) => name === first?.name)) {
      await withdrawBenchmark(writer, organisationId, indicatorId, one.id, context.now);
    }
    const figure = {
      kind: input.kind,
      name: input.name || (first?.name ?? ""),
      year: input.year,
      raw: input.raw,
      value: meant.value.number,
      unit: meant.value.unit ?? "",
      isPreliminary: input.isPreliminary || value.isPreliminary ? (1 as const) : (0 as const),
      dataSource: input.dataSource,
    };
    await insertBenchmark(writer, {
      id: newId(),
      organisationId,
      indicatorId,
      ...figure,
      withdrawnAt: null,
      enteredBy: actor.personId,
      enteredAt: context.now,
    });
    await recordAudit(writer, context, {
      operation: "benchmark.enterBenchmark",
      objectType: "indicator",
      objectKey: indicatorId,
      objectName: indicator.name,
      ...(first ? { before: { raw: first.raw, value: first.value, unit: first.unit } } : {}),
      after: figure,
    });
    return ok({ id: indicatorId });
  });
}
