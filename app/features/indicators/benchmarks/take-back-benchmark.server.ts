import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import type { UseCaseContext } from "../../context.ts";
import { findIndicatorById } from "../indicator.repository.server.ts";
import { withdrawBenchmark } from "./benchmark.repository.server.ts";

/** Takes another's figure back. Refused: `not-found`, `not-allowed`. */
export function takeBackBenchmark(context: UseCaseContext, indicatorId: string, id: string) {
  return inTransaction(context, async (writer) => {
    const { organisationId, actor, now } = context;
    const indicator = await findIndicatorById(writer, organisationId, indicatorId);
    if (!indicator) return refused("not-found");
    const { institutionId, name } = indicator;
    if (!can(actor, "indicator.measure", { organisationId, institutionId })) {
      return refused("not-allowed");
    }
    if (!(await withdrawBenchmark(writer, organisationId, indicatorId, id, now))) {
      return refused("not-found");
    }
    await recordAudit(writer, context, {
      operation: "benchmark.withdrawBenchmark",
      objectType: "indicator",
      objectKey: indicatorId,
      objectName: name,
      after: { withdrawnAt: now },
    });
    return ok({ id: indicatorId });
  });
}
