import fc from "fast-check";
import { expect, test } from "vitest";
import { type Change, makeHistory } from "./grid-history.ts";

const apply = (cells: string[], changes: readonly Change[]) => {
  for (const { cell, after } of changes) cells[cell] = after;
};

test("a pasted block is taken back and made again as one", () => {
  const cells = ["1", "2", "3"];
  const history = makeHistory();
  const change = (cell: number, after: string) => ({ cell, before: cells[cell] ?? "", after });
  const pasted = [change(0, "10"), change(1, "20")];
  history.record(pasted);
  apply(cells, pasted);
  apply(cells, history.undo());
  expect(cells).toEqual(["1", "2", "3"]);
  apply(cells, history.redo());
  expect(cells).toEqual(["10", "20", "3"]);
  expect(history.redo()).toEqual([]);
});

test("what changes nothing is no step, and a new change ends what could be made again", () => {
  const history = makeHistory();
  history.record([{ cell: 0, before: "1", after: "1" }]);
  expect(history.undo()).toEqual([]);
  history.record([{ cell: 0, before: "1", after: "2" }]);
  history.undo();
  history.record([{ cell: 0, before: "1", after: "3" }]);
  expect(history.redo()).toEqual([]);
});

test("taking everything back gives what stood, making it again gives what was typed", () => {
  const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.string()), { maxLength: 20 });
  fc.assert(
    fc.property(steps, (typed) => {
      const start = ["", "", "", ""];
      const cells = [...start];
      const history = makeHistory();
      for (const [cell, after] of typed) {
        history.record([{ cell, before: cells[cell] ?? "", after }]);
        cells[cell] = after;
      }
      const end = [...cells];
      for (const _ of typed) apply(cells, history.undo());
      expect(cells).toEqual(start);
      for (const _ of typed) apply(cells, history.redo());
      expect(cells).toEqual(end);
    }),
  );
});
