import { request } from "node:http";
import SQLite from "better-sqlite3";
import { findPerson, type Who } from "../demo-people.ts";
import type { App } from "../start-app.ts";

export type Answer = {
  readonly status: number;
  readonly location: string;
  readonly text: string;
};

export type Body = URLSearchParams | FormData;

/** Someone at the door without a browser: asks for addresses and posts forms, with a session or without. */
export type Visitor = {
  /** The session's cookie, for a browser that walks in the same shoes; empty without a session. */
  readonly cookie: string;
  readonly get: (path: string) => Promise<Answer>;
  readonly post: (path: string, body?: Body) => Promise<Answer>;
};

type Received = Answer & { readonly cookies: readonly string[] };

/** Someone with the role asked for, signed in; or nobody in particular. */
export async function visit(app: App, who?: Who): Promise<Visitor> {
  if (!who) return visitorWith(app, "");
  const personId = findPerson(app.databaseFile, who);
  const door = await send(app, "", "/log-ind/demo", new URLSearchParams({ personId }));
  const cookie = door.cookies[0]?.split(";")[0];
  if (door.status !== 302 || !cookie) throw new Error(`The demo sign-in answered ${door.status}`);
  return visitorWith(app, cookie);
}

function visitorWith(app: App, cookie: string): Visitor {
  return {
    cookie,
    get: (path) => send(app, cookie, path),
    post: (path, body = new URLSearchParams()) => send(app, cookie, path, body),
  };
}

/** One request on a connection of its own, its redirects not followed. */
async function send(app: App, cookie: string, path: string, body?: Body): Promise<Received> {
  const encoded = body && new Response(body);
  const content = encoded && Buffer.from(await encoded.arrayBuffer());
  return new Promise((resolve, reject) => {
    const asked = request(app.url + path, {
      method: content ? "POST" : "GET",
      agent: false,
      headers: {
        accept: "text/html",
        origin: app.url,
        ...(cookie ? { cookie } : {}),
        ...(encoded ? { "content-type": encoded.headers.get("content-type") ?? "" } : {}),
      },
    });
    asked.on("error", reject);
    asked.on("response", (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => {
        text += part;
      });
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          location: response.headers.location ?? "",
          cookies: response.headers["set-cookie"] ?? [],
          text,
        }),
      );
    });
    asked.end(content);
  });
}

/** How often something has been written for an organisation. */
export function dataVersionOf(databaseFile: string, slug: string): number {
  const db = new SQLite(databaseFile, { readonly: true });
  const version = db
    .prepare("select dataVersion from organisation where slug = ?")
    .pluck()
    .get(slug);
  db.close();
  return version as number;
}
