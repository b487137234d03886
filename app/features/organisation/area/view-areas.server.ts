import { firstUse } from "#app/domain/organisation/in-use.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../../context.ts";
import { findAllCommittees } from "../committee/committee.repository.server.ts";
import { findAllAreas, findAreaById } from "./area.repository.server.ts";
import { usesOfArea } from "./retire-area.server.ts";

/** All areas, those of the committees first. Refused: `not-allowed`. */
export async function viewAreas(context: UseCaseContext) {
  if (!can(context.actor, "organisation.manage", context)) return refused("not-allowed");
  return ok({ areas: await findAllAreas(context.db, context.organisationId) });
}

/** What an area can be placed under. Refused: `not-allowed`. */
export async function viewAreaChoices(context: UseCaseContext) {
  if (!can(context.actor, "organisation.manage", context)) return refused("not-allowed");
  const committees = await findAllCommittees(context.db, context.organisationId);
  return ok({
    committees: committees
      .filter((committee) => committee.retiredAt === null)
      .map(({ id, name }) => ({ id, name })),
  });
}

/** One area to edit, with its choices. Refused: `not-allowed`, `not-found`. */
export async function viewArea(context: UseCaseContext, id: string) {
  const choices = await viewAreaChoices(context);
  if (!choices.ok) return choices;
  const area = await findAreaById(context.db, context.organisationId, id);
  if (!area) return refused("not-found");
  const use = firstUse(await usesOfArea(context.db, context, id));
  return ok({ area: { ...area, use }, ...choices.value });
}
