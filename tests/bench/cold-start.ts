import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { reportAtMost } from "./timing.ts";

/** From the start of the process to its first page on an empty database, and the memory it then holds when nobody asks. */
export async function measureColdStart(folder: string): Promise<boolean> {
  const port = await freePort();
  const started = performance.now();
  const app = spawn(process.execPath, ["build/server/index.js"], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: String(port),
      BASE_URL: `http://localhost:${port}`,
      DATABASE_FILE: `${folder}/cold.db`,
      LOG_LEVEL: "silent",
    },
    stdio: "ignore",
  });
  try {
    await firstPage(`http://127.0.0.1:${port}/log-ind`, started + 20_000);
    const seconds = (performance.now() - started) / 1000;
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    const megabytes = residentMegabytes(app.pid ?? 0);
    return [
      reportAtMost({ name: "cold start to the first page", value: seconds, goal: 0.8, unit: "s" }),
      reportAtMost({ name: "memory when idle", value: megabytes, goal: 130, unit: "MB" }),
    ].every(Boolean);
  } finally {
    app.kill("SIGTERM");
  }
}

async function firstPage(url: string, until: number): Promise<void> {
  while (performance.now() < until) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error("The app gave no page");
}

function residentMegabytes(pid: number): number {
  const pages = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(pages ?? 0) / 1024;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
