import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import type { Config } from "./config.ts";

/**
 * Pages carry no inline script and no inline style, so nothing but our own files may run. An answer that
 * brings a content policy of its own, such as a person's file, keeps it.
 */
export function securityHeaders(config: Config): MiddlewareHandler {
  const forPages = pageHeaders(config);
  return async (c, next) => {
    let own: string | null = null;
    await forPages(c, async () => {
      await next();
      own = c.res.headers.get("Content-Security-Policy");
    });
    if (own) c.res.headers.set("Content-Security-Policy", own);
  };
}

function pageHeaders(config: Config): MiddlewareHandler {
  const isHttps = config.baseUrl.startsWith("https:");
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: config.isProduction ? ["'self'"] : ["'self'", "'unsafe-inline'"],
      styleSrc: config.isProduction ? ["'self'"] : ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", "data:"],
      fontSrc: ["'self'"],
      connectSrc: config.isProduction ? ["'self'"] : ["'self'", "ws:"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      manifestSrc: ["'self'"],
    },
    strictTransportSecurity: isHttps ? "max-age=31536000; includeSubDomains" : false,
    crossOriginOpenerPolicy: "same-origin",
    crossOriginResourcePolicy: "same-origin",
    referrerPolicy: "strict-origin-when-cross-origin",
    xFrameOptions: "DENY",
    xXssProtection: false,
    permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
  });
}
