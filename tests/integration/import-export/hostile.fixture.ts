import { readColumnUse } from "#app/domain/import-export/column-use.ts";
import { guessColumns } from "#app/domain/import-export/headings.ts";
import { planTable, seenInWhole } from "#app/features/import-export/make-plan.server.ts";
import { readTables } from "#app/features/import-export/read-tables.server.ts";
import type { Snapshot } from "#app/features/import-export/snapshot.server.ts";
import { ownHeadings, wordCode } from "#app/features/import-export/word-codes.server.ts";
import { zipOf } from "./zip.fixture.ts";

/** The same numbers for the same seed, so that what failed once can be tried again. */
export function dice(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick: <Item>(items: readonly [Item, ...Item[]]): Item => items[below(items.length)] ?? items[0],
    times: <Item>(most: number, make: () => Item): Item[] =>
      Array.from({ length: below(most + 1) }, make),
  };
}

type Dice = ReturnType<typeof dice>;

const FRAGMENTS = [
  ...[
    '"',
    "'",
    "\t",
    ";",
    ",",
    "|",
    "\n",
    "\r\n",
    "\r",
    "\0",
    "=",
    "+",
    "-",
    "@",
    "<",
    ">",
    "{",
    "[",
    "%",
  ],
  ...[
    "Indikator",
    "Status 2026",
    "Mål 2027",
    "Resultat 2025",
    "2024",
    "Nr",
    "Kilde",
    "94150SSB",
    "0000",
  ],
  ...[
    "(2015)",
    "1.234",
    "1,5",
    "%-poeng ",
    "ca. ",
    "mindst ",
    "\u202E",
    "\u200F",
    "\uD800",
    "\uDFFF",
    "𝄞",
    "\uFEFF",
  ],
  ...[
    "__proto__",
    "constructor",
    "toString",
    "1e400",
    "NaN",
    "Infinity",
    "-0",
    "9,".repeat(40),
    "1".repeat(80),
  ],
  ...[
    "(".repeat(60),
    "a".repeat(500),
    " ".repeat(300),
    "5 ".repeat(60),
    "1/".repeat(50),
    "I alt",
    "=cmd|' /C calc'!A0",
  ],
  ...["Ⅳ", "٣", "½", "e\u0301".repeat(20), "–", "−5", "#REF!", "sep=;\n", "<!DOCTYPE x>", "\u2028"],
] as const;

export function hostileText(one: Dice): string {
  const parts = one.times(40, () => one.pick(FRAGMENTS));
  return one.below(2) === 0
    ? `Indikator;Status 2026;Mål 2027 2028\n${parts.join(one.pick(["", ";", "\n", ";;"]))}`
    : parts.join(one.pick(["", "", ";", "\t", "\n", " "]));
}

const XML = [
  ...[
    '<c r="A1"',
    '<c r="ZZZ99999999"',
    ' t="s"',
    ' t="inlineStr"',
    ' t="e"',
    ' t="d"',
    ' s="1"',
    ' s="-1"',
    ">",
  ],
  ...[
    "<v>",
    "</v>",
    "<is><t>",
    "</t></is>",
    "</c>",
    '<row r="1">',
    '<row r="1048577">',
    "</row>",
    "1e400",
    "NaN",
  ],
  ...[
    "-1",
    "99999999",
    "&#0;",
    "&#x110000;",
    "&amp;",
    "&undefined;",
    "]]>",
    "<![CDATA[",
    "<!--",
    "\u0000",
    "\uFFFF",
  ],
  ...[
    "<f>1/0</f>",
    "__proto__",
    "0.064",
    "45000",
    "2958466",
    '<mergeCell ref="A1:XFD1048576"/>',
    "Indikator",
  ],
] as const;

/** A workbook whose parts are broken or made to harm, or one with bytes that have been turned. */
export function hostileWorkbook(one: Dice, sound: Uint8Array): Uint8Array {
  const kind = one.below(3);
  if (kind === 0) return Uint8Array.from(one.times(400, () => one.below(256)));
  if (kind === 1) {
    const bytes = Uint8Array.from(
      sound.subarray(0, one.below(4) === 0 ? one.below(sound.length) : sound.length),
    );
    for (const _ of one.times(12, () => 0))
      bytes[one.below(Math.max(1, bytes.length))] = one.below(256);
    return bytes;
  }
  const some = (words: readonly [string, ...string[]]) =>
    one.times(25, () => one.pick(words)).join("");
  const xml = XML as unknown as readonly [string, ...string[]];
  const deep = one.below(40) === 0 ? "<c>".repeat(one.below(20_000)) : "";
  return zipOf([
    { name: "[Content_Types].xml", text: "<Types/>" },
    {
      name: "xl/workbook.xml",
      text: `<workbook xmlns:r="r"><sheets><sheet name="${one.pick(["Mål", "__proto__", "&#0;", ""])}" sheetId="1" r:id="rId1"/>${one.below(3) === 0 ? some(xml) : ""}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      text: `<Relationships><Relationship Id="rId1" Type="worksheet" Target="${one.pick(["worksheets/sheet1.xml", "../../etc/passwd", "", "__proto__"])}"/></Relationships>`,
    },
    {
      name: "xl/styles.xml",
      text: `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${one.pick(["0.0%", '0"%"', "yyyy", "&#x110000;", "__proto__"])}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="${one.pick(["9", "164", "14", "-1", "x"])}"/>${one.below(4) === 0 ? some(xml) : ""}</cellXfs></styleSheet>`,
    },
    { name: "xl/sharedStrings.xml", text: `<sst><si><t>${some(xml)}</t></si></sst>` },
    {
      name: "xl/worksheets/sheet1.xml",
      text: `<worksheet><sheetData>${one.below(2) === 0 ? '<row r="1"><c r="A1" t="inlineStr"><is><t>Indikator</t></is></c><c r="B1" s="1"><v>0.5</v></c></row>' : ""}${some(xml)}${deep}</sheetData></worksheet>`,
    },
  ]);
}

const KEYS = [
  "id",
  "size",
  "role",
  "dimension",
  "value",
  "status",
  "label",
  "class",
  "link",
  "__proto__",
  "constructor",
  "Tid",
] as const;

/** A statistical file in which something is what it should not be. */
export function hostileStatistics(one: Dice, sound: object): string {
  const strange = (depth: number): unknown => {
    const kind = one.below(depth > 4 ? 6 : 9);
    if (kind === 0) return one.pick(FRAGMENTS);
    if (kind === 1) return one.pick([-1, 0, 1, 4, 1e9, 2 ** 53, -0.5, 3.7]);
    if (kind === 2) return null;
    if (kind === 3) return one.below(2) === 0;
    if (kind === 4) return [];
    if (kind === 5) return one.pick(["2024", "2025K1", "2025M13", "2020-2024", "..", ":"]);
    if (kind === 6) return one.times(6, () => strange(depth + 1));
    return Object.fromEntries(one.times(5, () => [one.pick(KEYS), strange(depth + 1)]));
  };
  const broken: Record<string, unknown> = structuredClone({ ...sound });
  for (const key of one.times(3, () => one.pick(KEYS))) {
    const inside = one.below(2) === 0 ? (broken.dimension as Record<string, unknown>) : broken;
    if (typeof inside === "object" && inside !== null) {
      Object.defineProperty(inside, key, {
        value: strange(0),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
  }
  const text = JSON.stringify(broken);
  const turned = one.below(4) === 0 ? text.replaceAll('"size"', '"__proto__"') : text;
  const number =
    one.below(6) === 0
      ? turned.replace(/\d+\.\d+/, one.pick(["1e400", "-1e400", "NaN", "01"]))
      : turned;
  if (one.below(60) === 0) return `${"[".repeat(one.below(30_000))}`;
  return one.below(8) === 0 ? number.slice(0, one.below(number.length)) : number;
}

/** Nothing stands in the organisation that the rows are read for. */
const nothing: Snapshot = {
  institutionNamed: () => undefined,
  areaNamed: () => undefined,
  personsNamed: () => [],
  personName: () => "",
  byId: new Map(),
  byNumber: new Map(),
  byName: new Map(),
  targets: new Map(),
  entries: new Map(),
  benchmarks: new Map(),
  versions: new Map(),
  withdrawn: new Map(),
};

/** Reads bytes all the way to what each row would do. Answers with how many rows there were, or the refusal's code. */
export async function readThrough(
  source: "text" | "workbook",
  bytes: Uint8Array,
): Promise<number | string> {
  const read = await readTables(source, bytes);
  if (!read.ok) return read.refusal.code;
  let count = 0;
  for (const { rows } of read.value) {
    const [head = [], ...rest] = rows;
    const columns = guessColumns(head, ownHeadings, 2027);
    const plan = await planTable(rest, 2, {
      ...{ snapshot: nothing, columns, institutionId: null, choices: {}, wordCode },
      ...{ today: "2027-03-01", unit: "", section: { name: "" } },
      ...{ seen: new Map(), rowsByKey: new Map(), takenBack: new Map() },
      contains: "indicators",
      ...seenInWhole(
        rest,
        columns.map(({ use }) => readColumnUse(use)),
      ),
    });
    count += plan.rows.length;
  }
  return count;
}
