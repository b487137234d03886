import { describe, expect, test } from "vitest";
import type { IndicatorDraft } from "./checked-indicator.ts";
import { remarksFor } from "./remarks-for.ts";

/** A draft that no check has anything to say about. */
const calm: IndicatorDraft = {
  name: "Andel elever, der trives i skolen",
  unit: "%",
  baselineRaw: "72 %",
  baselineYear: 2025,
  dataSource: "Skolernes egen opgørelse",
  direction: "higher",
  targets: [{ year: 2027, raw: "mindst 80 %" }],
};
const seenIn = (draft: Partial<IndicatorDraft>) =>
  (remarksFor([{ ...calm, ...draft }])[0] ?? []).map(({ code, variant }) =>
    variant ? `${code}.${variant}` : code,
  );
const named = (name: string, rest: Partial<IndicatorDraft> = {}) =>
  seenIn({
    name,
    unit: "",
    baselineRaw: "40",
    targets: [{ year: 2027, raw: "mindst 45" }],
    ...rest,
  });

describe("words", () => {
  test.each([
    ["Andel bygg etter RPBA", "unclear-term.abbreviation"],
    ["Resultat i Kommunebarometeret", "unclear-term.ranking"],
    ["Vandkvalitet", "unclear-term.quantity"],
    ["Water quality", "unclear-term.quantity"],
    ["Score og andel i prøver", "several-in-one"],
    ["«Trives du?» og «Lærer du noget?»", "several-in-one"],
    ["Ferie og/eller fritid", "several-in-one"],
    ["Unge, der ikke gennemfører en uddannelse", "negative-wording"],
    ["Ungdom som ikkje fullfører", "negative-wording"],
    ["Frafald på erhvervsuddannelser", "negative-wording"],
    ["Students who do not complete school", "negative-wording"],
    ["Andel af befolkningen over 80 år", "not-influenceable.people"],
    ["Aldersfordeling i kommunen", "not-influenceable.people"],
  ])("%s: %s", (name, code) => {
    expect(named(name, { measureKind: "share" })).toEqual([code]);
  });

  test.each([
    ["Andel PPT-saker i KOSTRA"],
    ["Body mass index (BMI) hos ældre"],
    ["ANDEL ELEVER"],
    ["Kvalitet i undervisningen, målt ved prøver"],
    ["Gang- og sykkelvei"],
    ["Ikke planlagte avbrudd"],
    ["Andel indbyggere over 80 år, der får hjemmehjælp"],
    ["Borgere med mindre behov for hjælp efter genoptræning"],
  ])("nothing to say: %s", (name) => {
    expect(named(name, { measureKind: "share" })).toEqual([]);
  });

  test("how many have a need is not the service's doing, but the share may be", () => {
    expect(named("Familier som har behov for hjelp")).toEqual(["not-influenceable.need"]);
    expect(seenIn({ name: "Børn, der har brug for særlig hjælp" })).toEqual([]);
  });

  test("a description or the source explains", () => {
    expect(named("Ventetid hos VKT", { description: "VKT er busselskabet." })).toEqual([]);
    expect(named("Passagerer hos VKT", { dataSource: "VKT" })).toEqual([]);
    expect(named("Vandkvalitet", { description: "Prøver uden bakterier" })).toEqual([]);
  });

  test("a share of what the name does not mention is unclear, of people it is not", () => {
    const target = (raw: string) =>
      named("Udslip fra overløb", {
        direction: "lower",
        targets: [{ year: 2027, raw }],
        baselineRaw: "9 %",
      });
    expect(target("under 5 % af forureningen")).toEqual(["unclear-term.whole"]);
    expect(target("under 5 % af husstandene")).toEqual([]);
    expect(target("under 5 % af udslippet")).toEqual([]);
  });

  test("what a person says about influence decides", () => {
    expect(seenIn({ influenceable: "no" })).toEqual(["not-influenceable.marked"]);
    expect(named("Fødselstal", { influenceable: "partly" })).toEqual([]);
  });
});
