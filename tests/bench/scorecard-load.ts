import { promisify } from "node:util";
import { gzip } from "node:zlib";
import SQLite from "better-sqlite3";
import { openApp } from "./bench-app.ts";
import type { LargeScorecard } from "./large-scorecard.ts";
import { compareLoad, listen, requestOf } from "./load.ts";
import { reportShare } from "./timing.ts";

const path = "/styringskort?vis-alle=1";

/**
 * The page of 1,000 indicators unchanged, whole and as 304, against a bare server that asks for the organisation's version and
 * answers the same bytes from memory.
 */
export async function measureUnchanged({
  file,
  organisationId,
  personId,
}: LargeScorecard): Promise<boolean> {
  const app = await openApp(file, { organisationId, personId });
  const whole = await app.read(path, { "accept-encoding": "gzip" });
  const tag = whole.headers.get("etag") ?? "";
  await whole.arrayBuffer();
  const plain = Buffer.from(await (await app.read(path)).arrayBuffer());
  const body = await promisify(gzip)(plain);
  const version = new SQLite(file).prepare("select dataVersion from organisation where id = ?");
  const floor = await listen((request, response) => {
    const now = version.get(organisationId);
    if (now === undefined) throw new Error("no organisation");
    if (request.headers["if-none-match"]) return void response.writeHead(304, { etag: tag }).end();
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "content-encoding": "gzip",
      "content-length": body.length,
      etag: tag,
    });
    response.end(body);
  });
  const own = await listen(app.listener);
  const request = requestOf(path, { cookie: app.cookie, "accept-encoding": "gzip" });
  const held = requestOf(path, { cookie: app.cookie, "if-none-match": tag });
  const unchanged = await compareLoad({ port: floor.port, request }, { port: own.port, request });
  const known = await compareLoad(
    { port: floor.port, request: held },
    { port: own.port, request: held },
  );
  floor.server.close();
  own.server.close();
  await app.close();
  const kilobytes = Math.round(plain.length / 1024);
  return [
    reportShare({
      name: "1,000 indicators, unchanged, signed in, freshness checked",
      share: unchanged.ratio,
      goal: 0.6,
      note: `${Math.round(unchanged.app)} of ${Math.round(unchanged.floor)} answers/s, ${kilobytes} kB, ${Math.round(body.length / 1024)} kB packed`,
    }),
    reportShare({
      name: "the same, 304",
      share: known.ratio,
      goal: 0.4,
      note: `${Math.round(known.app)} of ${Math.round(known.floor)} answers/s`,
    }),
  ].every(Boolean);
}
