import { CRITERIA } from "#app/domain/indicators/quality.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../../context.ts";
import { findIndicatorById, type IndicatorRow } from "../indicator.repository.server.ts";
import { findAllTargetsOfIndicators, type TargetRow } from "../target.repository.server.ts";
import { versionOf } from "./judge-quality.server.ts";
import { rightsOn } from "./load-indicator-to-review.server.ts";
import { loadRemarksOfIndicator } from "./load-remarks.server.ts";
import { findAllCellComments, findAllQualityAnswers } from "./quality.repository.server.ts";

export type QualityModel = Extract<Awaited<ReturnType<typeof viewQuality>>, { ok: true }>["value"];

/** The review of one indicator: criteria, and its cells with comments and remarks. Refused: `not-allowed`, `not-found`. */
export async function viewQuality(context: UseCaseContext, id: string) {
  const { db, organisationId } = context;
  if (!can(context.actor, "organisation.view", context)) return refused("not-allowed");
  const row = await findIndicatorById(db, organisationId, id);
  if (!row) return refused("not-found");
  const [answers, comments, targets, remarks] = await Promise.all([
    findAllQualityAnswers(db, organisationId, [id]),
    findAllCellComments(db, organisationId, [id]),
    findAllTargetsOfIndicators(db, organisationId, [id]),
    loadRemarksOfIndicator(db, organisationId, row),
  ]);
  const rights = rightsOn(context, row);
  const isRetired = row.retiredAt !== null;
  const cells = cellTexts(row, targets);
  return ok({
    id,
    name: row.name,
    institution:
      row.institutionSlug && row.institutionName
        ? { slug: row.institutionSlug, name: row.institutionName }
        : null,
    mayReview: rights.mayReview && !isRetired,
    mayComment: rights.mayComment && !isRetired,
    version: versionOf(answers),
    criteria: CRITERIA.map((criterion) => {
      const answer = answers.find((one) => one.criterion === criterion);
      return {
        criterion,
        answer: answer?.answer ?? null,
        note: answer?.note ?? "",
        by: answer ? { name: answer.answeredByName, at: answer.answeredAt } : null,
      };
    }),
    cells: cells.map((cell) => ({
      ...cell,
      remarkCount: remarks.filter(({ field, answer }) => field === cell.cell && !answer).length,
      openCount: comments.filter((one) => one.cell === cell.cell && !one.resolvedAt).length,
    })),
    comments: comments.map(({ indicatorId: _, ...comment }) => comment),
    remarks,
  });
}

/** The same for one who comments. Refused: `not-allowed`, `not-found`. */
export async function viewQualityToComment(context: UseCaseContext, id: string) {
  const result = await viewQuality(context, id);
  return result.ok && !result.value.mayComment ? refused("not-allowed") : result;
}

/** One comment for the page that settles it. Refused: `not-allowed`, `not-found`. */
export async function viewCommentToResolve(context: UseCaseContext, id: string, commentId: string) {
  const result = await viewQualityToComment(context, id);
  if (!result.ok) return result;
  const comment = result.value.comments.find((one) => one.id === commentId);
  return comment ? ok({ ...result.value, comment }) : refused("not-found");
}

/** What stands in each cell. A choice is given as its code, for the page to say in words. */
function cellTexts(row: IndicatorRow, targets: readonly TargetRow[]) {
  const scale = row.scaleMin && row.scaleMax ? `${row.scaleMin}–${row.scaleMax}` : "";
  const own = {
    name: row.name,
    description: row.description,
    unit: row.unit,
    direction: row.direction ?? "",
    status: row.baselineRaw,
    scale,
    influenceable: row.influenceable === "notStated" ? "" : row.influenceable,
    source: row.dataSource,
  };
  return [
    ...Object.entries(own).map(([cell, text]) => ({ cell, text })),
    ...targets.map(({ year, raw }) => ({ cell: `target-${year}`, text: raw })),
  ];
}
