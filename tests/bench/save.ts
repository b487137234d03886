import SQLite from "better-sqlite3";
import type { UseCaseContext } from "#app/features/context.ts";
import { enterMeasurement } from "#app/features/indicators/enter-measurement.server.ts";
import { loadIndicatorSummaries } from "#app/features/indicators/load-indicator-summaries.server.ts";
import { measurementSchema } from "#app/features/indicators/measuring/measurement.schema.ts";
import type { LargeScorecard } from "./large-scorecard.ts";
import { compare, report } from "./timing.ts";

const rounds = 300;

/**
 * A figure saved: the form checked, permission, the figure's reading, the write with its audit entry, and the indicator
 * rated again; against a bare durable update and insert in the same kind of file.
 */
export async function measureSave(large: LargeScorecard, folder: string): Promise<boolean> {
  const { db, organisationId, personId, indicatorIds } = large;
  const context: UseCaseContext = {
    db,
    organisationId,
    actor: {
      personId,
      organisationId,
      assignments: [{ role: "administration", committeeId: null, institutionId: null }],
    },
    locale: "da",
    now: "2026-11-20T10:00:00.000Z",
    today: "2026-11-20",
  };
  let turn = 0;
  const save = async () => {
    turn += 1;
    const id = indicatorIds[turn % indicatorIds.length] ?? "";
    const input = measurementSchema.parse({
      year: "2026",
      raw: `${70 + (turn % 20)},5 %`,
      note: "Efter optælling",
    });
    const saved = await enterMeasurement(context, id, input);
    if (!saved.ok) throw new Error(saved.refusal.code);
    const [rated] = await loadIndicatorSummaries(db, organisationId, [id], {
      today: context.today,
    });
    if (!rated) throw new Error("not rated");
  };
  const bare = bareWrites(`${folder}/bare.db`);
  const time = await compare(async () => bare.write(), save, rounds);
  bare.close();
  return report({
    name: "a figure saved with permission, rating and audit",
    ratio: time.ratio,
    goal: 8,
    note: `${time.subject.toFixed(2)} ms, goal 1.5 ms; bare durable update and insert ${time.floor.toFixed(2)} ms`,
  });
}

function bareWrites(file: string) {
  const database = new SQLite(file);
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.exec("create table owner (id integer primary key, version integer)");
  database.exec("create table entry (id integer primary key, year integer, raw text)");
  database.exec("insert into owner values (1, 1)");
  const bump = database.prepare("update owner set version = version + 1 where id = 1");
  const insert = database.prepare("insert into entry (year, raw) values (?, ?)");
  const write = database.transaction(() => {
    bump.run();
    insert.run(2026, "70,5 %");
  });
  return { write: () => write(), close: () => database.close() };
}
