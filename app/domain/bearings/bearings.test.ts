import { describe, expect, test } from "vitest";
import { adoptBearings } from "./adopt-bearings.ts";
import { awaitingVersion, type BearingStanding } from "./bearing-state.ts";
import { checkWithdrawal, editableVersion, nextVersion } from "./change-bearing.ts";
import { compareWithLastRound } from "./compare-with-last-round.ts";
import { checkOrigin } from "./draft-bearing.ts";

const draft: BearingStanding = { state: "draft", versionNumber: 1, pendingNumber: null };
const adopted: BearingStanding = { state: "adopted", versionNumber: 2, pendingNumber: null };
const revised: BearingStanding = { state: "adopted", versionNumber: 2, pendingNumber: 3 };
const withdrawn: BearingStanding = { state: "withdrawn", versionNumber: 1, pendingNumber: null };

/** The value, or the refusal's code and field, for tables. */
const told = (result: {
  ok: boolean;
  value?: unknown;
  refusal?: { code: string; field?: string };
}) =>
  result.ok
    ? result.value
    : [result.refusal?.code, result.refusal?.field].filter(Boolean).join(" at ");

describe("the version that awaits adoption", () => {
  test.each([
    ["a draft's own", draft, 1],
    ["none of an adopted bearing", adopted, null],
    ["the new one of a revised bearing", revised, 3],
    ["none of a withdrawn bearing", withdrawn, null],
    [
      "none of a bearing withdrawn while revised",
      { ...revised, state: "withdrawn" as const },
      null,
    ],
  ])("is %s", (_, bearing, number) => {
    expect(awaitingVersion(bearing)).toBe(number);
  });
});

describe("a draft's origin", () => {
  const known = {
    themeIds: ["ro", "tid"],
    previousBearingIds: ["trivsel", "skolestart"],
    carriedOnIds: ["skolestart"],
  };
  test.each([
    ["one theme", ["ro"], null, undefined],
    ["several themes", ["ro", "tid"], null, undefined],
    ["last round's bearing", [], "trivsel", undefined],
    ["both", ["tid"], "trivsel", undefined],
    ["nothing", [], null, "no-origin at themeIds"],
    ["another round's theme", ["ro", "fremmed"], null, "unknown-theme at themeIds"],
    ["another committee's bearing", [], "pleje", "unknown-previous at previousBearingId"],
    [
      "a theme and another committee's bearing",
      ["ro"],
      "pleje",
      "unknown-previous at previousBearingId",
    ],
    ["a bearing carried on already", [], "skolestart", "already-carried-on at previousBearingId"],
  ])("from %s", (_, themeIds, previousBearingId, answer) => {
    expect(told(checkOrigin({ themeIds, previousBearingId }, known))).toBe(answer);
  });
});

describe("the committee's adoption", () => {
  const today = "2027-03-20";
  const round = { year: 2027, openedOn: "2026-11-02" };
  const decision = { adoptedOn: "2027-03-15", decisionText: "Vedtaget som foreslået." };
  const bearings = [
    { id: "a", adoptedOn: null, ...draft },
    { id: "b", adoptedOn: "2027-02-01", ...adopted },
    { id: "c", adoptedOn: "2027-02-01", ...revised },
    { id: "d", adoptedOn: null, ...withdrawn },
  ];

  test("takes drafts and new versions, and nothing else", () => {
    expect(told(adoptBearings(bearings, decision, { today, round }))).toEqual([
      { id: "a", versionNumber: 1 },
      { id: "c", versionNumber: 3 },
    ]);
  });

  test.each([
    ["today", today, "ok"],
    ["tomorrow", "2027-03-21", "adopted-in-future at adoptedOn"],
    ["the day the round opened", "2026-11-02", "ok"],
    ["the day before the round opened", "2026-11-01", "adopted-before-round at adoptedOn"],
  ])("on %s", (_, adoptedOn, answer) => {
    const result = adoptBearings(
      bearings.slice(0, 1),
      { ...decision, adoptedOn },
      { today, round },
    );
    expect(result.ok ? "ok" : told(result)).toBe(answer);
  });

  test("of a round entered afterwards may lie in the round's year", () => {
    const late = { year: 2025, openedOn: "2027-03-01" };
    const on = (adoptedOn: string) =>
      adoptBearings(bearings.slice(0, 1), { ...decision, adoptedOn }, { today, round: late }).ok;
    expect([on("2025-01-01"), on("2024-12-31")]).toEqual([true, false]);
  });

  test("of a new version is not older than the one it replaces", () => {
    const on = (adoptedOn: string) =>
      told(adoptBearings(bearings, { ...decision, adoptedOn }, { today, round }));
    expect(on("2027-01-31")).toBe("too-early-for-version at adoptedOn");
    expect(on("2027-02-01")).toHaveLength(2);
  });

  test.each([
    ["without a draft", bearings.slice(1, 2), decision, "nothing-to-adopt"],
    [
      "with a blank decision",
      bearings,
      { ...decision, decisionText: " \n" },
      "decision-missing at decisionText",
    ],
  ])("%s is refused", (_, given, taken, answer) => {
    expect(told(adoptBearings(given, taken, { today, round }))).toBe(answer);
  });
});

describe("an edit", () => {
  test.each([
    [draft, 1],
    [adopted, "already-adopted"],
    [revised, 3],
    [withdrawn, "withdrawn"],
  ])("of %o changes version %s", (bearing, answer) => {
    expect(told(editableVersion(bearing))).toBe(answer);
  });
});

describe("a new version", () => {
  const before = { title: "Ro", text: "Alle børn har ro." };
  const after = { title: "Ro", text: "Alle børn og unge har ro.", reason: "Budget 2028" };
  test.each([
    ["of an adopted bearing", adopted, after, 3],
    ["with a new title only", adopted, { ...after, ...before, title: "Ro og fordybelse" }, 3],
    ["of a draft", draft, after, "not-adopted"],
    ["of a withdrawn one", withdrawn, after, "withdrawn"],
    ["beside one that awaits adoption", revised, after, "version-pending"],
    ["without a reason", adopted, { ...after, reason: "  " }, "reason-missing at reason"],
    ["that changes nothing", adopted, { ...after, ...before }, "unchanged at text"],
  ])("%s", (_, bearing, given, answer) => {
    expect(told(nextVersion(bearing, before, given))).toBe(answer);
  });
});

describe("a withdrawal", () => {
  test.each([
    [draft, "Samlet i et andet.", undefined],
    [adopted, "Byrådet har besluttet andet.", undefined],
    [adopted, " ", "reason-missing at reason"],
    [withdrawn, "Igen.", "withdrawn"],
  ])("of %o because of %j", (bearing, reason, answer) => {
    expect(told(checkWithdrawal(bearing, reason))).toBe(answer);
  });
});

describe("this round against the last", () => {
  const previous = [
    { id: "p1", title: "Trivsel", text: "Alle børn trives." },
    { id: "p2", title: "Skolestart", text: "En god start." },
    { id: "p3", title: "Fravær", text: "Færre fraværsdage." },
  ];
  const current = [
    { id: "c1", title: "Ro", text: "Tid til fordybelse.", previousBearingId: null },
    { id: "c2", title: "Skolestart", text: "En god start for alle.", previousBearingId: "p2" },
    { id: "c3", title: "Trivsel ", text: "Alle  børn\ntrives.", previousBearingId: "p1" },
    { id: "c4", title: "Udenfor", text: "Fra en anden runde.", previousBearingId: "older" },
  ];

  test("is carried on, changed, new or dropped, this round's order first", () => {
    const told = compareWithLastRound(previous, current).map((one) => [
      one.kind,
      "before" in one ? one.before.id : null,
      "after" in one ? one.after.id : null,
    ]);
    expect(told).toEqual([
      ["new", null, "c1"],
      ["changed", "p2", "c2"],
      ["unchanged", "p1", "c3"],
      ["new", null, "c4"],
      ["dropped", "p3", null],
    ]);
  });

  test("a new title alone is a change", () => {
    const [one] = compareWithLastRound(previous.slice(0, 1), [
      { id: "c", title: "Trivsel først", text: "Alle børn trives.", previousBearingId: "p1" },
    ]);
    expect(one?.kind).toBe("changed");
  });

  test("of nothing is nothing", () => {
    expect(compareWithLastRound([], [])).toEqual([]);
  });
});
