import { findOrganisationBySlug } from "#app/features/public-view/public.repository.server.ts";
import type { Database } from "#db/connect.ts";
import type { Config } from "./config.ts";
import type { PublicOrganisation } from "./request-context.ts";

/** The organisation an address below `/offentlig/` names; made-up ones only in demo mode. */
export async function readPublicOrganisation(
  db: Database,
  config: Config,
  url: URL,
): Promise<PublicOrganisation | null> {
  const slug = /^\/offentlig\/([a-z0-9-]{1,80})(\/|$)/.exec(url.pathname)?.[1];
  if (!slug) return null;
  const organisation = await findOrganisationBySlug(db, slug);
  if (!organisation || (organisation.isDemo && !config.isDemo)) return null;
  const { isDemo: _, ...shown } = organisation;
  return shown;
}
