import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { countIndicatorsByInstitution } from "./indicator.repository.server.ts";
import { findInstitutionOfIndicators } from "./indicator-place.repository.server.ts";
import { loadIndicatorTable } from "./load-indicator-summaries.server.ts";
import { measurablePlaces } from "./measuring/measurable-places.ts";

const pageSize = 100;
/** In an address: the indicators that belong to the whole organisation. */
const wholeOrganisation = "alle";

/**
 * The organisation's indicators as a table, all or of one institution; what the address does not name
 * rightly falls back to all. Refused: `not-allowed`.
 */
export async function viewIndicators(
  context: UseCaseContext,
  asked: { readonly institution?: string | null; readonly page?: string | null },
) {
  const { db, organisationId } = context;
  if (!can(context.actor, "organisation.view", context)) return refused("not-allowed");
  const counts = await countIndicatorsByInstitution(db, organisationId);
  const total = counts.reduce((sum, one) => sum + Number(one.count), 0);
  const owned = counts.find((one) => one.institutionId === null);
  const chosen = counts.find((one) =>
    one.institutionId === null
      ? asked.institution === wholeOrganisation
      : one.slug === asked.institution,
  );
  const pageCount = Math.max(1, Math.ceil(Number(chosen?.count ?? total) / pageSize));
  const number = Math.min(pageCount, Math.max(1, Number.parseInt(asked.page ?? "", 10) || 1));
  const rows = await loadIndicatorTable(db, organisationId, context.today, {
    ...(chosen ? { institutionId: chosen.institutionId } : {}),
    page: { number, size: pageSize },
  });
  return ok({
    rows,
    total,
    page: number,
    pageCount,
    chosen: chosen ? (chosen.slug ?? wholeOrganisation) : "",
    choices: [
      ...(owned ? [{ value: wholeOrganisation, name: null, count: Number(owned.count) }] : []),
      ...counts.flatMap(({ slug, name, count }) =>
        slug === null ? [] : [{ value: slug, name, count: Number(count) }],
      ),
    ],
    mayDefine: can(context.actor, "indicator.edit", { organisationId }),
    mayMeasure: measurablePlaces(context.actor).length > 0,
  });
}

/** One institution's indicators as a table. Refused: `not-allowed`, `not-found`. */
export async function viewInstitutionIndicators(context: UseCaseContext, slug: string) {
  const { db, organisationId } = context;
  if (!can(context.actor, "organisation.view", context)) return refused("not-allowed");
  const institution = await findInstitutionOfIndicators(db, organisationId, slug);
  if (!institution) return refused("not-found");
  const institutionId = institution.id;
  return ok({
    institution,
    rows: await loadIndicatorTable(db, organisationId, context.today, { institutionId }),
    mayDefine: can(context.actor, "indicator.edit", { organisationId, institutionId }),
    mayMeasure: can(context.actor, "indicator.measure", { organisationId, institutionId }),
  });
}
