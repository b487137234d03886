import { type ChildProcess, spawn } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type App = {
  readonly url: string;
  readonly databaseFile: string;
  readonly stop: () => Promise<void>;
};

/** The built app on a port and a copy of a database of its own. */
export async function startApp(seededDatabase: string): Promise<App> {
  const folder = mkdtempSync(join(tmpdir(), "pejling-app-"));
  const databaseFile = join(folder, "app.db");
  copyFileSync(seededDatabase, databaseFile);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const server = spawn(process.execPath, ["build/server/index.js"], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: String(port),
      BASE_URL: url,
      DATABASE_FILE: databaseFile,
      DEMO_MODE: "1",
      LOG_LEVEL: "warn",
    },
    stdio: ["ignore", "inherit", "inherit"],
  });
  await answers(url, server);
  return {
    url,
    databaseFile,
    async stop() {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (server.exitCode !== null) throw new Error("The app ended before it answered");
    const answer = await fetch(`${url}/health`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("The app did not answer within ten seconds");
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object"
          ? resolve(address.port)
          : reject(new Error("no port")),
      );
    });
  });
}
