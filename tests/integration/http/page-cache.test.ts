import { mkdtempSync, rmSync } from "node:fs";
import { createServer as createHttpServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ServerBuild } from "@remix-run/server-runtime";
import pino from "pino";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readConfig } from "#app/http/config.ts";
import { openDoor } from "#app/http/door.ts";
import { PageCache } from "#app/http/page-cache.ts";
import { createServer } from "#app/http/server.ts";
import { startSession } from "#app/http/session.ts";
import { inTransaction } from "#db/transaction.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

const config = readConfig({ PORT: "3998", LOG_LEVEL: "silent" });
let world: World;
let now: Date;
let made: number;
let server: Server;
let page: string;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "page-cache-"));
  world = await makeWorld(join(folder, "world.db"));
  now = new Date("2027-03-01T10:00:00.000Z");
  made = 0;
  const parts = {
    db: world.db,
    config,
    log: pino({ level: "silent" }),
    clock: () => now,
    pages: new PageCache(),
  };
  const app = createServer({ ...parts, build: buildOfOnePage(), setupToken: () => null });
  server = createHttpServer(openDoor(parts, app)).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  page = `http://127.0.0.1:${(server.address() as AddressInfo).port}/tal`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await world.close();
  rmSync(folder, { recursive: true });
});

describe("a kept page", () => {
  test("is made once while nothing changes, and comes packed and with its tag", async () => {
    const cookie = await signIn("administration");
    const first = await read(cookie);
    const second = await read(cookie);
    expect(made).toBe(1);
    expect(second.text).toBe(first.text);
    expect(second.headers.get("content-encoding")).toBe("gzip");
    expect(second.headers.get("cache-control")).toBe("private, no-cache");
    expect(second.headers.get("content-security-policy")).not.toBeNull();
    expect(second.headers.get("etag")).toBe(first.headers.get("etag"));
    expect(second.headers.get("x-frame-options")).toBe("DENY");
    const held = { cookie, "if-none-match": second.headers.get("etag") ?? "" };
    const unchanged = await fetch(page, { headers: held });
    expect(unchanged.status).toBe(304);
    expect(unchanged.headers.get("content-security-policy")).not.toBeNull();
    expect(unchanged.headers.get("etag")).toBe(first.headers.get("etag"));
    expect(made).toBe(1);
  });

  test("comes unpacked to whom cannot unpack it, and to nobody without a session", async () => {
    const cookie = await signIn("administration");
    const first = await read(cookie);
    const plain = await fetch(page, { headers: { cookie, "accept-encoding": "identity" } });
    expect(plain.headers.get("content-encoding")).toBeNull();
    expect(await plain.text()).toBe(first.text);
    expect((await fetch(page)).headers.get("etag")).toBeNull();
    expect(made).toBe(3);
  });

  test("is closed from the next request on once the session or the person is gone", async () => {
    const [one, other] = [await signIn("administration"), await signIn("committeeMember")];
    await Promise.all([read(one), read(other)]);
    await world.db
      .deleteFrom("session")
      .where("personId", "=", world.persons.administration.id)
      .execute();
    expect((await read(one)).text).toContain("undefined");
    await world.db
      .updateTable("person")
      .set({ retiredAt: now.toISOString() })
      .where("id", "=", world.persons.committeeMember.id)
      .execute();
    expect((await read(other)).text).toContain("undefined");
  });

  test("ends with an unused session", async () => {
    const cookie = await signIn("administration");
    await read(cookie);
    now = new Date("2027-03-01T22:59:00.000Z");
    expect((await read(cookie)).text).toContain("undefined");
  });

  test("is nobody else's, and no other language's, address's or day's", async () => {
    const cookie = await signIn("administration");
    await read(cookie);
    expect((await read(await signIn("committeeMember"))).text).toContain("committeeMember");
    expect((await read(await signIn("administration"))).text).toContain("administration");
    await read(cookie, `${page}?side=2`);
    now = new Date("2027-03-01T23:30:00.000Z");
    expect((await read(cookie)).text).toContain("2027-03-02");
    expect(made).toBe(5);
  });

  test("is never one with a notice, one its route keeps to itself, or one that fails", async () => {
    const cookie = await signIn("administration");
    await read(`${cookie}; pejling-besked=goals.notice.saved`);
    await read(`${cookie}; pejling-besked=goals.notice.saved`);
    expect(made).toBe(2);
    for (const query of ["?hemmelig", "?hemmelig", "?fejl", "?fejl"])
      await read(cookie, page + query);
    expect(made).toBe(6);
  });

  test("gives way when the person's roles change", async () => {
    const cookie = await signIn("administration");
    await read(cookie);
    await inTransaction(scope(), async (writer) => {
      await writer
        .updateTable("roleAssignment")
        .set({ role: "directorate" })
        .where("personId", "=", world.persons.administration.id)
        .execute();
      return { ok: true } as const;
    });
    await read(cookie);
    expect(made).toBe(2);
  });

  test("is never older than what was saved before it was asked for, with a writer and readers at work", async () => {
    const cookies = [await signIn("administration"), await signIn("committeeMember")];
    let saved = 1;
    let isWriting = true;
    let reads = 0;
    const write = async () => {
      for (let limit = 2; limit <= 200; limit++) {
        await save(limit);
        saved = limit;
        await pause((limit % 4) * 5);
      }
      isWriting = false;
    };
    const readOn = async (cookie: string) => {
      let newest = 0;
      while (isWriting) {
        const savedBefore = saved;
        const shown = Number(/<b>(\d+)<\/b>/.exec((await read(cookie)).text)?.[1]);
        expect(shown).toBeGreaterThanOrEqual(savedBefore);
        expect(shown).toBeGreaterThanOrEqual(newest);
        newest = shown;
        reads += 1;
        await pause(0);
      }
      for (let again = 0; again < 3; again++) {
        expect((await read(cookie)).text).toContain("<b>200</b>");
        reads += 1;
      }
    };
    await save(1);
    await Promise.all([write(), ...cookies.flatMap((cookie) => [readOn(cookie), readOn(cookie)])]);
    expect(reads).toBeGreaterThan(50);
    expect(made).toBeLessThan(reads);
  });

  test("is not what a refused save would have made of it", async () => {
    const cookie = await signIn("administration");
    await save(7);
    await Promise.all([
      inTransaction(scope(), async (writer) => {
        await setLimit(writer, 99);
        return { ok: false, refusal: { code: "no" } } as const;
      }),
      read(cookie),
    ]);
    expect((await read(cookie)).text).toContain("<b>7</b>");
    await save(8);
    expect((await read(cookie)).text).toContain("<b>8</b>");
  });
});

async function signIn(role: "administration" | "committeeMember"): Promise<string> {
  const person = { personId: world.persons[role].id, organisationId: world.organisation.id };
  const cookie = await startSession(world.db, config, person, {
    now: now.toISOString(),
    userAgent: "test",
  });
  return cookie.split(";")[0] ?? "";
}

async function read(cookie: string, address = page) {
  const response = await fetch(address, { headers: { cookie, "accept-encoding": "gzip" } });
  return { headers: response.headers, text: await response.text() };
}

const scope = () => ({
  db: world.db,
  organisationId: world.organisation.id,
  now: now.toISOString(),
});

function save(limit: number) {
  return inTransaction(scope(), async (writer) => {
    await setLimit(writer, limit);
    return { ok: true } as const;
  });
}

async function setLimit(writer: Pick<World["db"], "updateTable">, limit: number) {
  await writer
    .updateTable("organisation")
    .set({ softGoalLimit: limit })
    .where("id", "=", world.organisation.id)
    .execute();
}

function pause(milliseconds: number) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** A build of one page that shows a number from the database, the day and who reads it. */
function buildOfOnePage(): ServerBuild {
  const loader: NonNullable<ServerBuild["routes"][string]>["module"]["loader"] = async ({
    request,
    context,
  }) => {
    made += 1;
    await pause(1);
    const row = await world.db
      .selectFrom("organisation")
      .where("id", "=", world.organisation.id)
      .select("softGoalLimit")
      .executeTakeFirstOrThrow();
    const { search } = new URL(request.url);
    return new Response(
      `<p><b>${row.softGoalLimit}</b> ${context.request.today} ${context.request.signedIn?.name}</p>`,
      {
        status: search.startsWith("?fejl") ? 500 : 200,
        headers: {
          "Content-Type": "text/html; charset=utf-8",
          ...(search.startsWith("?hemmelig") ? { "Cache-Control": "private, no-store" } : {}),
        },
      },
    );
  };
  const route = { id: "tal", path: "tal", module: { loader } };
  return {
    entry: { module: { default: () => new Response() } },
    routes: { tal: route },
    assets: {
      entry: { imports: [], module: "" },
      routes: {
        tal: {
          id: "tal",
          path: "tal",
          hasAction: false,
          hasLoader: true,
          hasErrorBoundary: false,
          hasClientAction: false,
          hasClientLoader: false,
          module: "",
        },
      },
      url: "",
      version: "1",
    },
    basename: "/",
    publicPath: "/",
    assetsBuildDirectory: "",
    future: {
      v3_fetcherPersist: true,
      v3_lazyRouteDiscovery: true,
      v3_relativeSplatPath: true,
      v3_routeConfig: true,
      v3_singleFetch: true,
      v3_throwAbortReason: true,
      unstable_optimizeDeps: false,
    },
    isSpaMode: false,
  } as unknown as ServerBuild;
}
