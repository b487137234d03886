import { createHash } from "node:crypto";
import type { RequestContext } from "./request-context.ts";

/**
 * The entity tag of a page: it changes with the organisation's data, the session, the language, the day,
 * the address and the build, and with nothing else, because a page depends on nothing else.
 */
export function pageTag(build: string, context: RequestContext, url: URL): string | null {
  const { signedIn, publicOrganisation } = context;
  const organisation = publicOrganisation ?? signedIn?.organisation;
  if (!organisation || context.notice) return null;
  const parts = [
    build,
    organisation.id,
    organisation.dataVersion,
    signedIn ? `${signedIn.sessionId} ${signedIn.organisation.dataVersion}` : "",
    context.locale,
    context.today,
    url.pathname + url.search,
  ];
  return `W/"${createHash("sha256").update(parts.join("\n")).digest("base64url").slice(0, 27)}"`;
}

/** Whether the browser already holds this page. */
export function holdsPage(headers: Headers, tag: string): boolean {
  const held = headers.get("if-none-match");
  return held?.split(",").some((one) => one.trim() === tag) ?? false;
}
