import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { keepWords, readingKey } from "#app/domain/indicators/confirm-reading.ts";
import { addSelection } from "#app/features/import-export/choose-statistics.server.ts";
import { settleDoubts } from "#app/features/import-export/settle-doubts.server.ts";
import { startImport } from "#app/features/import-export/start-import.server.ts";
import { enterMeasurement } from "#app/features/indicators/enter-measurement.server.ts";
import { measurementSchema } from "#app/features/indicators/measuring/measurement.schema.ts";
import type { PostedCell } from "#app/features/indicators/measuring/measuring-model.ts";
import { saveGrid } from "#app/features/indicators/measuring/save-grid.server.ts";
import { makeIndicator, makeMeasurement } from "#seeds/factories/indicators.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { confirm, paste, preview } from "../import-export/import-world.ts";

let world: World;
let shares: string;
let visits: string;
let plans: string;
beforeEach(async () => {
  world = await makeWorld();
  [shares = "", visits = "", plans = ""] = await world.write(async (writer) => {
    const own = { organisationId: world.organisation.id, institutionId: world.school.id };
    const made = [
      await makeIndicator(writer, {
        ...{ ...own, name: "Andel med fravær", unit: "%", direction: "lower" as const },
        ...{ baselineRaw: "31 %", baselineYear: 2024, targets: [{ year: 2027, raw: "20 %" }] },
      }),
      await makeIndicator(writer, { ...own, name: "Besøg", baselineRaw: "4700" }),
      await makeIndicator(writer, { ...own, name: "Vedtaget plan", baselineRaw: "nej" }),
    ];
    const figure = { organisationId: own.organisationId, indicatorId: made[1]?.id ?? "" };
    await makeMeasurement(writer, { ...figure, year: 2025, raw: "5100" });
    return made.map(({ id }) => id);
  });
});
afterEach(() => world.close());

const leader = () => world.as("institutionLeader");
const admin = () => world.as("administration");

/** What is asked of a result typed by itself, in the grid, and in a table that is pasted or sent. */
const ways = {
  async alone(id: string, raw: string, reading = "") {
    const given = measurementSchema.parse({ year: "2026", raw, reading });
    const entered = await enterMeasurement(leader(), id, given);
    return entered.ok ? "taken" : entered.refusal.code;
  },
  async grid(indicatorId: string, text: string, reading = "") {
    const cell: PostedCell = { indicatorId, year: 2026, period: "year", text, seen: "", reading };
    const saved = await saveGrid(leader(), [cell]);
    if (saved.ok) return "taken";
    return "answer" in saved ? saved.answer.cells[`${indicatorId} 2026year`]?.error : saved;
  },
  pasted: (id: string, raw: string, reading = "") =>
    imported(paste(admin(), table(id, raw)), reading),
  async file(id: string, raw: string, reading = "") {
    const file = new File([table(id, raw).replaceAll("\t", ";")], "tal.csv");
    const started = await startImport(admin(), { text: "", file });
    return imported(Promise.resolve(started.ok ? started.value.id : ""), reading);
  },
};

function table(id: string, raw: string) {
  return `Nøgle\tÅr\tTal\n${id}\t2026\t${raw}`;
}

async function imported(started: Promise<string>, key: string) {
  const id = await started;
  const [row] = (await preview(admin(), id)).rows;
  const [doubt] = row?.doubts ?? [];
  if (doubt && key === "") return "asked";
  if (doubt) await settleDoubts(admin(), id, { choices: [{ cell: doubt.cell, key }] });
  const done = await confirm(admin(), id);
  return done.ok ? "taken" : done.refusal.code;
}

const kept = () =>
  world.db
    .selectFrom("measurement")
    .select(["raw", "kind", "value", "unit"])
    .where("year", "=", 2026)
    .execute();

describe.each(Object.entries(ways))("a result by the way of %s", (_, enter) => {
  test.each([
    ["words over a share", () => shares, "abc", { kind: "text", value: null, unit: "" }],
    ["more than the whole", () => shares, "188 %", { kind: "number", value: "188", unit: "%" }],
    ["less than nothing", () => shares, "−5 %", { kind: "number", value: "-5", unit: "%" }],
    ["fifty times less", () => visits, "94", { kind: "number", value: "94", unit: "" }],
  ])(
    "that is %s is asked about, and is what it stands for once that is said",
    async (_, id, raw, entry) => {
      const asked = await enter(id(), raw);
      expect(asked).toMatch(/^(asked|reading-(doubtful|words).*)$/);
      expect(await kept()).toEqual([]);
      const { kind, value: number, unit } = entry;
      const reading =
        kind === "text"
          ? keepWords
          : readingKey({ kind, number: number ?? "", ...(unit ? { unit } : {}) });
      expect(await enter(id(), raw, reading)).toBe("taken");
      expect(await kept()).toEqual([{ raw, ...entry }]);
    },
  );

  test.each([
    ["Ikke opgjort", () => shares, "unknown"],
    ["Ja", () => plans, "text"],
    ["nr. 3", () => visits, "rank"],
    ["29,5 %", () => shares, "number"],
  ])("%s is taken without a question", async (raw, id, kind) => {
    expect(await enter(id(), raw)).toBe("taken");
    expect(await kept()).toMatchObject([{ raw, kind }]);
  });
});

describe("statistics", () => {
  const statistics = (category: object) => ({
    ...{ version: "2.0", class: "dataset", label: "Fravær", id: ["Contents", "Tid"], size: [1, 2] },
    dimension: {
      Contents: { label: "tal", category: { index: ["A"], ...category } },
      Tid: { label: "år", category: { index: ["2025", "2026"] } },
    },
    value: [0.4, 0.8],
  });
  const asked = async (category: object) => {
    const file = new File([JSON.stringify(statistics(category))], "tal.json");
    const started = await startImport(admin(), { text: "", file });
    const id = started.ok ? started.value.id : "";
    await addSelection(admin(), id, {
      ...{ indicator: shares, kind: "measurement", name: "", categories: [0] },
    });
    const { counts } = await preview(admin(), id);
    if (counts.doubtful === 0) await confirm(admin(), id);
    return counts.doubtful;
  };

  test.each([
    [{ label: { A: "Andel" }, unit: { A: { base: "prosent", decimals: 1 } } }],
    [{ label: { A: "Andel" }, unit: { A: { base: "Pct." } } }],
    [{ label: { A: "Andel med fravær (prosent)" } }],
  ])("that say themselves that they are in percent are believed: %j", async (category) => {
    expect(await asked(category)).toBe(0);
    expect(await kept()).toMatchObject([{ raw: "0,8", value: "0.8", unit: "%" }]);
  });

  test("that do not say it are asked about", async () => {
    expect(await asked({ label: { A: "Andel" } })).toBe(2);
    expect(await asked({ label: { A: "Andel" }, unit: { A: { base: "personer" } } })).toBe(2);
  });
});
