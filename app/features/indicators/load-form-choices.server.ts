import { levelOf } from "#app/domain/indicators/hierarchy.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { findInstitutionOfIndicators } from "./indicator-place.repository.server.ts";
import {
  findAllAreasInUse,
  findAllMeasuringRoles,
  findAllOverallIndicators,
  findAllPossibleOwners,
} from "./indicator-relations.repository.server.ts";
import { viewIndicatorToEdit } from "./view-indicator.server.ts";

/** Of the indicator's own institution, of the administration that serves all of them, or of another place. */
type OwnerGroupName = "own" | "everywhere" | "others";

export type FormChoices = Awaited<ReturnType<typeof loadFormChoices>>;

/** The form that defines an indicator of an institution, or of none. Refused: `not-found`, `not-allowed`. */
export async function viewNewIndicator(context: UseCaseContext, slug: string | null) {
  const { db, organisationId } = context;
  const institution =
    slug === null ? null : await findInstitutionOfIndicators(db, organisationId, slug);
  if (institution === undefined) return refused("not-found");
  const place = { organisationId, institutionId: institution?.id ?? null };
  if (!can(context.actor, "indicator.edit", place)) return refused("not-allowed");
  return ok({ institution, choices: await loadFormChoices(context, institution) });
}

/** The form that edits an indicator. Refused as `viewIndicatorToEdit`. */
export async function viewIndicatorForm(context: UseCaseContext, id: string) {
  const indicator = await viewIndicatorToEdit(context, id);
  if (!indicator.ok) return indicator;
  const { institution, definition } = indicator.value;
  const choices = await loadFormChoices(context, institution, {
    id,
    ownerId: definition.ownerId,
  });
  return ok({ indicator: indicator.value, choices });
}

/** The form of what a carrier of a shared indicator says for itself. Refused as `viewIndicatorForm`, and `not-found` where it carries none. */
export async function viewCarriedForm(context: UseCaseContext, id: string) {
  const form = await viewIndicatorForm(context, id);
  return form.ok && form.value.indicator.relations.shared === null ? refused("not-found") : form;
}

async function loadFormChoices(
  context: UseCaseContext,
  institution: { readonly slug: string } | null,
  edited?: { readonly id: string; readonly ownerId: string | null },
) {
  const { db, organisationId } = context;
  const isOverall = institution === null;
  const [owners, roles, overall, areas] = await Promise.all([
    findAllPossibleOwners(db, organisationId, edited?.ownerId),
    findAllMeasuringRoles(db, organisationId),
    findAllOverallIndicators(db, organisationId),
    isOverall ? findAllAreasInUse(db, organisationId) : [],
  ]);
  return {
    isOverall,
    owners: owners.map((owner) => {
      const own = roles.filter(({ personId }) => personId === owner.id);
      return {
        ...owner,
        group: groupOf(own, institution?.slug),
        /** Where the person works, if not for the whole organisation. */
        places: own.flatMap(({ institutionName }) => institutionName ?? []),
      };
    }),
    areas,
    // A service's indicator adds to the whole organisation's; only an institution's adds to a service's.
    parents: overall
      .filter((one) => one.id !== edited?.id && (!isOverall || levelOf(one) === "organisation"))
      .map((one) => ({ id: one.id, name: one.name, place: one.areaName ?? "" })),
  };
}

/** The people nearest to the figure come first. */
function groupOf(
  roles: readonly { readonly institutionSlug: string | null }[],
  slug: string | undefined,
): OwnerGroupName {
  if (roles.some((role) => role.institutionSlug !== null && role.institutionSlug === slug)) {
    return "own";
  }
  return roles.some((role) => role.institutionSlug === null) ? "everywhere" : "others";
}
