import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readingKey } from "#app/domain/indicators/confirm-reading.ts";
import { readValue } from "#app/domain/indicators/value.ts";
import { gridSchema } from "#app/features/indicators/measuring/grid.schema.ts";
import type { PostedCell } from "#app/features/indicators/measuring/measuring-model.ts";
import { postedCells } from "#app/features/indicators/measuring/posted-cells.ts";
import { saveGrid } from "#app/features/indicators/measuring/save-grid.server.ts";
import { viewGrid } from "#app/features/indicators/measuring/view-grid.server.ts";
import { parseForm } from "#app/http/parse.ts";
import { makeIndicator, makeMeasurement } from "#seeds/factories/indicators.ts";
import { makeWorld, type World } from "#tests/support/world.ts";

let world: World;
let first: string;
let second: string;
let foreign: string;
beforeEach(async () => {
  world = await makeWorld();
  [first = "", second = "", foreign = ""] = await world.write(async (writer) => {
    const ids: string[] = [];
    for (const institutionId of [world.school.id, world.school.id, world.secondSchool.id]) {
      const { id } = await makeIndicator(writer, {
        organisationId: world.organisation.id,
        institutionId,
        name: `Trivsel ${ids.length + 1}`,
        unit: "%",
      });
      ids.push(id);
    }
    return ids;
  });
});
afterEach(() => world.close());

const leader = () => world.as("institutionLeader");
const cell = (indicatorId: string, text: string, more: Partial<PostedCell> = {}): PostedCell => ({
  indicatorId,
  year: 2026,
  period: "year",
  text,
  seen: "",
  reading: "",
  ...more,
});
const written = async () => ({
  figures: await world.db.selectFrom("measurement").selectAll().orderBy("id").execute(),
  audit: await world.db.selectFrom("auditEntry").selectAll().execute(),
});
const measured = (indicatorId: string, raw: string) =>
  world.write((writer) =>
    makeMeasurement(writer, {
      organisationId: world.organisation.id,
      indicatorId,
      year: 2026,
      raw,
      enteredBy: world.persons.administration.id,
    }),
  );

describe("saving a grid", () => {
  test("enters all that was changed in one go, and leaves the rest alone", async () => {
    const { id: seen } = await measured(second, "70 %");
    const cells = [
      cell(first, "72 %"),
      cell(second, "70 %", { seen }),
      cell(second, "", { year: 2025 }),
    ];
    expect(await saveGrid(leader(), cells)).toMatchObject({ ok: true, value: { saved: 1 } });
    const { figures, audit } = await written();
    expect(figures.map(({ raw }) => raw).sort()).toEqual(["70 %", "72 %"]);
    expect(audit).toMatchObject([{ operation: "indicator.measure", objectKey: first }]);
  });

  test("saves nothing where one cell is doubtful, and asks at that cell", async () => {
    const cells = [cell(first, "72 %"), cell(second, "68 75")];
    const refused = await saveGrid(leader(), cells);
    expect(refused).toMatchObject({
      refusal: { code: "cells" },
      answer: {
        cells: {
          [`${first} 2026year`]: { text: "72 %", error: null },
          [`${second} 2026year`]: { text: "68 75", error: "reading-doubtful?count=2" },
        },
      },
    });
    expect(await written()).toEqual({ figures: [], audit: [] });
    const reading = readValue("68 75", { unit: "%" }).readings[1];
    const settled = cell(second, "68 75", { reading: reading ? readingKey(reading) : "" });
    expect((await saveGrid(leader(), [cells[0] as PostedCell, settled])).ok).toBe(true);
    const { figures } = await written();
    expect(figures.map(({ value }) => value).sort()).toEqual(["72", "75"]);
  });

  test("shows another's newer figure beside, and enters over it only knowingly", async () => {
    const { id: theirs } = await measured(first, "71 %");
    const refused = await saveGrid(leader(), [cell(first, "72 %"), cell(second, "60 %")]);
    expect(refused).toMatchObject({
      answer: {
        cells: {
          [`${first} 2026year`]: {
            text: "72 %",
            seen: theirs,
            error: "changed-meanwhile",
            theirs: { raw: "71 %", by: world.persons.administration.name },
          },
          [`${second} 2026year`]: { text: "60 %", error: null },
        },
      },
    });
    expect((await written()).figures).toHaveLength(1);
    const knowing = [cell(first, "72 %", { seen: theirs }), cell(second, "60 %")];
    expect((await saveGrid(leader(), knowing)).ok).toBe(true);
    expect((await written()).figures).toHaveLength(3);
  });

  test("never overwrites what the person did not touch", async () => {
    const { id: seen } = await measured(first, "70 %");
    await measured(first, "71 %");
    expect(await saveGrid(leader(), [cell(first, "70 %", { seen })])).toMatchObject({
      value: { saved: 0 },
    });
  });

  test("never brings back unasked what was taken back meanwhile", async () => {
    const { id: seen } = await measured(first, "70 %");
    await world.db.updateTable("measurement").set({ withdrawnAt: leader().now }).execute();
    const refused = await saveGrid(leader(), [cell(first, "70 %", { seen })]);
    expect(refused).toMatchObject({
      answer: { cells: { [`${first} 2026year`]: { error: "taken-back", seen: "" } } },
    });
    expect((await saveGrid(leader(), [cell(first, "70 %")])).ok).toBe(true);
  });

  test.each([
    ["", "cell-emptied"],
    ["72 % (2024)", "year-differs?year=2024"],
  ])("refuses %j where a figure stands", async (text, error) => {
    const { id: seen } = await measured(first, "70 %");
    expect(await saveGrid(leader(), [cell(first, text, { seen })])).toMatchObject({
      answer: { cells: { [`${first} 2026year`]: { error } } },
    });
  });

  test("is refused where one cell lies outside the person's reach, and nothing is written", async () => {
    const cells = [cell(first, "72 %"), cell(foreign, "60 %")];
    expect(await saveGrid(leader(), cells)).toMatchObject({ refusal: { code: "not-allowed" } });
    for (const role of [
      "committeeMember",
      "committeeChair",
      "directorate",
      "boardMember",
    ] as const) {
      expect(await saveGrid(world.as(role), [cell(first, "72 %")])).toMatchObject({
        refusal: { code: "not-allowed" },
      });
    }
    expect(await saveGrid(world.asStranger("administration"), [cell(first, "72 %")])).toMatchObject(
      { refusal: { code: "not-found" } },
    );
    expect(await written()).toEqual({ figures: [], audit: [] });
  });

  test("reads the posted fields back as cells", async () => {
    const body = new URLSearchParams({
      [`c.${first}.2026year`]: "72 %",
      [`v.${first}.2026year`]: "abc",
      [`c.${first}.2026Q1`]: "",
      [`r.${second}.2026year`]: "number|70",
    });
    const request = new Request("http://localhost/maalinger", { method: "POST", body });
    const form = await parseForm(request, gridSchema);
    if (!form.ok) throw new Error("The form is whole");
    expect(postedCells(form.value)).toEqual([
      cell(first, "72 %", { seen: "abc" }),
      cell(first, "", { period: "Q1" }),
    ]);
  });
});

describe("the grid", () => {
  test("shows what a person may measure, page by page, with the years as columns", async () => {
    const grid = await viewGrid(leader(), {});
    expect(grid).toMatchObject({
      value: {
        columns: [{ year: 2024 }, { year: 2025 }, { year: 2026 }, { year: 2027 }],
        rows: [{ id: first }, { id: second }],
        counts: { all: 2, mine: 2 },
        pageCount: 1,
      },
    });
    const all = await viewGrid(world.as("administration"), {});
    expect(all.ok && all.value.rows).toHaveLength(3);
  });

  test("takes fifty rows a page", async () => {
    await world.write(async (writer) => {
      for (let index = 0; index < 60; index++) {
        await makeIndicator(writer, {
          organisationId: world.organisation.id,
          institutionId: world.school.id,
          name: `Måling ${index}`,
        });
      }
    });
    const second = await viewGrid(leader(), { page: "2" });
    expect(second.ok && [second.value.rows.length, second.value.pageCount]).toEqual([12, 2]);
  });

  test("of what is awaited begins in the columns where most of it is, and tells of the rest", async () => {
    const quarterly = await world.write(async (writer) => {
      const own = { organisationId: world.organisation.id, institutionId: world.school.id };
      const { id } = await makeIndicator(writer, { ...own, name: "Sygefravær", unit: "%" });
      await writer
        .updateTable("indicator")
        .set({ frequency: "quarter", graceDays: 400, publicationDelayDays: 10 })
        .where("id", "=", id)
        .execute();
      for (const [period, year] of [
        ["Q1", 2026],
        ["year", 2025],
      ] as const) {
        const figure = { organisationId: own.organisationId, indicatorId: id, raw: "5 %" };
        await makeMeasurement(writer, { ...figure, period, year });
      }
      return id;
    });
    const grid = await viewGrid(leader(), { view: "late" });
    expect(grid).toMatchObject({
      value: {
        ...{ span: "quarter", year: 2026, left: 4, elsewhere: [] },
        rows: [{ id: quarterly, known: { hasParts: true, figures: [{ number: "5" }, {}] } }],
      },
    });
    const whole = await viewGrid(leader(), { view: "late", span: "year" });
    expect(whole).toMatchObject({
      value: {
        rows: [{ id: quarterly }],
        left: 1,
        elsewhere: [{ span: "quarter", year: 2026, count: 3 }],
      },
    });
    expect(whole.ok && whole.value.counts.late).toBe(1);
  });

  test("is refused to those who measure nothing, and at others' institutions", async () => {
    expect(await viewGrid(world.as("committeeMember"), {})).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    const { slug } = world.secondSchool;
    expect(await viewGrid(leader(), { institution: slug })).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    expect(await viewGrid(leader(), { institution: "findes-ikke" })).toMatchObject({
      refusal: { code: "not-found" },
    });
  });
});
