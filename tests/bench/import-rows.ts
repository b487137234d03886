import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { Worker } from "node:worker_threads";
import type { UseCaseContext } from "#app/features/context.ts";
import {
  confirmImport,
  exportFile,
  undoImport,
  viewImport,
} from "#app/features/import-export/importing.server.ts";
import { startImport } from "#app/features/import-export/start-import.server.ts";
import { connect } from "#db/connect.ts";
import { migrate } from "#db/migrate.ts";
import type { Writer } from "#db/transaction.ts";
import { assignRole, makeOrganisation, makePerson } from "#seeds/factories/organisation.ts";
import { report } from "./timing.ts";

const rowCount = 5_000;
/** A hold of our own comes again each time, one of a neighbour's does not. */
const turns = 3;
/** Milliseconds: another request waits no longer while a table is read, written or taken back. */
const longestHold = 20;

/**
 * A table of 5,000 indicators with status, three targets and a source: taken in, shown, confirmed, given out, taken in again, undone,
 * as the pages do it. The ratio is the longest hold of the event loop that answers requests to what is allowed, in the turn in which the
 * machine held it up the least.
 */
export async function measureImport(): Promise<boolean> {
  const steps = new Map<string, Step[]>();
  for (let turn = 0; turn < turns; turn++) {
    await importOnce((name, step) => steps.set(name, [...(steps.get(name) ?? []), step]));
  }
  return [...steps].map(([name, all]) => reportStep(name, all)).every(Boolean);
}

type Step = {
  readonly milliseconds: number;
  readonly hold: number;
  readonly machine: number;
  readonly megabytes: number;
};

function reportStep(name: string, all: readonly Step[]): boolean {
  const hold = Math.min(...all.map((step) => step.hold));
  const milliseconds = Math.min(...all.map((step) => step.milliseconds));
  return report({
    name: `${name} ${rowCount} rows`,
    ratio: hold / longestHold,
    goal: 1,
    note: `${Math.round(rowCount / (milliseconds / 1000))} rows/s, ${Math.round(milliseconds)} ms, longest hold ${hold.toFixed(1)} ms (an idle thread beside it ${Math.min(...all.map((step) => step.machine)).toFixed(1)} ms), ${Math.round(Math.max(...all.map((step) => step.megabytes)))} MB more`,
  });
}

async function importOnce(tell: (name: string, step: Step) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "import-"));
  const db = connect(join(folder, "bench.db"));
  await migrate(db);
  const context = await contextOf(db);
  await warmUp(context);
  const file = new File([tableOf(rowCount)], "indikatorer.csv");
  const memoryBefore = process.memoryUsage.rss();
  const step = async <Answer>(name: string, work: () => Promise<Answer>): Promise<Answer> => {
    const { answer, ...time } = await watched(work);
    const megabytes = (process.memoryUsage.rss() - memoryBefore) / 1024 / 1024;
    tell(name, { ...time, megabytes });
    return answer;
  };
  const started = await step("take in", () => startImport(context, { text: "", file }));
  if (!started.ok) throw new Error(started.refusal.code);
  const { id } = started.value;
  const page = await step("show", () => viewImport(context, id, { show: null, page: null }));
  if (!page.ok || page.value.state !== "preview" || page.value.counts.new !== rowCount) {
    throw new Error("Not every row is new");
  }
  const { tag } = page.value;
  const confirmed = await step("confirm", () => confirmImport(context, id, tag));
  if (!confirmed.ok) throw new Error(confirmed.refusal.code);
  const again = await startImport(context, { text: "", file });
  const second = again.ok ? again.value.id : "";
  const same = await step("show again", () =>
    viewImport(context, second, { show: null, page: null }),
  );
  if (!same.ok || same.value.state !== "preview" || same.value.counts.unchanged !== rowCount) {
    throw new Error("Not every row is unchanged");
  }
  for (const name of ["indikatorer.csv", "indikatorer.xlsx"]) {
    const asked = { file: name, institution: null, separator: null };
    const out = await step(`give out ${name}`, () => exportFile(context, asked));
    if (!out.ok) throw new Error(out.refusal.code);
  }
  await step("undo", () => undoImport(context, id));
  await db.destroy();
  rmSync(folder, { recursive: true });
}

/** A small table all the way, so that the runtime has seen the code once. */
async function warmUp(context: UseCaseContext): Promise<void> {
  const started = await startImport(context, {
    text: "",
    file: new File([tableOf(600)], "lille.csv"),
  });
  const id = started.ok ? started.value.id : "";
  const page = await viewImport(context, id, { show: null, page: null });
  if (!page.ok || page.value.state !== "preview") throw new Error("No preview");
  await confirmImport(context, id, page.value.tag);
  await viewImport(context, id, { show: null, page: null });
  await undoImport(context, id);
}

/** What a thread with nothing to do is held up: the machine's part in the figure. */
const idleThread = `
  const { parentPort } = require("node:worker_threads");
  const delay = require("node:perf_hooks").monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  parentPort.once("message", () => parentPort.postMessage(delay.max / 1e6));
`;

async function watched<Answer>(work: () => Promise<Answer>) {
  const idle = new Worker(idleThread, { eval: true });
  await new Promise((resolve) => setTimeout(resolve, 150));
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const started = performance.now();
  const answer = await work();
  const milliseconds = performance.now() - started;
  await new Promise((resolve) => setTimeout(resolve, 30));
  delay.disable();
  const machine = await new Promise<number>((resolve) => {
    idle.once("message", resolve);
    idle.postMessage("");
  });
  await idle.terminate();
  return { answer, milliseconds, hold: delay.max / 1e6, machine };
}

function tableOf(rows: number): Uint8Array<ArrayBuffer> {
  const head = "Nr;Indikator;Enhed;Status (2026);Mål 2027;Mål 2028;Mål 2029;Datakilde";
  const lines = Array.from(
    { length: rows },
    (_, index) =>
      `${index + 1};Andel elever, der trives i gruppe ${index};%;${(index % 900) / 10 + 5} %;mindst ${(index % 80) + 10} %;over ${(index % 80) + 11} %;ikke under ${(index % 80) + 12} %;Trivselsmåling ${index % 40}`,
  );
  return new TextEncoder().encode([head, ...lines].join("\n").replaceAll(".", ","));
}

async function contextOf(db: ReturnType<typeof connect>): Promise<UseCaseContext> {
  return db.transaction().execute(async (transaction) => {
    const writer = transaction as Writer;
    const organisation = await makeOrganisation(writer, { name: "Storby Kommune", slug: "storby" });
    const organisationId = organisation.id;
    const person = await makePerson(writer, { organisationId, name: "Konsulent" });
    await assignRole(writer, person, "administration", {});
    const assignments = [
      { role: "administration" as const, committeeId: null, institutionId: null },
    ];
    return {
      ...{ db, organisationId, locale: "da" as const },
      actor: { personId: person.id, organisationId, assignments },
      now: "2027-03-01T10:00:00.000Z",
      today: "2027-03-01",
    };
  });
}
