import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Config } from "./config.ts";

const formLimit = 1024 * 1024;
const uploadLimit = 11 * 1024 * 1024;
const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/** How a refusal before Remix is shown: as a page of the app in the reader's language. */
export type ShowProblem = (request: Request, problem: string) => Promise<Response>;

/**
 * Lets a request that changes something through only when this site's own pages sent it. Forwarded
 * headers are not asked: anybody can write them.
 */
export function originGuard(config: Config, showProblem: ShowProblem): MiddlewareHandler {
  return async (c, next) => {
    if (safeMethods.has(c.req.method) || comesFromHere(c.req.raw.headers, config)) return next();
    return showProblem(c.req.raw, "foreign-origin");
  };
}

/** Bounds what is read of a body, by its announced length and while it streams. */
export function bodyGuard(showProblem: ShowProblem): MiddlewareHandler {
  const onError = (c: { req: { raw: Request } }) => showProblem(c.req.raw, "too-large");
  const forForms = bodyLimit({ maxSize: formLimit, onError });
  const forUploads = bodyLimit({ maxSize: uploadLimit, onError });
  return (c, next) => {
    if (safeMethods.has(c.req.method)) return next();
    const isUpload = c.req.header("content-type")?.startsWith("multipart/form-data") ?? false;
    return isUpload ? forUploads(c, next) : forForms(c, next);
  };
}

function comesFromHere(headers: Headers, config: Config): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin" || site === "none";
  return headers.get("origin") === config.baseUrl;
}
