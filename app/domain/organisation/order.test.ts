import { expect, test } from "vitest";
import { completeOrder, moveInOrder } from "./order.ts";

test.each([
  ["b:up", ["b", "a", "c"]],
  ["b:down", ["a", "c", "b"]],
  ["a:up", ["a", "b", "c"]],
  ["c:down", ["a", "b", "c"]],
  ["x:down", ["a", "b", "c"]],
  ["", ["a", "b", "c"]],
])("%s", (move, order) => {
  expect(moveInOrder(["a", "b", "c"], move)).toEqual(order);
});

test.each([
  [
    ["c", "a"],
    ["a", "b", "c"],
    ["c", "a", "b"],
  ],
  [
    ["c", "c", "foreign"],
    ["a", "c"],
    ["c", "a"],
  ],
  [[], ["a", "b"], ["a", "b"]],
])("wished %j among %j", (wished, known, order) => {
  expect(completeOrder(wished, known)).toEqual(order);
});
