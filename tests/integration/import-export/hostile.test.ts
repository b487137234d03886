import { afterAll, describe, expect, test } from "vitest";
import { readStatistics } from "#app/features/import-export/read-statistics.server.ts";
import {
  dice,
  hostileStatistics,
  hostileText,
  hostileWorkbook,
  readThrough,
} from "./hostile.fixture.ts";
import { steeringWorkbook } from "./messy.fixture.ts";
import { schoolStatistics } from "./statistics.fixture.ts";

/** So many inputs for each importer; HOSTILE_INPUTS=100000 tries them as the goal asks. */
const inputs = Number(process.env.HOSTILE_INPUTS ?? 500);
const longest = 1_000;

type Tried = { readonly read: number; readonly refused: number; readonly slowest: number };

/** Reads many inputs; whoever throws or takes a second is named by the seed that makes it again. */
async function tryAll(one: (seed: number) => Promise<boolean>): Promise<Tried> {
  let read = 0;
  let slowest = 0;
  for (let seed = 1; seed <= inputs; seed++) {
    const first = await timed(one, seed);
    // A busy machine stops now and then; what is slow by itself is slow again.
    const last = first.took > longest ? await timed(one, seed) : first;
    if (last.took > longest) throw new Error(`Seed ${seed} takes ${Math.round(last.took)} ms`);
    slowest = Math.max(slowest, last.took);
    if (last.isRead) read += 1;
  }
  return { read, refused: inputs - read, slowest };
}

async function timed(one: (seed: number) => Promise<boolean>, seed: number) {
  const started = performance.now();
  const isRead = await one(seed).catch((cause: unknown) => {
    throw new Error(`Seed ${seed} is not refused but thrown at`, { cause });
  });
  return { isRead, took: performance.now() - started };
}

function told(name: string, { read, refused, slowest }: Tried): void {
  if (inputs < 100_000) return;
  console.log(
    `${name}: ${inputs} inputs, ${read} read, ${refused} refused, the slowest ${slowest.toFixed(0)} ms`,
  );
}

describe("hostile inputs are read or refused, none throws and none takes a second", () => {
  const time = Math.max(60_000, inputs * 60);
  afterAll(() => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test(
    "texts",
    async () => {
      const tried = await tryAll(async (seed) => {
        const answer = await readThrough("text", Buffer.from(hostileText(dice(seed))));
        return typeof answer === "number";
      });
      told("texts", tried);
      expect(tried.read).toBeGreaterThan(inputs / 2);
    },
    time,
  );

  test(
    "workbooks",
    async () => {
      const sound = await steeringWorkbook();
      const tried = await tryAll(async (seed) => {
        const answer = await readThrough("workbook", hostileWorkbook(dice(seed), sound));
        return typeof answer === "number";
      });
      told("workbooks", tried);
      expect(tried.read).toBeGreaterThan(inputs / 50);
      expect(tried.refused).toBeGreaterThan(inputs / 4);
    },
    time,
  );

  test(
    "statistics",
    async () => {
      const tried = await tryAll(async (seed) => {
        const text = hostileStatistics(dice(seed), schoolStatistics);
        return readStatistics(new TextEncoder().encode(text)).ok;
      });
      told("statistics", tried);
      expect(tried.read).toBeGreaterThan(0);
      expect(tried.refused).toBeGreaterThan(inputs / 4);
    },
    time,
  );
});
