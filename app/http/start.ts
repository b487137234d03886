import { createServer as createHttpServer } from "node:http";
import * as build from "virtual:remix/server-build";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import pino from "pino";
import { openDoor } from "./door.ts";
import { makeReady } from "./make-ready.ts";
import { PageCache } from "./page-cache.ts";
import { createServer } from "./server.ts";
import { openSetup } from "./setup.ts";

const clientFolder = "./build/client";
const dayInSeconds = 86_400;
const yearInSeconds = 31_536_000;

const { config, db } = await makeReady(process.env);
const log = pino({ level: config.logLevel });
const setup = await openSetup(db, config, log);

const app = new Hono();
app.use(
  "/assets/*",
  serveStatic({
    root: clientFolder,
    onFound: (_, c) => {
      c.header("Cache-Control", `public, max-age=${yearInSeconds}, immutable`);
      c.header("X-Content-Type-Options", "nosniff");
    },
  }),
);
app.use(
  "/favicon.svg",
  serveStatic({
    root: clientFolder,
    onFound: (_, c) => c.header("Cache-Control", `public, max-age=${dayInSeconds}`),
  }),
);
const pages = new PageCache();
const clock = () => new Date();
app.route("/", createServer({ db, config, log, build, clock, setupToken: setup, pages }));

const server = createHttpServer(openDoor({ db, config, log, clock, pages }, app));
server.listen(config.port, config.host, () => log.info(`Pejling answers on ${config.baseUrl}`));

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    server.close(() => db.destroy().finally(() => process.exit(0)));
  });
}
