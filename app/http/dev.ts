import { createServer as createHttpServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { ServerBuild } from "@remix-run/server-runtime";
import pino from "pino";
import { createServer as createViteServer } from "vite";
import { makeReady } from "./make-ready.ts";
import { PageCache } from "./page-cache.ts";
import type * as Server from "./server.ts";
import { openSetup } from "./setup.ts";

const variables = { DEMO_MODE: "1", ...process.env, NODE_ENV: "development" };
const { config, db } = await makeReady(variables);
const log = pino({ level: process.env.LOG_LEVEL ?? "warn" });
const setupToken = await openSetup(db, config, log);
const vite = await createViteServer({
  server: { middlewareMode: true, hmr: { port: config.port + 20_000 } },
});

const listener = getRequestListener(async (request, env) => {
  const { createServer } = (await vite.ssrLoadModule("/app/http/server.ts")) as typeof Server;
  const build = (await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild;
  const clock = () => new Date();
  const pages = new PageCache();
  const app = createServer({ db, config, log, build, clock, setupToken, pages });
  return app.fetch(request, env);
});

createHttpServer((request, response) => {
  vite.middlewares(request, response, () => listener(request, response));
}).listen(config.port, config.host, () => log.warn(`Pejling answers on ${config.baseUrl}`));
