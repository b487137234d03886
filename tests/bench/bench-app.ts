import { getRequestListener } from "@hono/node-server";
import pino from "pino";
import type * as Built from "#app/http/built.ts";
import { readConfig } from "#app/http/config.ts";
import { startSession } from "#app/http/session.ts";
import type { Database } from "#db/connect.ts";

const config = readConfig({ PORT: "3999", LOG_LEVEL: "silent" });

/** The built app on a database, with someone signed in. */
export async function openApp(
  db: Database,
  person: { readonly personId: string; readonly organisationId: string },
) {
  const builtFile = new URL("../../build/server/built.js", import.meta.url).href;
  const { createServer, build } = (await import(builtFile)) as typeof Built;
  const app = createServer({
    db,
    config,
    log: pino({ level: "silent" }),
    build,
    clock: () => new Date("2026-11-20T10:00:00.000Z"),
    setupToken: () => null,
  });
  const session = await startSession(db, config, person, {
    now: "2026-11-20T09:59:00.000Z",
    userAgent: "bench",
  });
  const cookie = session.split(";")[0] ?? "";
  return {
    cookie,
    listener: getRequestListener(app.fetch),
    async read(path: string, headers: Readonly<Record<string, string>> = {}) {
      const response = await app.request(config.baseUrl + path, {
        headers: { cookie, ...headers },
      });
      if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
      return response;
    },
  };
}
