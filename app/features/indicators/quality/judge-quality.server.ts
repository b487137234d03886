import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import type { UseCaseContext } from "../../context.ts";
import { indicatorToReview } from "./load-indicator-to-review.server.ts";
import {
  findAllQualityAnswers,
  insertQualityAnswers,
  updateQualityAnswer,
} from "./quality.repository.server.ts";
import { answersOf, type JudgementInput } from "./quality.schema.ts";

/**
 * Judges an indicator by the seven criteria (R3-12); a criterion without an answer stays as it is. Refused: `not-found`, `not-allowed`,
 * `retired`, `note-alone` at a note without an answer, `changed-meanwhile`.
 */
export function judgeQuality(context: UseCaseContext, indicatorId: string, input: JudgementInput) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const found = await indicatorToReview(writer, context, indicatorId);
    if (!found.ok) return found;
    const { row, personId } = found.value;
    const place = { organisationId, institutionId: row.institutionId };
    if (!can(context.actor, "indicator.review", place)) return refused("not-allowed");
    const before = await findAllQualityAnswers(writer, organisationId, [indicatorId]);
    if (versionOf(before) !== input.version) return refused("changed-meanwhile");
    const given = answersOf(input);
    const alone = given.find(({ answer, note }) => answer === undefined && note !== "");
    if (alone) return refused("note-alone", { field: alone.criterion });

    const by = { answeredBy: personId, answeredAt: context.now };
    const changed = given.flatMap(({ criterion, answer, note }) => {
      const old = before.find((one) => one.criterion === criterion);
      const isSame = old?.answer === answer && old?.note === note;
      return answer === undefined || isSame ? [] : [{ criterion, answer, note, old, ...by }];
    });
    for (const { old, criterion: _, ...change } of changed) {
      if (old && !(await updateQualityAnswer(writer, organisationId, old, change))) {
        return refused("changed-meanwhile");
      }
    }
    await insertQualityAnswers(
      writer,
      changed
        .filter(({ old }) => old === undefined)
        .map(({ old: _, ...answer }) => ({ id: newId(), organisationId, indicatorId, ...answer })),
    );
    await recordAudit(writer, context, {
      operation: "indicator.judgeQuality",
      objectType: "indicator",
      objectKey: indicatorId,
      objectName: row.name,
      after: Object.fromEntries(changed.map(({ criterion, answer }) => [criterion, answer])),
    });
    return ok({ id: indicatorId });
  });
}

/** One number for all answers of an indicator, which grows with every change of one of them. */
export function versionOf(answers: readonly { readonly version: number }[]): number {
  return answers.reduce((sum, { version }) => sum + version, 0);
}
