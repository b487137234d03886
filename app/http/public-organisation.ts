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
  const slug = slugOfPublic(url.pathname);
  if (!slug) return null;
  const organisation = await findOrganisationBySlug(db, slug);
  if (!organisation || (organisation.isDemo && !config.isDemo)) return null;
  const { isDemo: _, ...shown } = organisation;
  return shown;
}

/** The slug in an address of an organisation's public pages, with or without what follows a question mark. */
export function slugOfPublic(address: string): string | null {
  if (!address.startsWith("/offentlig/")) return null;
  return /^\/offentlig\/([a-z0-9-]{1,80})(?:[/?]|$)/.exec(address)?.[1] ?? null;
}
