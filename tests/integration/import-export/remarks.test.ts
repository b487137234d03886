import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { settleDoubts } from "#app/features/import-export/settle-doubts.server.ts";
import { findIndicatorById } from "#app/features/indicators/indicator.repository.server.ts";
import { loadRemarksOfIndicator } from "#app/features/indicators/quality/load-remarks.server.ts";
import { NOETTEROY } from "#seeds/demo/noetteroy.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { confirm, paste, preview, written } from "./import-world.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world.close());

const admin = () => world.as("administration");
const network = [
  ["Nr", "Styringsindikatorer", "Status (2013)", "Mål (2015)", "Datakilde"].join("\t"),
  ...NOETTEROY.indicators.map((row) =>
    [row.number, row.indicator, row.statusRaw, row.targetRaw, row.source].join("\t"),
  ),
].join("\n");

/** The codes of the remarks on each row that has any, by the row's number. */
async function remarksByNumber(id: string) {
  const { rows } = await preview(admin(), id, "remarked");
  return new Map(rows.map(({ number, remarks }) => [number, remarks.map(({ code }) => code)]));
}

describe("remarks on a table that is taken in", () => {
  test("stand at the rows of the network's document, and hold none of them back", async () => {
    const id = await paste(admin(), network);
    const page = await preview(admin(), id);
    const remarks = await remarksByNumber(id);
    expect(page.remarked).toBe(remarks.size);
    expect([...remarks.values()].flat().length).toBeGreaterThan(20);
    expect(remarks.get("6g")).toContain("weaker-than-baseline");
    expect(remarks.get("7a")).toContain("unit-mismatch");
    expect(remarks.get("6l")).toContain("baseline-missing");
    const ready = page.counts.new;
    expect(await confirm(admin(), id)).toMatchObject({ value: { counts: { new: ready } } });
  });

  test("look at rows beside each other, and say nothing of rows that change nothing", async () => {
    const shares = [
      "Indikator\tAndele af samme helhed\tEnhed\tStatus 2026\tMål 2027\tKilde",
      "Børn, der går i skole\tvej\t%\t50 %\tmindst 60 %\tEgen tælling",
      "Børn, der cykler i skole\tvej\t%\t40 %\tmindst 60 %\tEgen tælling",
    ].join("\n");
    const id = await paste(admin(), shares);
    const { rows } = await preview(admin(), id);
    const codes = rows.map((row) => row.remarks.map(({ code }) => code));
    expect(codes.flat()).toContain("shares-over-100");
    await confirm(admin(), id);
    const again = await preview(admin(), await paste(admin(), shares));
    expect(again.remarked).toBe(0);
  });

  test("can be left standing with a reason that goes with the new indicator", async () => {
    const row = "Indikator\tStatus 2026\tMål 2027\tKilde\nVentetid\t110 dage\thøjst 150 dage\tEgen";
    const id = await paste(admin(), row);
    const [seen] = (await preview(admin(), id)).rows;
    const remark = seen?.remarks.find(({ code }) => code === "weaker-than-baseline");
    expect(seen).toMatchObject({ state: "new", mayAnswer: true, rowNumber: 0 });
    if (!remark) throw new Error("No remark");
    const { code, subject } = remark;
    const answers = [
      { row: 0, code, subject, reason: "Der kommer flere børn." },
      { row: 0, code: "several-in-one" as const, subject: "noget andet", reason: "Findes ikke." },
    ];
    expect(await settleDoubts(admin(), id, { choices: [], answers })).toMatchObject({ ok: true });
    const [answered] = (await preview(admin(), id)).rows;
    expect(answered?.remarks.find((one) => one.code === code)?.reason).toBe(
      "Der kommer flere børn.",
    );
    await confirm(admin(), id);
    const kept = await world.db.selectFrom("checkAnswer").selectAll().execute();
    expect(kept).toMatchObject([{ code, subject, reason: "Der kommer flere børn." }]);
    const [indicator] = (await written(world)).indicators;
    const here = world.organisation.id;
    const stored = await findIndicatorById(world.db, here, indicator?.id ?? "");
    if (!stored) throw new Error("No indicator");
    const open = (await loadRemarksOfIndicator(world.db, here, stored)).filter(
      ({ answer }) => answer === null,
    );
    expect(open.map((one) => one.code)).not.toContain(code);
  });

  test("and an answer without a reason is taken away again", async () => {
    const id = await paste(admin(), "Indikator\tMål 2027\tKilde\nVentetid\thøjst 9 dage\tEgen");
    const answer = { row: 0, code: "baseline-missing" as const, subject: "" };
    await settleDoubts(admin(), id, { choices: [], answers: [{ ...answer, reason: "Ny." }] });
    await settleDoubts(admin(), id, { choices: [], answers: [{ ...answer, reason: "" }] });
    await confirm(admin(), id);
    expect(await world.db.selectFrom("checkAnswer").selectAll().execute()).toEqual([]);
  });
});
