import { can } from "#app/domain/permissions/can.ts";
import { ok, type Result, refused } from "#app/domain/result.ts";
import type { Reader } from "#db/transaction.ts";
import type { UseCaseContext } from "../../context.ts";
import { findIndicatorById, type IndicatorRow } from "../indicator.repository.server.ts";

type Reviewed = {
  readonly row: IndicatorRow;
  /** Who acts; a comment and an answer always have someone behind them. */
  readonly personId: string;
};

/** Whether the person may judge, and whether they may comment and answer, which those who edit may too. */
export function rightsOn(context: UseCaseContext, row: Pick<IndicatorRow, "institutionId">) {
  const place = { organisationId: context.organisationId, institutionId: row.institutionId };
  const mayReview = can(context.actor, "indicator.review", place);
  return { mayReview, mayComment: mayReview || can(context.actor, "indicator.edit", place) };
}

/** The indicator for one who may comment on it. Refused: `not-found`, `not-allowed`, `retired`. */
export async function indicatorToReview(
  db: Reader,
  context: UseCaseContext,
  id: string,
): Promise<Result<Reviewed>> {
  const row = await findIndicatorById(db, context.organisationId, id);
  if (!row) return refused("not-found");
  const { personId } = context.actor;
  if (personId === null || !rightsOn(context, row).mayComment) return refused("not-allowed");
  if (row.retiredAt !== null) return refused("retired");
  return ok({ row, personId });
}
