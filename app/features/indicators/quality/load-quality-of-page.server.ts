import type { UseCaseContext } from "../../context.ts";
import type { IndicatorRow } from "../indicator.repository.server.ts";
import { draftOfRow } from "./draft-of-indicator.ts";
import { rightsOn } from "./load-indicator-to-review.server.ts";
import { loadRemarksOfIndicator } from "./load-remarks.server.ts";
import { findAllCellComments } from "./quality.repository.server.ts";

/** The remarks and open comments that the page of an indicator shows to those who work on it; null for all others. */
export async function loadQualityOfPage(context: UseCaseContext, row: IndicatorRow) {
  if (!rightsOn(context, row).mayComment) return null;
  const { db, organisationId } = context;
  const [remarks, comments] = await Promise.all([
    loadRemarksOfIndicator(db, organisationId, row),
    findAllCellComments(db, organisationId, [row.id]),
  ]);
  const open = comments.filter(({ resolvedAt }) => resolvedAt === null);
  const commentCounts: Record<string, number> = {};
  for (const { cell } of open) commentCounts[cell] = (commentCounts[cell] ?? 0) + 1;
  return { remarks, commentCounts, openCommentCount: open.length, draft: draftOfRow(row) };
}

export type QualityOfPage = NonNullable<Awaited<ReturnType<typeof loadQualityOfPage>>>;
