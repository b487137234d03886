import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeBlock, readBlock } from "./grid-block.ts";

describe("a block from a spreadsheet", () => {
  test.each<[string, string[][]]>([
    ["72 %", [["72 %"]]],
    [
      "1\t2\n3\t4\n",
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    [
      "1\t2\r\n3\t4\r\n",
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    [
      "1\t\n\t4",
      [
        ["1", ""],
        ["", "4"],
      ],
    ],
    ["\t2", [["", "2"]]],
    ['"to\nlinjer"\t5', [["to linjer", "5"]]],
    ['"han sagde ""nej"""', [['han sagde "nej"']]],
    ['5"', [['5"']]],
    ["", [[""]]],
    ["1\n\n2\n", [["1"], [""], ["2"]]],
  ])("%j is %j", (text, rows) => {
    expect(readBlock(text)).toEqual(rows);
  });

  test("is read as it was copied", () => {
    const cell = fc.string({ maxLength: 6 }).map((text) => text.replace(/[\s"]+/g, "x"));
    const block = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(block, (rows) => {
        fc.pre(rows.at(-1)?.some((one) => one !== "") ?? false);
        expect(readBlock(`${rows.map((row) => row.join("\t")).join("\n")}\n`)).toEqual(rows);
      }),
    );
  });
});

test("what falls outside the grid is counted and left out", () => {
  const block = [
    ["a", "b"],
    ["c", "d"],
  ];
  expect(placeBlock(block, { row: 1, column: 2 }, { rows: 2, columns: 4 })).toEqual({
    placed: [
      { row: 1, column: 2, text: "a" },
      { row: 1, column: 3, text: "b" },
    ],
    leftOut: 2,
  });
});
