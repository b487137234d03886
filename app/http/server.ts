import type { ServerBuild } from "@remix-run/server-runtime";
import { type Context, Hono } from "hono";
import { compress } from "hono/compress";
import type { Logger } from "pino";
import type { Database } from "#db/connect.ts";
import { formPage } from "./answer.ts";
import type { Config } from "./config.ts";
import { bodyGuard, originGuard, type ShowProblem } from "./guard.ts";
import { noticeCookie } from "./notice.ts";
import { ownPath } from "./own-path.ts";
import type { PageCache } from "./page-cache.ts";
import { createPageHandler } from "./page-handler.ts";
import { factsOf, pageTag } from "./page-tag.ts";
import { readPublicOrganisation } from "./public-organisation.ts";
import type { RequestContext } from "./request-context.ts";
import { chosenLocale, cookieOf, dayOf, holdsTag } from "./request-words.ts";
import { securityHeaders } from "./security-headers.ts";
import { readSession, sessionCookieName } from "./session.ts";
import { isPostedSignedOut, signedOutMark, signInPageFor, wordsIn } from "./signed-out.ts";

/** What is known of a request before its page is made: who asks, and the tag the page will have. */
type Asked = {
  Variables: { asked: { readonly context: RequestContext; readonly tag: string | null } };
};

export type ServerParts = {
  readonly db: Database;
  readonly config: Config;
  readonly log: Logger;
  readonly build: ServerBuild;
  /** The clock; tests set their own. */
  readonly clock: () => Date;
  readonly setupToken: () => string | null;
  /** Where pages that may be shown again are kept. */
  readonly pages: PageCache;
};

/** The app in front of and around Remix: guards, session, entity tags, then the page. */
export function createServer(parts: ServerParts): Hono<Asked> {
  const { config, build } = parts;
  const handle = createPageHandler(build, config.isProduction ? "production" : "development");
  const showProblem: ShowProblem = async (request, problem) => {
    const url = new URL(`/fejl/${encodeURIComponent(problem)}`, config.baseUrl);
    const page = new Request(url, { headers: { cookie: request.headers.get("cookie") ?? "" } });
    return handle(page, { request: await contextOf(parts, request, "") });
  };

  const showSignedOut = async (posted: Request, context: RequestContext) => {
    const written = await wordsIn(posted);
    const page = await handle(signInPageFor(posted, config), { request: { ...context, written } });
    return new Response(page.body, { status: 401, headers: page.headers });
  };

  const app = new Hono<Asked>();
  app.use(logRequests(parts));
  app.use(answerUnchanged(parts));
  app.use(securityHeaders(config));
  app.use(compress());
  app.use(originGuard(config, showProblem));
  app.use(bodyGuard(showProblem));
  // Pages are documents; the data-only form of a page has no reader.
  app.get("*.data", (c) => showProblem(c.req.raw, "not-found"));
  app.all("*", async (c) => {
    const { context, tag } = c.var.asked;
    const posted = context.signedIn || c.req.method !== "POST" ? null : c.req.raw.clone();
    const handled = await handle(c.req.raw, { request: context });
    if (posted && isPostedSignedOut(posted, handled)) return showSignedOut(posted, context);
    handled.headers.delete(signedOutMark);
    const response = await asPage(c.req.raw, handled, showProblem);
    if (response.headers.get("Location") === formPage) {
      response.headers.set("Location", formPageOf(c.req.raw, config));
    }
    if (!response.headers.has("Cache-Control")) {
      response.headers.set("Cache-Control", tag ? caching["Cache-Control"] : "private, no-store");
    }
    response.headers.append("Vary", "Cookie");
    if (tag && response.status === 200 && !response.headers.has("ETag")) {
      response.headers.set("ETag", tag);
    }
    return response;
  });
  app.onError((error, c) => {
    parts.log.error({ err: error, path: c.req.path }, "request failed");
    return showProblem(c.req.raw, "accident");
  });
  return app;
}

const caching = { "Cache-Control": "private, no-cache", Vary: "Cookie" };

/**
 * Before all work on a page: whether the browser holds it already. A page that has been made is kept on its way out,
 * packed and with all its headers, for the door to show again.
 */
function answerUnchanged(parts: ServerParts) {
  return async (c: Context<Asked>, next: () => Promise<void>) => {
    const request = c.req.raw;
    const context = await contextOf(parts, request, remoteAddressOf(c));
    const facts = c.req.method === "GET" ? factsOf(context, new URL(c.req.url)) : null;
    const tag = facts && pageTag(parts.build.assets.version, facts);
    c.set("asked", { context, tag });
    if (!facts || !tag) return next();
    if (holdsTag(request.headers.get("if-none-match"), tag)) {
      return new Response(null, { status: 304, headers: { ...caching, ETag: tag } });
    }
    await next();
    c.res = await parts.pages.keep(facts, tag, c.res);
  };
}

/** A refusal of an address that has no page of its own comes as a bare code; a person gets it as a page. */
async function asPage(request: Request, response: Response, showProblem: ShowProblem) {
  const isBare = response.headers.get("content-type")?.startsWith("text/plain") ?? false;
  const isRead = request.headers.get("accept")?.includes("text/html") ?? false;
  if (response.status < 400 || !isBare || !isRead) return response;
  const page = await showProblem(request, await response.text());
  return new Response(page.body, { status: response.status, headers: page.headers });
}

/** The page a form stood on; a form that made something new leads to the list it belongs to. */
function formPageOf(request: Request, config: Config): string {
  const from = URL.canParse(request.headers.get("referer") ?? "")
    ? new URL(request.headers.get("referer") ?? "")
    : new URL(request.url);
  const isOurs = from.origin === new URL(config.baseUrl).origin || from.href === request.url;
  return isOurs ? ownPath(from.pathname.replace(/\/ny$/, "")) : "/";
}

async function contextOf(
  parts: ServerParts,
  request: Request,
  remoteAddress: string,
): Promise<RequestContext> {
  const { db, config } = parts;
  const instant = parts.clock();
  const now = instant.toISOString();
  const cookies = request.headers.get("cookie");
  const token = cookieOf(cookies, sessionCookieName(config));
  const session = await readSession(db, config, token, now);
  return {
    db,
    config,
    now,
    today: dayOf(now),
    locale:
      session?.locale ??
      chosenLocale(cookieOf(cookies, "sprog"), request.headers.get("accept-language")),
    signedIn: session?.signedIn ?? null,
    publicOrganisation: await readPublicOrganisation(db, config, new URL(request.url)),
    notice: cookieOf(cookies, noticeCookie) ?? null,
    remoteAddress,
    setupToken: parts.setupToken(),
  };
}

function remoteAddressOf(c: Context): string {
  const bindings = c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined;
  return bindings?.incoming?.socket?.remoteAddress ?? "";
}

function logRequests({ log }: ServerParts) {
  return async (c: Context, next: () => Promise<void>) => {
    const started = performance.now();
    await next();
    const milliseconds = Math.round((performance.now() - started) * 10) / 10;
    log.info({ method: c.req.method, path: c.req.path, status: c.res.status, milliseconds });
  };
}
