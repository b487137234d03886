import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { confirmValue, keepWords, readingKey } from "./confirm-reading.ts";
import { weighResult } from "./doubtful-result.ts";
import { knownBy } from "./known-figures.ts";
import { looksLikeYear } from "./period.ts";
import { readTarget } from "./target.ts";
import { type IndicatorValue, type ReadValue, readValue } from "./value.ts";

type Known = readonly [unit: string, status: string, target: string, ...results: string[]];

function weigh(raw: string, [unit, status, target, ...results]: Known, name = "Trivsel") {
  const context = unit ? { unit } : {};
  const baseline = readValue(status, context).value;
  const known = knownBy(
    { name },
    {
      baseline,
      targets: [readTarget(target, { baseline, ...context })],
      measurements: results.map((result) => readValue(result, context)),
    },
  );
  return weighResult(readValue(raw, context), unit, known);
}

function readings(raw: string, known: Known) {
  return offered(weigh(raw, known));
}

function offered(read: ReadValue) {
  return read.readings.map(({ kind, number, unit }) =>
    kind === "number" ? [number, unit].join(" ").trim() : kind,
  );
}

describe("words where a figure is awaited", () => {
  const shares: Known = ["%", "31 %", "Mindre enn 20 %"];
  const counts: Known = ["", "68", "Færre enn 50"];
  test.each<[string, Known, string[]]>([
    ["abc", shares, ["text", "unknown"]],
    ["kommer i marts", counts, ["text", "unknown"]],
    ["Ja", shares, ["text", "unknown"]],
    ["God", shares, ["text", "unknown"]],
    ["Ingen", counts, ["0", "text", "unknown"]],
    ["nul", shares, ["0 %", "text", "unknown"]],
    ["–", counts, ["missing", "0"]],
    ["God", ["", "Mindre god", "God"], []],
    ["abc", ["", "", "x"], []],
    ["abc", ["", "Ikke kendt", ""], []],
    ["Nej", ["", "nej", "Gennemført"], []],
    ["God", ["", "68", "Bedre end nr. 60", "Ny opgørelse"], []],
    ["nr. 3", ["", "Plass nr 65", "Bedre enn nr 60"], []],
  ])("%s beside %j: %j", (raw, known, expected) => {
    expect(readings(raw, known)).toEqual(expected);
  });

  test.each([
    ...[
      "?",
      "*",
      "i.a.",
      "Ikke opgjort",
      "ikke opgjort endnu",
      "Ingen data",
      "ingen tal",
      "Afventer tal",
    ],
    ...["for få svar", "ikke beregnet ennå", "ikkje publisert", "prikket", "not published", "n/a"],
  ])("%j says that there is no figure, and nobody is asked", (raw) => {
    const { certainty, value } = weigh(raw, shares);
    expect([certainty, value.kind]).toEqual(["certain", "unknown"]);
  });

  test("are not asked about where the indicator is said in words", () => {
    const figures = { baseline: readValue("3").value, targets: [] };
    for (const measureKind of ["yesNo", "text"] as const) {
      const known = knownBy({ name: "Vedtaget plan", measureKind }, figures);
      expect(weighResult(readValue("ja"), "", known).certainty).toBe("certain");
    }
  });
});

describe("a share that no part of a whole can be", () => {
  const shares: Known = ["%", "31 %", "Mindre enn 20 %"];
  test.each<[string, Known, string, string[]]>([
    ["188 %", shares, "Andel med fravær", ["188 %", "18.8 %", "1.88 %"]],
    ["−5 %", shares, "Andel med fravær", ["-5 %", "5 %"]],
    ["-5", shares, "Andel med fravær", ["-5 %", "5 %"]],
    ["100 %", shares, "Andel med fravær", []],
    ["0 %", shares, "Andel med fravær", []],
    ["104 %", ["%", "98 %", "Mindst 100 %"], "Andel", ["104 %", "10.4 %", "1.04 %"]],
    ["104 %", ["%", "98 %", "Mindst 100 %", "101 %"], "Andel", []],
    ["-5 %", ["%", "2 %", "3 %", "-1 %"], "Andel", []],
    ["104 %", ["%", "98 %", "Højst 100 %"], "Forbrug af budget", []],
    ["104", ["%", "98 %", "Højst 100 %"], "Forbrug af budget", []],
    ["980", ["%", "98 %", "Højst 100 %"], "Forbrug af budget", ["980 %", "98 %", "9.8 %"]],
    ["-1,2 %", ["%", "1,44 % vekst", "1 %"], "Befolkningsutvikling i prosent", []],
    ["-3 %", ["%", "2 %", "Mindst 1,75 %"], "Netto driftsresultat i prosent", []],
    ["188 %", ["", "", ""], "Andel", []],
    ["188 kr", ["", "31 kr", "20 kr"], "Pris", []],
  ])("%s beside %j of %s: %j", (raw, known, name, expected) => {
    expect(offered(weigh(raw, known, name))).toEqual(expected);
  });
});

describe("a number without a unit where status and target are in different ones", () => {
  const path: Known = ["", "16 km", "400 meter økning"];
  test.each<[string, Known, string[]]>([
    ["16,5", path, ["16.5 km", "16.5 meter"]],
    ["16500", path, ["16500 meter", "16500 km"]],
    ["16,5 km", path, []],
    ["16500 meter", path, []],
    ["12", ["", "110 dager", "Høyst 13 uker"], ["12 uker", "12 dager"]],
    ["12", ["dage", "110 dage", "Højst 13 uger"], []],
    ["48", ["", "15 pr 4 mnd", "50"], ["48", "48 pr 4 mnd"]],
    ["16", ["", "15 pr 4 mnd", "50"], ["16 pr 4 mnd", "16"]],
    ["72.500", ["", "71.234 kr", "Mindst 2 %"], ["72500 kr", "72500 %"]],
  ])("%s beside %j: %j", (raw, known, expected) => {
    expect(readings(raw, known)).toEqual(expected);
  });
});

describe("a share without its sign", () => {
  test.each<[string, Known, string[]]>([
    ["0,19", ["%", "31 %", "Mindre enn 20 %"], ["19 %", "0.19 %"]],
    ["0,69", ["", "67,2 %", "Flere enn 68 %"], ["69 %", "0.69 %"]],
    ["0.039", ["", "4,2 %", "Ikke over 4 %"], ["3.9 %", "0.039 %"]],
    ["-0,5", ["%", "3 %", "2 %"], ["-50 %", "-0.5 %"]],
    ["19", ["%", "31 %", "Mindre enn 20 %"], []],
    ["19 %", ["%", "31 %", "Mindre enn 20 %"], []],
    ["0,9 %", ["%", "2 %", "Høyst 3 %"], []],
    ["0,3", ["%", "0,4 %", "Høyst 0,2 %"], []],
    ["0,3", ["%", "2 %", "Høyst 3 %", "0,8 %"], []],
    ["0", ["%", "2 %", "Høyst 3 %"], []],
    ["1", ["%", "67 %", "Mindst 70 %"], ["1 %", "100 %"]],
    ["1", ["%", "1,5 %", "Høyst 2 %"], []],
    ["672", ["%", "67,2 %", "Mindst 68 %"], ["672 %", "67.2 %", "6.72 %"]],
    ["104", ["%", "98 %", "Mindst 100 %"], ["104 %", "10.4 %", "1.04 %"]],
    ["104", ["%", "102 %", "Mindst 100 %"], []],
    ["0,5", ["", "2", "4"], []],
  ])("%s beside %j: %j", (raw, known, expected) => {
    expect(readings(raw, known)).toEqual(expected);
  });
});

describe("a number a hundred times off all that is known", () => {
  test.each<[string, Known, string[]]>([
    ["1.234", ["klager", "0", "Færre end 5"], ["1234 klager", "1.234 klager", "12.34 klager"]],
    ["94150", ["", "94", "Mindst 150"], ["94150", "94", "150", "94.15"]],
    ["72", ["kr", "71.234 kr", "Højst 70.000 kr"], ["72 kr", "72000 kr"]],
    ["16,5 m", ["", "16 km", "400 meter økning"], ["16.5 m", "16500 m", "16.5 km"]],
    ["0,19 %", ["%", "31 %", "Mindre enn 20 %"], ["0.19 %", "19 %"]],
    ["500", ["", "5", "10"], ["500", "5"]],
    ["94", ["", "4700", "Mindst 5000"], ["94", "9400"]],
    ["90", ["", "4700", "Mindst 5000", "8000"], ["90", "9000"]],
    ["52000", ["", "4700", "Mindst 5000"], ["52000", "5200"]],
    ["94", ["", "4700", ""], []],
    ["94", ["", "4700", "Mindst 500"], []],
    ["480", ["", "4700", "Mindst 500"], []],
    ["2 %", ["%", "31 %", "Høyst 28 %"], ["2 %", "20 %"]],
    ["500 m", ["", "16 km", "400 meter økning"], ["500 m", "50000 m"]],
    ["900", ["", "117", "Færre enn 105"], []],
    ["0", ["", "117", "Færre enn 105"], []],
    ["1234", ["", "0", "Høyst 0"], []],
    ["1234", ["", "", "x"], []],
    ["1300", ["", "5", "Høyst 6", "1250"], []],
    ["1", ["", "12", "Højst 10"], []],
    ["9", ["", "95", "Højst 90"], []],
    ["9", ["", "950", "Højst 900"], ["9", "900"]],
    ["35", ["", "3", "Højst 2"], ["35", "3.5"]],
  ])("%s beside %j: %j", (raw, known, expected) => {
    expect(readings(raw, known)).toEqual(expected);
  });
});

describe("a whole number beside figures with decimals", () => {
  test.each<[string, Known, string[]]>([
    ["47", ["", "4,7", "Minimum 4,7"], ["47", "4.7"]],
    ["65", ["%", "6,7 %", "Ikke over 6 %"], ["65 %", "6.5 %"]],
    ["1.234", ["%", "4,2 %", "Under 5 %"], ["1234 %", "12.34 %", "1.234 %"]],
    ["47", ["", "4", "Minimum 5"], []],
    ["12", ["", "4,7", "Minimum 4,7"], []],
    ["7", ["", "4,7", "Minimum 4,7"], []],
  ])("%s beside %j: %j", (raw, known, expected) => {
    expect(readings(raw, known)).toEqual(expected);
  });
});

test("a figure of a part of the year may be ten times less than those of years", () => {
  const values = { baseline: readValue("1200").value, targets: [readTarget("Højst 1100")] };
  const years = knownBy({ name: "Besøg" }, values);
  expect(offered(weighResult(readValue("90"), "", years))).toEqual(["90", "900"]);
  const month = { value: readValue("95").value, period: "M01" };
  const months = knownBy({ name: "Besøg" }, { ...values, measurements: [month] });
  expect(weighResult(readValue("8"), "", { ...years, hasParts: true }).certainty).toBe("doubtful");
  expect(weighResult(readValue("90"), "", { ...years, hasParts: true }).certainty).toBe("certain");
  expect(weighResult(readValue("9"), "", months).certainty).toBe("certain");
});

describe("always", () => {
  const anyNumber = fc
    .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.constantFrom("", "%", " kr", " km"))
    .map(([number, unit]) => `${number}${unit}`);
  const known = fc.tuple(fc.constantFrom("", "%", "kr"), anyNumber, anyNumber);

  test("a doubtful result keeps its words and offers different readings, itself among them", () => {
    fc.assert(
      fc.property(anyNumber, known, (raw, [unit, status, target]) => {
        const { certainty, value, readings } = weigh(raw, [unit, status, target]);
        expect(value.raw).toBe(raw);
        if (certainty === "certain") {
          expect(readings).toEqual([]);
          return;
        }
        const keys = readings.map((one) => `${one.number} ${one.unit}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(readings.map(({ number }) => number)).toContain(readValue(raw).value.number);
        expect(readings.every((one) => one.kind === "number" && one.raw === raw)).toBe(true);
      }),
    );
  });

  test("what is near to a known figure in its own unit is never asked about", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99_999 }), (number) => {
        // A bare 1990 may be a year.
        fc.pre(!looksLikeYear(`${number + 1}`));
        const status = `${number} elever`;
        expect(weigh(`${number + 1}`, ["elever", status, status]).certainty).toBe("certain");
      }),
    );
  });

  const anyWords = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.constantFrom(
      "Ja",
      "ingen",
      "ikke opgjort",
      "–",
      "x",
      "nr. 4",
      "94150",
      "70 %?",
      "12-03-2026",
    ),
    anyNumber,
  );

  test("any words beside any figures are kept, and are settled by the answer that is chosen", () => {
    fc.assert(
      fc.property(anyWords, known, fc.nat(), (raw, [unit, status, target], pick) => {
        const read = weigh(raw, [unit, status, target]);
        expect([read.value, ...read.readings].every((one) => one.raw === raw)).toBe(true);
        const plain = readValue(raw, unit ? { unit } : {});
        if (read.certainty === "certain") {
          expect(confirmValue(read, "")).toEqual({ ok: true, value: plain.value });
          return;
        }
        if (plain.certainty === "certain") {
          const { kind, number } = plain.value;
          const isAsItStands = (one: IndicatorValue) => one.kind === kind && one.number === number;
          expect(read.readings.some(isAsItStands)).toBe(true);
        }
        expect(confirmValue(read, "").ok).toBe(false);
        const keys = [keepWords, ...read.readings.map(readingKey)];
        const chosen = confirmValue(read, keys[pick % keys.length] ?? "");
        expect(chosen).toMatchObject({ ok: true, value: { raw } });
      }),
    );
  });

  test.each(["nr. 3", "?", "", "68 75"])("%j stays as it reads", (raw) => {
    expect(weigh(raw, ["%", "31 %", "20 %"])).toEqual(readValue(raw, { unit: "%" }));
  });
});
