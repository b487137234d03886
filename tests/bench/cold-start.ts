import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { middle, reportAtMost } from "./timing.ts";

const starts = 5;
const untilIdle = 3_000;

/**
 * From the start of the process to its first page on an empty database, and the memory it then holds when nobody asks. Of some
 * starts the quickest counts, since neighbours only ever add to it; what the process itself worked for it is told beside.
 */
export async function measureColdStart(folder: string): Promise<boolean> {
  const seconds: number[] = [];
  const work: number[] = [];
  const megabytes: number[] = [];
  for (let turn = 0; turn < starts; turn++) {
    const one = await start(`${folder}/cold-${turn}.db`);
    seconds.push(one.seconds);
    work.push(one.work);
    megabytes.push(one.megabytes);
  }
  return [
    reportAtMost({
      name: "cold start to the first page",
      value: Math.min(...seconds),
      goal: 0.8,
      unit: "s",
      note: `the middle of ${starts} ${middle(seconds).toFixed(2)} s, of which work ${middle(work).toFixed(2)} s`,
    }),
    reportAtMost({ name: "memory when idle", value: middle(megabytes), goal: 130, unit: "MB" }),
  ].every(Boolean);
}

async function start(file: string) {
  const port = await freePort();
  const started = performance.now();
  const app = spawn(process.execPath, ["build/server/index.js"], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: String(port),
      BASE_URL: `http://localhost:${port}`,
      DATABASE_FILE: file,
      LOG_LEVEL: "silent",
    },
    stdio: "ignore",
  });
  try {
    await firstPage(`http://localhost:${port}/log-ind`, started + 20_000);
    const seconds = (performance.now() - started) / 1000;
    const work = secondsOfWork(app.pid ?? 0);
    await new Promise((resolve) => setTimeout(resolve, untilIdle));
    return { seconds, work, megabytes: residentMegabytes(app.pid ?? 0) };
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

/** Processor time of the process until now, in hundredths; the machine counts in those. */
function secondsOfWork(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
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
