import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { Logger } from "pino";
import {
  type SessionFreshness,
  sessionFreshnessQuery,
} from "#app/features/auth/session.repository.server.ts";
import { hashToken } from "#app/features/auth/token.server.ts";
import { organisationBySlugQuery } from "#app/features/public-view/public.repository.server.ts";
import { type Database, readNow } from "#db/connect.ts";
import type { Config } from "./config.ts";
import { noticeCookie } from "./notice.ts";
import type { KeptPage, PageCache } from "./page-cache.ts";
import { type PageFacts, pageFreshness, pageKey } from "./page-tag.ts";
import { slugOfPublic } from "./public-organisation.ts";
import { chosenLocale, cookieOf, dayOf, holdsTag, unpacksGzip } from "./request-words.ts";
import { sessionCookieName, sessionState } from "./session.ts";

export type DoorParts = {
  readonly db: Database;
  readonly config: Config;
  readonly log: Logger;
  readonly clock: () => Date;
  readonly pages: PageCache;
};

type Asked = { readonly method?: string | undefined; readonly url?: string | undefined } & {
  readonly headers: IncomingMessage["headers"];
};

/**
 * In front of everything else: who asks for a page that is kept and still fresh has it before any object is made of the request.
 * Whether the session lives and how new the data is, is asked of the database each time; whatever is not plain goes in.
 */
export function openDoor(
  parts: DoorParts,
  inside: { readonly fetch: Parameters<typeof getRequestListener>[0] },
): RequestListener {
  const listener = getRequestListener(inside.fetch, { hostname: parts.config.host });
  const recognise = recogniser(parts);
  if (!recognise) return listener;
  return (request, response) => {
    const started = performance.now();
    const facts = request.method === "GET" ? recognise(request) : null;
    const page = facts && parts.pages.find(facts);
    if (!page || !answered(request, response, page)) return void listener(request, response);
    const milliseconds = Math.round((performance.now() - started) * 10) / 10;
    const path = request.url?.split("?", 1)[0];
    parts.log.info({ method: "GET", path, status: response.statusCode, milliseconds });
  };
}

function answered(request: IncomingMessage, response: ServerResponse, page: KeptPage): boolean {
  const { "if-none-match": held, "accept-encoding": encodings } = request.headers;
  if (held !== undefined && holdsTag(held, page.tag)) {
    response.writeHead(304, page.headersWithoutBody as string[]).end();
    return true;
  }
  if (!unpacksGzip(encodings as string | undefined)) return false;
  response.writeHead(200, page.headers as string[]).end(page.body);
  return true;
}

/** Tells of a request which page it asks for and how fresh that must be; null where that is not known at the door. */
function recogniser({ db, config, clock }: DoorParts) {
  const read = readNow(db);
  if (!read) return null;
  const { sql: sessionSql } = sessionFreshnessQuery(db);
  const { sql: organisationSql } = organisationBySlugQuery(db);
  const name = sessionCookieName(config);
  const sessionOf = (token: string, now: string) => {
    const id = hashToken(token);
    const row = read({ sql: sessionSql, parameters: [id, now] }) as SessionFreshness | undefined;
    return row && sessionState(row, config, now) === "known" ? { id, row } : null;
  };
  const organisationOf = (slug: string) => {
    const row = read({ sql: organisationSql, parameters: [slug] }) as
      | { id: string; dataVersion: number; isDemo: number }
      | undefined;
    return row && (!row.isDemo || config.isDemo) ? row : null;
  };
  return ({ url = "", headers }: Asked): PageFacts | null => {
    const { cookie } = headers;
    if (cookie?.includes(noticeCookie)) return null;
    const slug = slugOfPublic(url);
    const token = cookieOf(cookie, name);
    if (!token && !slug) return null;
    const now = clock().toISOString();
    const session = token ? sessionOf(token, now) : null;
    const shown = slug ? organisationOf(slug) : null;
    if ((token && !session) || (slug && !shown)) return null;
    const row = session?.row;
    const locale = row
      ? (row.locale ?? row.organisationLocale)
      : chosenLocale(cookieOf(cookie, "sprog"), headers["accept-language"]);
    const own = row ? { id: row.organisationId, dataVersion: row.dataVersion } : null;
    return {
      key: pageKey(session?.id ?? "", locale, url),
      freshness: pageFreshness(own, shown, dayOf(now)),
    };
  };
}
