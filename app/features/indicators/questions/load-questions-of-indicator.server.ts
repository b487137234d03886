import { committeesToAskFor } from "#app/domain/indicators/committees-to-ask-for.ts";
import { can } from "#app/domain/permissions/can.ts";
import { placesOf } from "#app/domain/permissions/places.ts";
import type { Reader } from "#db/transaction.ts";
import type { UseCaseContext } from "../../context.ts";
import { findAllCommitteesOfIndicator } from "../../follow-up/deviation-subject.repository.server.ts";
import { questionModel } from "../../questions/question-model.ts";
import type { IndicatorRow } from "../indicator.repository.server.ts";
import {
  findAllCommitteesByIds,
  findAllQuestionsOfIndicator,
} from "./indicator-question.repository.server.ts";

export type QuestionsOfIndicator = Awaited<ReturnType<typeof loadQuestionsOfIndicator>>;

/**
 * What committees have asked about an indicator, for those who may read it: the committee that asked, the institution and the
 * administration; and what the reader may add.
 */
export async function loadQuestionsOfIndicator(context: UseCaseContext, row: IndicatorRow) {
  const { db, organisationId, actor } = context;
  const { institutionId } = row;
  const [questions, committees] = await Promise.all([
    findAllQuestionsOfIndicator(db, organisationId, row.id),
    loadCommitteesToAskFor(db, context, row),
  ]);
  return {
    asked: questions
      .filter(({ committeeId }) =>
        can(actor, "indicator.viewQuestions", { organisationId, committeeId, institutionId }),
      )
      .map(questionModel),
    /** On whose behalf the reader can ask; none for who may not. */
    committees: row.retiredAt === null ? committees : [],
    mayAnswer: can(actor, "indicator.answer", { organisationId, institutionId }),
  };
}

/** The committees on whose behalf this actor may ask about an indicator, with their names. */
export async function loadCommitteesToAskFor(
  db: Reader,
  { organisationId, actor }: UseCaseContext,
  row: IndicatorRow,
) {
  const own = [
    ...placesOf(actor, "committeeMember").committeeIds,
    ...placesOf(actor, "committeeChair").committeeIds,
  ].filter((committeeId) => can(actor, "indicator.ask", { organisationId, committeeId }));
  if (own.length === 0) return [];
  const followed = await findAllCommitteesOfIndicator(db, organisationId, row.id);
  const ids = committeesToAskFor(own, {
    isWholeOrganisations: row.institutionId === null && row.areaId === null,
    committeeIds: [
      ...(row.committeeId === null ? [] : [row.committeeId]),
      ...followed.map(({ committeeId }) => committeeId),
    ],
  });
  return findAllCommitteesByIds(db, organisationId, ids);
}
