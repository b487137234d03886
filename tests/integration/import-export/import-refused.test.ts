import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { chooseColumns } from "#app/features/import-export/choose-columns.server.ts";
import { confirmImport } from "#app/features/import-export/confirm-import.server.ts";
import { settleDoubts } from "#app/features/import-export/settle-doubts.server.ts";
import { startImport } from "#app/features/import-export/start-import.server.ts";
import { undoImport } from "#app/features/import-export/undo-import.server.ts";
import {
  viewColumns,
  viewImport,
  viewImports,
} from "#app/features/import-export/view-import.server.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { confirm, paste, preview, written } from "./import-world.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world.close());

const admin = () => world.as("administration");
const table = (...rows: string[]) =>
  ["Nr\tIndikator\tStatus (2026)\tMål 2027\tDatakilde", ...rows].join("\n");
const two = table(
  "1a\tTilstedeværelse\t94 %\tOver 94 %\tPersonale",
  "1b\tVentetid\t110 dage\thøjst 90 dage\tEgen tælling",
);

describe("columns", () => {
  test("are remembered by their headings", async () => {
    const text = "Betegnelse\tUdgangspunkt\tSigte\nTrivsel\t72 %\tmindst 80 %";
    const id = await paste(admin(), text);
    const page = await viewColumns(admin(), id);
    expect(page.ok && page.value.columns.map(({ use }) => use)).toEqual([
      "ignore",
      "status",
      "ignore",
    ]);
    const answer = {
      ...{ table: 0, headingRow: 0, contains: "indicators" as const, institution: "bakkeskolen" },
      columns: [
        { use: "name", years: "" },
        { use: "status", years: "2026" },
        { use: "target", years: "2027" },
      ],
    };
    expect(await chooseColumns(admin(), id, answer)).toMatchObject({ ok: true });
    expect((await preview(admin(), id)).counts).toMatchObject({ new: 1 });
    const again = await startImport(admin(), { text });
    expect(again).toMatchObject({ value: { next: "rows" } });
  });

  test.each([
    [["name", "name"], "column-twice"],
    [["status", "ignore"], "column-name-missing"],
    [["name", "target"], "column-year-missing"],
  ])("%j are refused", async (uses, code) => {
    const id = await paste(admin(), "A\tB\n1\t2");
    const columns = uses.map((use) => ({ use, years: "" }));
    const chosen = {
      table: 0,
      headingRow: 0,
      contains: "indicators" as const,
      institution: "",
      columns,
    };
    expect(await chooseColumns(admin(), id, chosen)).toMatchObject({ refusal: { code } });
  });
});

describe("an import is refused", () => {
  test("to all but the administration, in every step, and to other organisations", async () => {
    const id = await paste(admin(), two);
    const { tag } = await preview(admin(), id);
    const columns = {
      table: 0,
      headingRow: 0,
      contains: "indicators" as const,
      institution: "",
      columns: [],
    };
    const roles = [
      "committeeMember",
      "committeeChair",
      "institutionLeader",
      "directorate",
      "boardMember",
      "systemAdministrator",
    ] as const;
    const asked = { show: null, page: null };
    const steps = (context: ReturnType<typeof admin>) => [
      startImport(context, { text: two }),
      viewImports(context),
      viewImport(context, id, asked),
      viewColumns(context, id),
      chooseColumns(context, id, columns),
      settleDoubts(context, id, { choices: [] }),
      confirmImport(context, id, tag),
      undoImport(context, id),
    ];
    for (const role of roles) {
      for (const answer of await Promise.all(steps(world.as(role)))) {
        expect(answer).toMatchObject({ refusal: { code: "not-allowed" } });
      }
    }
    for (const answer of await Promise.all(steps(world.asStranger("administration")).slice(2))) {
      expect(answer).toMatchObject({ refusal: { code: "not-found" } });
    }
    const { indicators, targets, changes } = await written(world);
    expect([...indicators, ...targets, ...changes]).toEqual([]);
  });

  test("when something has changed since it was shown", async () => {
    const id = await paste(admin(), two);
    const { tag } = await preview(admin(), id);
    await confirm(admin(), await paste(admin(), two));
    const before = await written(world);
    expect(await confirmImport(admin(), id, tag)).toMatchObject({
      refusal: { code: "changed-meanwhile" },
    });
    expect(await written(world)).toEqual(before);
  });

  test("a second time", async () => {
    const id = await paste(admin(), two);
    const { tag } = await preview(admin(), id);
    await confirmImport(admin(), id, tag);
    expect(await confirmImport(admin(), id, tag)).toMatchObject({
      refusal: { code: "import-done" },
    });
  });

  test.each([
    [" \n ", "nothing-given"],
    ["\t\t\n;;", "table-empty"],
    ["hej med dig", "table-missing"],
    ["hej\nmed\ndig", "table-missing"],
    [`Navn\n${"x\n".repeat(25_002)}`, "too-many-rows"],
    [`${"x\t".repeat(200)}x`, "too-many-columns"],
  ])("for %#", async (text, code) => {
    expect(await startImport(admin(), { text })).toMatchObject({ refusal: { code } });
  });

  test("and previews older than a week go with the next", async () => {
    const old = { ...admin(), now: "2027-02-01T10:00:00.000Z" };
    await paste(old, two);
    const id = await paste(admin(), two);
    const left = await world.db.selectFrom("importBatch").select("id").execute();
    expect(left).toEqual([{ id }]);
  });
});
