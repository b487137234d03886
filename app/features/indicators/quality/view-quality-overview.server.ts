import {
  type CheckedIndicator,
  readDraft,
} from "#app/domain/indicators/checks/checked-indicator.ts";
import { checkEmployeeQuestions } from "#app/domain/indicators/checks/employee-questions.ts";
import { checkMix, countMix } from "#app/domain/indicators/checks/mix.ts";
import { CRITERIA } from "#app/domain/indicators/quality.ts";
import { ok } from "#app/domain/result.ts";
import type { UseCaseContext } from "../../context.ts";
import { draftOfRow } from "./draft-of-indicator.ts";
import { chosenPlace, loadPlaces, type QualityPlace } from "./load-places.server.ts";
import { findAllCellComments, findAllQualityAnswers } from "./quality.repository.server.ts";

export type QualityOverview = Extract<
  Awaited<ReturnType<typeof viewQualityOverview>>,
  { ok: true }
>["value"];

/**
 * The review of a service's indicators together: criteria by indicator, open comments, and the recommended mix with what is
 * missing (R3-12, R3-13, R3-14). Refused: `not-allowed`.
 */
export async function viewQualityOverview(context: UseCaseContext, asked: string | null) {
  const places = await loadPlaces(context);
  if (!places.ok) return places;
  const place = chosenPlace(context, places.value, asked);
  const rows = place?.rows ?? [];
  const ids = rows.map(({ id }) => id);
  const { db, organisationId } = context;
  const [answers, comments] = await Promise.all([
    findAllQualityAnswers(db, organisationId, ids),
    findAllCellComments(db, organisationId, ids),
  ]);
  const nameOf = new Map(rows.map(({ id, name }) => [id, name]));
  const answerOf = new Map(
    answers.map(({ indicatorId, criterion, answer, note }) => [
      `${indicatorId} ${criterion}`,
      { answer, note },
    ]),
  );
  const checked = rows.map((row) => readDraft(draftOfRow(row)));
  // The mix is recommended for a service; the organisation as a whole has none.
  const isService = place !== undefined && place.name !== "";
  return ok({
    places: places.value.map(({ key, name }) => ({ key, name })),
    place: place ? { key: place.key, name: place.name } : null,
    indicators: rows.map(({ id, number, name }) => ({
      id,
      number,
      name,
      answers: CRITERIA.map((criterion) => answerOf.get(`${id} ${criterion}`) ?? null),
      openCount: comments.filter((one) => one.indicatorId === id && !one.resolvedAt).length,
    })),
    openComments: comments
      .filter(({ resolvedAt }) => resolvedAt === null)
      .map(({ id, indicatorId, cell, text, writtenAt, writtenByName }) => ({
        id,
        indicator: { id: indicatorId, name: nameOf.get(indicatorId) ?? "" },
        cell,
        text,
        writtenAt,
        writtenByName,
      })),
    mix: isService ? countMix(checked, place) : [],
    setRemarks: isService
      ? [...checkMix(checked, place), ...employeeRemarkOf(places.value, place, checked)]
      : [],
  });
}

function employeeRemarkOf(
  places: readonly QualityPlace[],
  place: QualityPlace,
  checked: readonly CheckedIndicator[],
) {
  const services = places.filter(({ name }) => name !== "");
  const questions = checkEmployeeQuestions(
    services.map((one) =>
      one.key === place.key ? checked : one.rows.map((row) => readDraft(draftOfRow(row))),
    ),
  );
  const remark = questions[services.findIndex(({ key }) => key === place.key)];
  return remark ? [remark] : [];
}
