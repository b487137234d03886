import { slugOf } from "#app/domain/organisation/slug.ts";
import type { UseCaseContext } from "../context.ts";
import type { ScorecardPlace, ScorecardScope } from "./scorecard-model.ts";
import {
  findAllAreasOfScorecard,
  findAllCommitteesOfScorecard,
  findCommitteeOfScorecard,
  findInstitutionOfScorecard,
} from "./scorecard-place.repository.server.ts";

/** The place a scorecard's address names; none where there is no such place in the organisation. */
export async function findPlaceOfScorecard(
  { db, organisationId }: UseCaseContext,
  scope: ScorecardScope,
): Promise<ScorecardPlace | undefined> {
  if (scope.kind === "organisation") {
    return { kind: "organisation", id: organisationId, slug: "", name: "" };
  }
  const found =
    scope.kind === "committee"
      ? await findCommitteeOfScorecard(db, organisationId, scope.slug)
      : scope.kind === "institution"
        ? await findInstitutionOfScorecard(db, organisationId, scope.slug)
        : withSlugs(await findAllAreasOfScorecard(db, organisationId)).find(
            ({ slug, id }) => slug === scope.slug || id === scope.slug,
          );
  return found && { kind: scope.kind, id: found.id, slug: found.slug, name: found.name };
}

/** The committees and services in use, to change to their scorecards. */
export async function findOtherPlaces({ db, organisationId }: UseCaseContext) {
  const [committees, areas] = await Promise.all([
    findAllCommitteesOfScorecard(db, organisationId),
    findAllAreasOfScorecard(db, organisationId),
  ]);
  return [
    ...committees.map((one) => ({ kind: "committee" as const, ...one })),
    ...withSlugs(areas)
      .filter(({ retiredAt }) => retiredAt === null)
      .map(({ id, slug, name }) => ({ kind: "area" as const, id, slug, name })),
  ];
}

/** Areas with the word each name becomes in an address; two of one name get a number. */
function withSlugs<Area extends { readonly name: string }>(areas: readonly Area[]) {
  const taken: string[] = [];
  return areas.map((area) => {
    const slug = slugOf(area.name, taken, "omraade");
    taken.push(slug);
    return { ...area, slug };
  });
}
