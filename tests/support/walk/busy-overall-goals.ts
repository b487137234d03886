import type { Writer } from "#db/transaction.ts";
import { makeIndicator } from "#seeds/factories/indicators.ts";
import { makeOverallGoal } from "#seeds/factories/overall-goals.ts";
import { findOwn, type Scope } from "./place.ts";

/** An overall goal of the whole organisation with an indicator, and its service's that serves it. */
export async function busyOverallGoals(writer: Writer, scope: Scope) {
  const { own, institution } = scope;
  const councilTermId = await findOwn(writer, scope, "councilTerm");
  const { areaId } = await writer
    .selectFrom("institution")
    .where("organisationId", "=", own.organisationId)
    .where("id", "=", institution.id)
    .select("areaId")
    .executeTakeFirstOrThrow();
  const indicator = await makeIndicator(writer, {
    ...own,
    name: "Borgere, der bruger byens huse om aftenen",
    unit: "borgere",
    measureKind: "count",
    targets: [{ year: 2027, raw: "mindst 4000" }],
  });
  const given = { ...own, councilTermId };
  const whole = await makeOverallGoal(writer, {
    ...given,
    title: "En by, der er åben om aftenen",
    text: "Flere kommer ud og mødes.",
    indicatorIds: [indicator.id],
  });
  const service = await makeOverallGoal(writer, {
    ...given,
    ...{ areaId, parentId: whole.id },
    title: "Husene har åbent, når folk har fri",
  });
  return { overallGoal: whole.id, serviceGoal: service.id };
}
