import { createHash } from "node:crypto";
import type { RequestContext } from "./request-context.ts";

/** All that a page depends on beside the build: who asks where, and how new the data is. */
export type PageFacts = {
  /** Session, language and address: what the page is kept under. */
  readonly key: string;
  /** The versions of the data and the day: what it must still be to be shown again. */
  readonly freshness: string;
};

type Versioned = { readonly id: string; readonly dataVersion: number };

/** Null where nothing says when the page changes, or it carries a notice that is told once. */
export function factsOf(context: RequestContext, url: URL): PageFacts | null {
  const { signedIn, publicOrganisation, locale, today, notice } = context;
  const own = signedIn?.organisation ?? null;
  if (notice || !(own ?? publicOrganisation)) return null;
  return {
    key: pageKey(signedIn?.sessionId ?? "", locale, url.pathname + url.search),
    freshness: pageFreshness(own, publicOrganisation, today),
  };
}

export function pageKey(sessionId: string, locale: string, address: string): string {
  return `${sessionId}\n${locale}\n${address}`;
}

export function pageFreshness(
  own: Versioned | null,
  shown: Versioned | null,
  today: string,
): string {
  const ofOwn = own ? `${own.id} ${own.dataVersion}` : "";
  return shown ? `${ofOwn}\n${shown.id} ${shown.dataVersion}\n${today}` : `${ofOwn}\n${today}`;
}

/**
 * The entity tag of a page: it changes with the organisation's data, the session, the language, the day,
 * the address and the build, and with nothing else, because a page depends on nothing else.
 */
export function pageTag(build: string, { key, freshness }: PageFacts): string {
  const hash = createHash("sha256").update([build, freshness, key].join("\n"));
  return `W/"${hash.digest("base64url").slice(0, 27)}"`;
}
