import { readValue } from "#app/domain/indicators/value.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import type { UseCaseContext } from "../../context.ts";
import { findIndicatorById } from "../indicator.repository.server.ts";
import { insertBenchmark } from "./benchmark.repository.server.ts";
import type { BenchmarkInput } from "./benchmark.schema.ts";

/**
 * Enters another's figure of a year (R3-09). Nothing that stands is changed: a later one of the same year and name takes its place. Refused:
 * `not-found`, `not-allowed`, `retired`, `benchmark-name` for a group or unit without a name, `benchmark-not-a-number`, `year-differs`.
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
    const figure = {
      kind: input.kind,
      name: input.name,
      year: input.year,
      raw: input.raw,
      value: value.number,
      unit: value.unit ?? "",
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
      after: figure,
    });
    return ok({ id: indicatorId });
  });
}
