import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllCouncilTerms } from "../organisation/council-term/council-term.repository.server.ts";
import { findCommitteeBySlug, findNewestRound } from "./round.repository.server.ts";

/** A committee by its address, with the year of its newest round. Refused: `not-allowed`, `not-found`. */
export async function viewCommitteeEntrance(context: UseCaseContext, slug: string) {
  const { db, organisationId, actor } = context;
  if (!can(actor, "organisation.view", context)) return refused("not-allowed");
  const committee = await findCommitteeBySlug(db, organisationId, slug);
  if (!committee) return refused("not-found");
  const newest = await findNewestRound(db, organisationId, committee.id);
  return ok({
    committee: { slug: committee.slug, name: committee.name, purpose: committee.purpose },
    newestYear: newest?.year ?? null,
    mayOpenRound:
      committee.retiredAt === null &&
      can(actor, "round.open", { organisationId, committeeId: committee.id }),
  });
}

/** What one needs to open a committee's next round: terms to choose from and a year to begin with. Refused: `not-found`, `not-allowed`. */
export async function viewNewRound(context: UseCaseContext, slug: string) {
  const { db, organisationId, actor, today } = context;
  const committee = await findCommitteeBySlug(db, organisationId, slug);
  if (!committee || committee.retiredAt !== null) return refused("not-found");
  if (!can(actor, "round.open", { organisationId, committeeId: committee.id })) {
    return refused("not-allowed");
  }
  const [last, all] = await Promise.all([
    findNewestRound(db, organisationId, committee.id),
    findAllCouncilTerms(db, organisationId),
  ]);
  const terms = all.filter(({ retiredAt }) => retiredAt === null);
  const year = last ? last.year + 1 : Number(today.slice(0, 4));
  const fitting = terms.find(
    ({ startsOn, endsOn }) =>
      Number(startsOn.slice(0, 4)) <= year && year <= Number(endsOn.slice(0, 4)),
  );
  return ok({
    committee: { slug: committee.slug, name: committee.name },
    last: last ? { year: last.year, isFollowedUp: last.followUp !== "planned" } : null,
    terms: terms.map(({ id, name }) => ({ id, name })),
    suggested: { year, councilTermId: fitting?.id ?? terms[0]?.id ?? "" },
  });
}
