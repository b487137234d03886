import { checkNewRound } from "#app/domain/cycle/round.ts";
import { periodsForYear, planForYear } from "#app/domain/cycle/step-dates.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction, type Writer } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { insertPeriod } from "../follow-up/reporting-period.repository.server.ts";
import { findCouncilTermById } from "../organisation/council-term/council-term.repository.server.ts";
import { planOf } from "./plan-of.ts";
import {
  findAllStepsOfRound,
  findCommitteeBySlug,
  findNewestRound,
  insertRound,
} from "./round.repository.server.ts";
import type { NewRoundInput } from "./round.schema.ts";
import { insertStepEvent, insertSteps, updateStepState } from "./step.repository.server.ts";

/**
 * Opens a committee's round for a year: its five steps with dates, the first of them open, and the periods of
 * its follow-up. It grows out of the committee's last round, whose follow-up becomes its first knowledge.
 * Refused: `not-found`, `not-allowed`, `unknown-choice` at `councilTermId`, and what `checkNewRound` refuses.
 */
export function openRound(context: UseCaseContext, committeeSlug: string, input: NewRoundInput) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const committee = await findCommitteeBySlug(writer, organisationId, committeeSlug);
    if (!committee || committee.retiredAt !== null) return refused("not-found");
    const resource = { organisationId, committeeId: committee.id };
    if (!can(context.actor, "round.open", resource)) return refused("not-allowed");
    const term = await findCouncilTermById(writer, organisationId, input.councilTermId);
    if (!term || term.retiredAt !== null) {
      return refused("unknown-choice", { field: "councilTermId" });
    }
    const last = (await findNewestRound(writer, organisationId, committee.id)) ?? null;
    const checked = checkNewRound(input, term, last);
    if (!checked.ok) return checked;
    const round = {
      id: newId(),
      organisationId,
      committeeId: committee.id,
      councilTermId: term.id,
      year: input.year,
      previousRoundId: checked.value.previousRoundId,
      openedAt: context.now,
    };
    await insertRound(writer, round);
    await insertPlan(writer, round, last);
    await openFirstStep(writer, context, round.id);
    await recordAudit(writer, context, {
      operation: "round.open",
      objectType: "round",
      objectKey: round.id,
      objectName: `${committee.name} ${round.year}`,
      after: { year: round.year, previousRoundId: round.previousRoundId },
    });
    return ok({ id: round.id, committeeSlug: committee.slug, year: round.year });
  });
}

async function insertPlan(
  writer: Writer,
  round: { readonly id: string; readonly organisationId: string; readonly year: number },
  last: { readonly id: string; readonly year: number } | null,
): Promise<void> {
  const lastSteps = last ? await findAllStepsOfRound(writer, round.organisationId, last.id) : [];
  const plan = planForYear(round.year, last && { year: last.year, plan: planOf(lastSteps) });
  await insertSteps(writer, round, plan);
  const [interim, yearEnd] = periodsForYear(round.year);
  await insertPeriod(writer, plannedPeriod(round, interim));
  await insertPeriod(writer, plannedPeriod(round, yearEnd));
}

function plannedPeriod<Period>(
  round: { readonly id: string; readonly organisationId: string },
  period: Period,
) {
  return {
    id: newId(),
    organisationId: round.organisationId,
    roundId: round.id,
    ...period,
    state: "planned" as const,
    frozenAt: null,
  };
}

async function openFirstStep(
  writer: Writer,
  context: UseCaseContext,
  roundId: string,
): Promise<void> {
  const { organisationId } = context;
  const rows = await findAllStepsOfRound(writer, organisationId, roundId);
  const first = rows.find(({ step }) => step === "knowledge");
  if (!first) return;
  await updateStepState(writer, { ...first, organisationId }, "open");
  await insertStepEvent(writer, {
    organisationId,
    roundId,
    step: "knowledge",
    action: "open",
    reason: "",
    at: context.now,
    personId: context.actor.personId,
  });
}
