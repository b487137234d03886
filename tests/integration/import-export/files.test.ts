import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { chooseColumns } from "#app/features/import-export/choose-columns.server.ts";
import { exportFile } from "#app/features/import-export/export-file.server.ts";
import { inspectZip } from "#app/features/import-export/inspect-zip.server.ts";
import { readStatistics } from "#app/features/import-export/read-statistics.server.ts";
import { readTables } from "#app/features/import-export/read-tables.server.ts";
import { startImport } from "#app/features/import-export/start-import.server.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { preview } from "./import-world.ts";
import { schoolStatistics } from "./statistics.fixture.ts";
import { zipOf } from "./zip.fixture.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());

const admin = () => world.as("administration");
const start = (bytes: Uint8Array<ArrayBuffer> | string, name: string) =>
  startImport(admin(), { text: "", file: new File([bytes], name) });
const text = (words: string) => new TextEncoder().encode(words);

describe("a text", () => {
  test.each([
    ["tabs", "Nr\tIndikator\n1\tRo; fred, og\n"],
    ["semicolons", "Nr;Indikator\n1;Ro, fred\n"],
    ["commas", 'Nr,Indikator,Status\n1,"Ro; fred",5\n'],
    ["bars", "Nr|Indikator\n1|Ro\n"],
    ["a byte order mark", "\uFEFFNr;Indikator\r\n1;Ro\r\n"],
    ["a quotation mark nobody closes", 'Nr;Indikator\n1;12" skærm\n2;Ro\n'],
  ])("with %s is parted into its columns", async (_, words) => {
    const read = await readTables("text", text(words));
    expect(read).toMatchObject({ ok: true });
    if (read.ok) expect(read.value[0]?.rows[0]?.slice(0, 2)).toEqual(["Nr", "Indikator"]);
  });

  test("in Windows-1252 or UTF-16 keeps its letters", async () => {
    const latin = Uint8Array.from([...text("Nr;Navn\n1;")].concat([0xe6, 0xf8, 0xe5, 0x96]));
    const wide = new Uint8Array(Buffer.from("\uFEFFNr;Navn\n1;æøå–", "utf16le"));
    for (const bytes of [latin, wide]) {
      const read = await readTables("text", bytes);
      expect(read.ok && read.value[0]?.rows[1]).toEqual(["1", "æøå–"]);
    }
  });
});

describe("a workbook", () => {
  async function workbook() {
    const sheets = [
      { sheet: "Forside", data: [["Om tallene"], ["De er vores egne"]] },
      {
        sheet: "Mål",
        data: [
          ["Nr", "Indikator", "Status (2026)", "Mål 2027"],
          ["1a", "Trivsel", 4.7, "mindst 4,8"],
          ["1b", "Ro", 1234.5, 0.1 + 0.2],
        ],
      },
    ];
    return new Uint8Array(await writeXlsxFile(sheets).toBuffer());
  }

  test("is read sheet by sheet, and the one that looks like indicators comes first", async () => {
    const started = await start(await workbook(), "tal.xlsx");
    if (!started.ok) throw new Error(started.refusal.code);
    const { id } = started.value;
    const { rows } = await preview(admin(), id);
    expect(rows.map(({ name, status }) => [name, status?.number ?? null])).toEqual([
      ["Trivsel", "4.7"],
      ["Ro", null],
    ]);
    expect(rows[1]?.doubts[0]?.raw).toBe("0,3");
    const other = {
      table: 0,
      headingRow: 0,
      contains: "indicators" as const,
      institution: "",
      columns: [],
    };
    expect(await chooseColumns(admin(), id, other)).toMatchObject({ value: { isElsewhere: true } });
  }, 30_000);

  test.each([
    ["another name", async () => workbook(), "tal.csv", undefined],
    ["a broken end", async () => (await workbook()).slice(0, 900), "tal.xlsx", "file-broken"],
    [
      "only its beginning",
      async () => Uint8Array.from([0x50, 0x4b, 3, 4]),
      "tal.xlsx",
      "file-broken",
    ],
    [
      "a picture's content",
      async () =>
        Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]),
      "tal.xlsx",
      "file-type-not-allowed",
    ],
  ])(
    "with %s",
    async (_, make, name, code) => {
      const started = await start(new Uint8Array(await make()), name);
      expect(started.ok ? undefined : started.refusal.code).toBe(code);
    },
    30_000,
  );

  test.each([
    [
      "packed a thousand times smaller",
      zipOf([{ name: "xl/a.xml", size: 5_000_000 }]),
      "file-unpacks-too-large",
    ],
    [
      "of more than fifty megabytes",
      zipOf([{ name: "a", size: 55_000_000, isRandom: true }]),
      "file-unpacks-too-large",
    ],
    [
      "of three hundred parts",
      zipOf(Array.from({ length: 300 }, (_, index) => ({ name: `${index}`, size: 1 }))),
      "file-unpacks-too-large",
    ],
    ["that leads out of its folder", zipOf([{ name: "../../etc/x", size: 1 }]), "file-broken"],
    [
      "that lies about its size",
      zipOf([{ name: "a", size: 5_000_000, saidSize: 10 }]),
      "file-broken",
    ],
  ])("%s is never unpacked", async (_, zip, code) => {
    const startedAt = performance.now();
    expect(await inspectZip(zip)).toMatchObject({ refusal: { code } });
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });
});

describe("hostile content", () => {
  const fragment = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom(
      ..."\"'\t;,|\n\r\0=+-@<>{}[]".split(""),
      "94150SSB",
      "(2015)",
      "1".repeat(80),
      "9,".repeat(60),
      "%-poeng ",
      "\u202E",
      "𝄞",
    ),
  );
  const hostile = fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join(""));

  test("pasted is taken in or refused, and never takes a second", async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (words) => {
        const started = performance.now();
        const answer = await startImport(admin(), {
          text: `Indikator;Status 2026;Mål 2027 2028\n${words}`,
        });
        if (answer.ok) await preview(admin(), answer.value.id);
        else expect(answer.refusal.code).toMatch(/^[a-z-]+$/);
        expect(performance.now() - started).toBeLessThan(1_000);
      }),
      { numRuns: 400 },
    );
  }, 120_000);

  test("in bytes is read or refused", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), async (bytes) => {
        const started = performance.now();
        await readTables("text", bytes);
        await readTables("workbook", bytes);
        readStatistics(bytes);
        expect(performance.now() - started).toBeLessThan(1_000);
      }),
      { numRuns: 1_000 },
    );
  }, 120_000);

  test("in a statistical file is read or refused", () => {
    const strange = fc.oneof(fc.jsonValue(), fc.constantFrom(-1, 1e308, "__proto__", null, [], {}));
    const keys = ["id", "size", "role", "dimension", "value", "status", "label", "class"] as const;
    fc.assert(
      fc.property(fc.constantFrom(...keys), strange, (key, value) => {
        const started = performance.now();
        readStatistics(text(JSON.stringify({ ...schoolStatistics, [key]: value })));
        expect(performance.now() - started).toBeLessThan(1_000);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("files of everything", () => {
  test("are for all who may read here, for no other organisation's people, and not for machines", async () => {
    const asked = { file: "indikatorer.csv", institution: null, separator: null };
    for (const role of ["committeeMember", "boardMember", "institutionLeader"] as const) {
      expect(await exportFile(world.as(role), asked)).toMatchObject({ ok: true });
    }
    const elsewhere = {
      ...world.as("administration"),
      organisationId: world.elsewhere.organisation.id,
    };
    expect(await exportFile(elsewhere, asked)).toMatchObject({ refusal: { code: "not-allowed" } });
    expect(await exportFile(admin(), { ...asked, institution: "findes-ikke" })).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect(await exportFile(admin(), { ...asked, file: "alt.zip" })).toMatchObject({
      refusal: { code: "not-found" },
    });
    const greedy = world.as("directorate");
    const answers = [];
    for (let time = 0; time < 25; time++) answers.push(await exportFile(greedy, asked));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(20);
    expect(answers.at(-1)).toMatchObject({ refusal: { code: "too-many-exports" } });
  });
});
