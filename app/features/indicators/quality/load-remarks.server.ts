import { setImmediate } from "node:timers/promises";
import type { Remark } from "#app/domain/indicators/checks/remark.ts";
import { remarksFor } from "#app/domain/indicators/checks/remarks-for.ts";
import type { Reader } from "#db/transaction.ts";
import { findAllIndicators, type IndicatorRow } from "../indicator.repository.server.ts";
import { loadIndicatorSeries } from "../load-indicator-series.server.ts";
import { draftOfIndicator } from "./draft-of-indicator.ts";
import { findAllCheckAnswers } from "./quality.repository.server.ts";

/** Why a remark was left standing, by whom and when. */
export type RemarkAnswer = {
  readonly id: string;
  readonly reason: string;
  readonly answeredByName: string;
  readonly answeredAt: string;
};

export type AnsweredRemark = Remark & { readonly answer: RemarkAnswer | null };

/**
 * What the checks see in some indicators that stand together, each remark with its answer. An answer holds for what was seen
 * when it was given: once that has changed, the remark stands open again.
 */
export async function loadRemarks(
  db: Reader,
  organisationId: string,
  rows: readonly IndicatorRow[],
): Promise<ReadonlyMap<string, readonly AnsweredRemark[]>> {
  return loadRemarksOfGroups(db, organisationId, [rows]);
}

/** The same for several groups at once; only what stands in one group is compared. */
export async function loadRemarksOfGroups(
  db: Reader,
  organisationId: string,
  groups: readonly (readonly IndicatorRow[])[],
): Promise<ReadonlyMap<string, readonly AnsweredRemark[]>> {
  const rows = groups.flat();
  const ids = rows.map(({ id }) => id);
  const [loaded, answers] = await Promise.all([
    loadIndicatorSeries(db, organisationId, rows),
    findAllCheckAnswers(db, organisationId, ids),
  ]);
  const keyOf = (id: string, { code, subject }: { code: string; subject: string }) =>
    JSON.stringify([id, code, subject]);
  const answerOf = new Map(answers.map((answer) => [keyOf(answer.indicatorId, answer), answer]));
  const loadedOf = new Map(loaded.map((one) => [one.row.id, one]));
  const remarksOf = new Map<string, readonly AnsweredRemark[]>();
  for (const group of groups) {
    const ofGroup = group.flatMap(({ id }) => loadedOf.get(id) ?? []);
    const remarks = remarksFor(ofGroup.map(draftOfIndicator));
    for (const [index, { row }] of ofGroup.entries()) {
      const answered = (remarks[index] ?? []).map((remark) => {
        const answer = answerOf.get(keyOf(row.id, remark));
        return { ...remark, answer: answer ? shown(answer) : null };
      });
      remarksOf.set(row.id, answered);
    }
    // A municipality's every indicator is much to read; others are answered in between.
    await setImmediate();
  }
  return remarksOf;
}

/** The remarks on one indicator, seen beside those it stands with. */
export async function loadRemarksOfIndicator(
  db: Reader,
  organisationId: string,
  row: IndicatorRow,
): Promise<readonly AnsweredRemark[]> {
  const { institutionId } = row;
  const beside = await findAllIndicators(db, organisationId, {
    institutionId,
    page: { number: 1, size: mostBeside },
  });
  const rows = beside.some(({ id }) => id === row.id) ? beside : [...beside, row];
  return (await loadRemarks(db, organisationId, rows)).get(row.id) ?? [];
}

/** More than any institution has; what stands further down is not compared with. */
const mostBeside = 200;

function shown({ id, reason, answeredByName, answeredAt }: RemarkAnswer): RemarkAnswer {
  return { id, reason, answeredByName, answeredAt };
}
