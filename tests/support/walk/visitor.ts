import SQLite from "better-sqlite3";
import { findPerson, type Who } from "../demo-people.ts";
import type { App } from "../start-app.ts";

export type Answer = {
  readonly status: number;
  readonly location: string;
  readonly text: string;
  readonly headers: Headers;
};

export type Body = URLSearchParams | FormData;

/** Someone at the door without a browser: asks for addresses and posts forms, with a session or without. */
export type Visitor = {
  /** The session's cookie, for a browser that walks in the same shoes; empty without a session. */
  readonly cookie: string;
  readonly get: (path: string) => Promise<Answer>;
  readonly post: (path: string, body?: Body) => Promise<Answer>;
};

/** Someone with the role asked for, signed in; or nobody in particular. */
export async function visit(app: App, who?: Who): Promise<Visitor> {
  return who ? visitAs(app, findPerson(app.databaseFile, who)) : visitorWith(app, "");
}

async function visitAs(app: App, personId: string): Promise<Visitor> {
  const door = await visitorWith(app, "").post("/log-ind/demo", new URLSearchParams({ personId }));
  const cookie = door.headers.getSetCookie()[0]?.split(";")[0];
  if (door.status !== 302 || !cookie) throw new Error(`The demo sign-in answered ${door.status}`);
  return visitorWith(app, cookie);
}

function visitorWith(app: App, cookie: string): Visitor {
  const ask = async (path: string, how: RequestInit): Promise<Answer> => {
    const response = await fetch(app.url + path, {
      redirect: "manual",
      headers: { origin: app.url, ...(cookie ? { cookie } : {}) },
      ...how,
    });
    return {
      status: response.status,
      location: response.headers.get("location") ?? "",
      text: await response.text(),
      headers: response.headers,
    };
  };
  return {
    cookie,
    get: (path) => ask(path, {}),
    post: (path, body = new URLSearchParams()) => ask(path, { method: "POST", body }),
  };
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
