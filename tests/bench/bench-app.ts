import pino from "pino";
import type * as Built from "#app/http/built.ts";
import { readConfig } from "#app/http/config.ts";
import { startSession } from "#app/http/session.ts";

const config = readConfig({ PORT: "3999", LOG_LEVEL: "silent" });

/** The built app on a database file, with someone signed in. */
export async function openApp(
  file: string,
  person: { readonly personId: string; readonly organisationId: string },
) {
  const builtFile = new URL("../../build/server/built.js", import.meta.url).href;
  const { connect, createServer, openDoor, PageCache, build } = (await import(
    builtFile
  )) as typeof Built;
  const db = connect(file);
  const parts = {
    db,
    config,
    log: pino({ level: "silent" }),
    clock: () => new Date("2026-11-20T10:00:00.000Z"),
    pages: new PageCache(),
  };
  const app = createServer({ ...parts, build, setupToken: () => null });
  const session = await startSession(db, config, person, {
    now: "2026-11-20T09:59:00.000Z",
    userAgent: "bench",
  });
  const cookie = session.split(";")[0] ?? "";
  return {
    cookie,
    listener: openDoor(parts, app),
    close: () => db.destroy(),
    async read(path: string, headers: Readonly<Record<string, string>> = {}) {
      const response = await app.request(config.baseUrl + path, {
        headers: { cookie, ...headers },
      });
      if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
      return response;
    },
  };
}
