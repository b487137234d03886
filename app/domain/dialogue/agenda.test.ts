import { describe, expect, test } from "vitest";
import { type AgendaItem, agendaTimes, finishItem, startItem, stateOfItem } from "./agenda.ts";

const item = (id: string, given: Partial<AgendaItem> = {}): AgendaItem => ({
  id,
  minutes: 30,
  isFollowUp: id === "follow-up",
  startedAt: null,
  endedAt: null,
  ...given,
});

describe("the agenda's times", () => {
  test.each<[string, string, AgendaItem[], string[]]>([
    [
      "follow on from the start",
      "16:30",
      [item("a"), item("b", { minutes: 45 })],
      ["16:30–17:00", "17:00–17:45"],
    ],
    ["go past midnight", "23:50", [item("a"), item("b")], ["23:50–00:20", "00:20–00:50"]],
    [
      "follow what happened",
      "16:30",
      [
        item("a", { startedAt: "16:40", endedAt: "17:25" }),
        item("b", { startedAt: "17:30" }),
        item("c"),
      ],
      ["16:40–17:25", "17:30–18:00", "18:00–18:30"],
    ],
    ["are none without items", "16:30", [], []],
  ])("%s", (_, start, items, expected) => {
    expect(agendaTimes(start, items).map(({ from, to }) => `${from}–${to}`)).toEqual(expected);
  });
});

describe("taking up an item", () => {
  const waiting = [item("follow-up"), item("b"), item("c")];
  const opened = [item("follow-up", { startedAt: "16:30" }), item("b"), item("c")];
  const past = [item("follow-up", { startedAt: "16:30", endedAt: "17:00" }), item("b"), item("c")];
  test.each<[string, AgendaItem[], string, unknown]>([
    ["the opening", waiting, "follow-up", { value: { ends: null, begins: "follow-up" } }],
    ["another before the opening", waiting, "b", { refusal: { code: "follow-up-first" } }],
    [
      "the next, which ends the running one",
      opened,
      "b",
      { value: { ends: "follow-up", begins: "b" } },
    ],
    ["one further on", past, "c", { value: { ends: null, begins: "c" } }],
    ["a finished one again", past, "follow-up", { value: { ends: null, begins: "follow-up" } }],
    ["the running one", opened, "follow-up", { refusal: { code: "item-running" } }],
    ["an unknown one", opened, "x", { refusal: { code: "not-found" } }],
    ["any, where there is no opening", [item("b")], "b", { value: { ends: null, begins: "b" } }],
  ])("%s", (_, items, id, answer) => {
    expect(startItem(items, id)).toMatchObject(answer as object);
  });

  test.each<[string, string, string | null]>([
    ["the running one", "follow-up", null],
    ["a waiting one", "b", "item-not-running"],
    ["an unknown one", "x", "not-found"],
  ])("and finishing %s", (_, id, code) => {
    const result = finishItem(opened, id);
    expect(result.ok ? null : result.refusal.code).toBe(code);
  });
});

test("an item waits, runs, and is finished", () => {
  expect(stateOfItem({ startedAt: null, endedAt: null })).toBe("waiting");
  expect(stateOfItem({ startedAt: "16:30", endedAt: null })).toBe("running");
  expect(stateOfItem({ startedAt: "16:30", endedAt: "17:00" })).toBe("finished");
});
