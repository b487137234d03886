import { can } from "#app/domain/permissions/can.ts";
import { placesOf } from "#app/domain/permissions/places.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../../context.ts";
import { findAllCommitteesWithNewestRound } from "../../cycle/round.repository.server.ts";
import type { WarningPlace } from "./early-warning.repository.server.ts";
import type { Concern } from "./early-warning-model.ts";
import { loadConcerns } from "./load-concerns.server.ts";

/** What may be going wrong, all of it or under one committee; an unknown committee falls back to all. Refused: `not-allowed`. */
export async function viewConcerns(context: UseCaseContext, committeeSlug: string | null) {
  const { db, organisationId, actor, today } = context;
  if (!can(actor, "organisation.view", context)) return refused("not-allowed");
  const committees = await findAllCommitteesWithNewestRound(db, organisationId);
  const chosen = committees.find(({ slug }) => slug === committeeSlug);
  const concerns = await loadConcerns(
    db,
    organisationId,
    today,
    chosen ? { committeeId: chosen.id } : {},
  );
  return ok({
    concerns,
    chosen: chosen?.slug ?? "",
    committees: committees.map(({ slug, name }) => ({ slug, name })),
  });
}

/** What may be going wrong where this person has a part: at the own institutions, under the own committees, else everywhere. */
export async function concernsOf(context: UseCaseContext): Promise<readonly Concern[]> {
  const { db, organisationId, today } = context;
  const found = await Promise.all(
    ownPlaces(context).map((place) => loadConcerns(db, organisationId, today, place)),
  );
  return [...new Map(found.flat().map((concern) => [concern.key, concern])).values()];
}

function ownPlaces({ actor }: UseCaseContext): readonly WarningPlace[] {
  if (placesOf(actor, "administration").holdsRole || placesOf(actor, "directorate").holdsRole) {
    return [{}];
  }
  const institutionIds = placesOf(actor, "institutionLeader").institutionIds;
  const committees = [
    ...placesOf(actor, "committeeChair").committeeIds,
    ...placesOf(actor, "committeeMember").committeeIds,
  ];
  return [
    ...(institutionIds.length > 0 ? [{ institutionIds }] : []),
    ...[...new Set(committees)].map((committeeId) => ({ committeeId })),
  ];
}
