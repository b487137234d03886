import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText } from "./decode-text.ts";
import { guessSeparator } from "./separator.ts";
import { splitIntoYears } from "./split-years.ts";
import { tableLimits, tidyTable, tidyText } from "./table.ts";

describe("the sign between columns", () => {
  test.each([
    ["Nr\tNavn, kort\n1\tRo", "\t"],
    ["Nr;Navn\n1;67,2\n2;68,1", ";"],
    ["Nr,Navn\n1,Ro\n2,Fred", ","],
    ["Nr|Navn\n1|Ro", "|"],
    ['a;"b,c,d,e"\n1;"2,3,4,5"', ";"],
    ["Kun en kolonne", "\t"],
    ["", "\t"],
  ])("of %j is %j", (text, separator) => {
    expect(guessSeparator(text)).toBe(separator);
  });
});

describe("bytes", () => {
  test.each([
    [[0xc3, 0xa6], "æ"],
    [[0xef, 0xbb, 0xbf, 0xc3, 0xb8], "ø"],
    [[0xe5, 0x20, 0x96, 0x80, 0x9f], "å –€Ÿ"],
    [[0xff, 0xfe, 0xe6, 0], "æ"],
    [[0xfe, 0xff, 0, 0xe6], "æ"],
    [[], ""],
  ])("%j are %j", (bytes, text) => {
    expect(decodeText(Uint8Array.from(bytes))).toBe(text);
  });
});

describe("a cell of several years", () => {
  test.each([
    ["0000", 4, ["0|0|0|0"]],
    ["94150", 2, ["94|150", "941|50", "9|4150", "9415|0"]],
    ["5/6/7", 3, ["5|6|7"]],
    ["5 6 7", 3, ["5|6|7"]],
    ["5%6%7%", 3, ["5%|6%|7%"]],
    ["God", 2, []],
    ["5", 2, []],
    ["", 3, []],
    ["12", 1, []],
  ])("%j over %i years is %j", (raw, count, ways) => {
    expect(splitIntoYears(raw, count).map((parts) => parts.join("|"))).toEqual(ways);
  });

  test("is parted without anything getting lost", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2, max: 8 }), (raw, count) => {
        for (const parts of splitIntoYears(raw, count)) {
          expect(parts).toHaveLength(count);
          const signs = (text: string) => text.replace(/[\s/;|]/g, "");
          expect(signs(parts.join(""))).toBe(signs(raw.normalize("NFC").trim()));
        }
      }),
    );
  });
});

describe("a table", () => {
  const table = (rows: string[][]) => ({ name: "Ark", rows });

  test("keeps its cells and the places of its rows, without empty rows and columns at its end", () => {
    expect(
      tidyTable(
        table([
          ["a ", "", ""],
          ["", ""],
          ["\u0000b", " c\r\nd "],
        ]),
      ),
    ).toEqual({
      ok: true,
      value: {
        name: "Ark",
        rows: [
          ["a", ""],
          ["", ""],
          ["b", "c\nd"],
        ],
      },
    });
  });

  test.each([
    [[], "table-empty"],
    [[["", " "]], "table-empty"],
    [Array.from({ length: tableLimits.rows + 2 }, () => ["x"]), "too-many-rows"],
    [[Array.from({ length: tableLimits.columns + 1 }, () => "x")], "too-many-columns"],
    [Array.from({ length: 5_000 }, () => Array.from({ length: 120 }, () => "x")), "too-many-cells"],
  ])("beyond its bounds is refused (%#)", (rows, code) => {
    expect(tidyTable(table(rows))).toMatchObject({ refusal: { code } });
  });

  test("has only texts that every file can carry", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const tidy = tidyText(text);
        expect(tidyText(tidy)).toBe(tidy);
        expect(/(?![\t\n])\p{Cc}|\p{Cs}/u.test(tidy)).toBe(false);
      }),
    );
  });
});
