import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readValue } from "./value.ts";

describe("a certain number", () => {
  test.each([
    ["0", "0", undefined],
    ["67,2 %", "67.2", "%"],
    ["67.2%", "67.2", "%"],
    ["67,2 prosent", "67.2", "%"],
    ["67,2 procent", "67.2", "%"],
    ["67,2 pct.", "67.2", "%"],
    ["3 %-poeng", "3", "%-poeng"],
    ["3 procentpoint", "3", "procentpoint"],
    ["-1,5 %", "-1.5", "%"],
    ["\u22121,5 %", "-1.5", "%"],
    ["minus 4", "-4", undefined],
    ["2 540", "2540", undefined],
    ["2\u00a0540", "2540", undefined],
    ["2\u2009540", "2540", undefined],
    ["2\u202f540", "2540", undefined],
    ["2.540", "2540", undefined],
    ["1.234.567,50", "1234567.5", undefined],
    ["kr. 120.000", "120000", "kr"],
    ["120.000 kr.", "120000", "kr"],
    ["120.000,-", "120000", "kr"],
    ["345.000, -", "345000", "kr"],
    ["kr 120 000,-", "120000", "kr"],
    ["kr 2,5 mill.", "2.5", "mill. kr"],
    ["2,5 mio. kr.", "2.5", "mio. kr"],
    ["110 dager", "110", "dager"],
    ["31 % av elevene", "31", "%"],
    ["86 % af elevene", "86", "%"],
    ["1,44 % vekst", "1.44", "%"],
    ["12 pr. 1000 innbyggere", "12", "pr. 1000 innbyggere"],
    ["12 pr 2000 innbyggere", "12", "pr 2000 innbyggere"],
    ["3,4 per 1.000 indbyggere", "3.4", "per 1.000 indbyggere"],
    ["250 kg/innby gger", "250", "kg/innbygger"],
    ["0,3 timer / innbyg ger/år", "0.3", "timer/innbygger/år"],
    ["16km", "16", "km"],
    ["250 m²", "250", "m²"],
    ["Totalt 5247 tonn", "5247", "tonn"],
    ["i alt 12", "12", undefined],
    ["4,7 (skala 1-6)", "4.7", undefined],
    ["4,7 (1–5)", "4.7", undefined],
    ["70 % (Gipø)", "70", "%"],
  ])("%j is %s %s", (raw, number, unit) => {
    const { value, certainty, readings } = readValue(raw);
    expect(value).toMatchObject({ raw, kind: "number", number });
    expect(value.unit).toBe(unit);
    expect({ certainty, readings }).toEqual({ certainty: "certain", readings: [] });
  });
});

describe("a place in a ranking", () => {
  test.each([
    ["Plass nr 65", "65"],
    ["Plads nr. 65", "65"],
    ["nr. 71", "71"],
    ["Nr 65 av 428", "65"],
    ["65. plass", "65"],
    ["Rank 12", "12"],
    ["#4", "4"],
  ])("%s is place %s", (raw, number) => {
    expect(readValue(raw).value).toMatchObject({ kind: "rank", number });
  });
});

describe("states that are no number", () => {
  test.each([
    ["", "missing"],
    ["   ", "missing"],
    ["\u00a0", "missing"],
    ["?", "unknown"],
    ["Ikke kjent", "unknown"],
    ["IKKJE KJEND", "unknown"],
    ["ikke kendt.", "unknown"],
    ["Ukendt", "unknown"],
    ["Mangler data", "unknown"],
    ["Manglar data", "unknown"],
    ["unknown", "unknown"],
    ["..", "unknown"],
    ["x", "planned"],
    ["X", "planned"],
    ["Vår", "planned"],
    ["Forår 2015", "planned"],
    ["haust", "planned"],
    ["spring", "planned"],
    ["God", "text"],
    ["Se vedlagte program", "text"],
  ])("%j is %s", (raw, kind) => {
    expect(readValue(raw)).toMatchObject({ certainty: "certain", value: { raw, kind } });
  });

  test("zero is not missing", () => {
    expect(readValue("0").value).toMatchObject({ kind: "number", number: "0" });
  });
});

describe("time in the cell", () => {
  test.each([
    ["2439 (desember 2012)", 2012, "desember 2012"],
    ["67 % (2015)", 2015, undefined],
    ["9 pr 2014", 2014, undefined],
    ["9 pr. 2014", 2014, undefined],
    ["9 per 2014", 2014, undefined],
    ["87 % i 2020", 2020, undefined],
    ["12 pr. 31.12.2014", 2014, "31.12.2014"],
    ["12 (1. kvartal 2014)", 2014, "1. kvartal 2014"],
    ["12 i marts 2014", 2014, "marts 2014"],
    ["ultimo 2024: 12", undefined, undefined],
    ["2013: 45 %", 2013, undefined],
    ["15 pr 4 mnd i 2014", 2014, undefined],
    ["45 %", 2010, undefined],
    ["Ikke kjent", 2010, undefined],
  ])("%s is of %s (%s)", (raw, year, period) => {
    const { value } = readValue(raw, { defaultYear: 2010 });
    if (year !== undefined) expect(value.year).toBe(year);
    expect(value.period).toBe(period);
  });

  test("without a default an unnamed year stays unnamed", () => {
    expect(readValue("45 %").value.year).toBeUndefined();
  });

  test("the planned season keeps its year", () => {
    expect(readValue("Vår 2015", { defaultYear: 2010 }).value.year).toBe(2015);
  });
});

test.each([
  ["ca. 2,7", true, false],
  ["Ca 42 dekar", true, false],
  ["ca. 2,7 elever", true, false],
  ["omtrent 40 %", true, false],
  ["om lag 40 %", true, false],
  ["about 40 %", true, false],
  ["~40", true, false],
  ["4,7*", false, true],
  ["4,7 (foreløpig)", false, true],
  ["foreløbigt: 4,7", false, false],
  ["4,7 (2014*)", false, true],
  ["4,7", false, false],
])("%s: approximate %s, preliminary %s", (raw, isApproximate, isPreliminary) => {
  expect(readValue(raw).value).toMatchObject({ isApproximate, isPreliminary });
});

describe("what cannot be read with certainty is text with its readings", () => {
  test.each([
    ["94150SSB", ["94150"]],
    ["4,9Mer enn 5", ["4.9", "5"]],
    ["22%28%", ["22", "28"]],
    ["9 pr 20146 pr 2016", ["9", "20146"]],
    ["02", ["2"]],
    ["68 75", ["68", "75"]],
    ["94\n150", ["94", "150"]],
    ["94  150", ["94", "150"]],
    ["819 321 860 000", ["819321860000", "819321", "860000"]],
    ["70% (Gipø)?", ["70"]],
    ["0,2 %-poeng over", ["0.2"]],
    ["5-7", ["5", "7"]],
    ["<5", ["5"]],
    ["4 av 5 skoler", ["4", "5"]],
    ["5 flere", ["5"]],
    ["5-årige", ["5"]],
    ["1,234,567", ["1234567"]],
    ["2014", ["2014"]],
    ["–5", ["-5"]],
    ["-", [undefined, "0"]],
    ["31.12.2014 og 2015", ["2015"]],
    ["32.12.12", []],
    ["Ca. 3 hold er startet. Resten følger", ["3"]],
    ["45 (2013-2014)", ["45"]],
    ["Kommuneplan 2011: 42", ["42"]],
    ["9 pr", ["9"]],
    ["21. september", ["21"]],
    ["2/3", ["2", "3"]],
  ])("%j", (raw, numbers) => {
    const { value, certainty, readings } = readValue(raw, { defaultYear: 2010 });
    expect(certainty).toBe("doubtful");
    expect(value).toMatchObject({ raw, kind: "text" });
    expect(value.number).toBeUndefined();
    expect(readings.map(({ number }) => number)).toEqual(numbers);
    expect(readings.every((reading) => reading.raw === raw)).toBe(true);
  });
});

test("the indicator's unit is taken where the cell names none, and never for a place", () => {
  expect(readValue("45", { unit: "%" }).value.unit).toBe("%");
  expect(readValue("45 km", { unit: "%" }).value.unit).toBe("km");
  expect(readValue("nr 45", { unit: "%" }).value.unit).toBeUndefined();
});

test("no text is refused, and none is lost", () => {
  const pieces = fc.constantFrom(
    "5",
    "07",
    ",",
    ".",
    " ",
    "%",
    "pr",
    "2014",
    "(",
    ")",
    "ca.",
    "kr",
    "-",
    "?",
    "nr",
    "*",
    "\n",
    "x",
    "enn",
  );
  const texts = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(texts, (raw) => {
      const { value, certainty, readings } = readValue(raw);
      expect(value.raw).toBe(raw);
      expect(value.number === undefined).toBe(value.kind !== "number" && value.kind !== "rank");
      if (certainty === "doubtful") expect(value.kind).toBe("text");
      else expect(readings).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test("any number written in Danish or Norwegian is read back as itself", () => {
  const writings = fc.record({
    units: fc.integer({ min: -999_999_999, max: 999_999_999 }),
    places: fc.integer({ min: 0, max: 3 }),
    group: fc.constantFrom("", ".", " ", "\u00a0", "\u202f"),
    minus: fc.constantFrom("-", "\u2212"),
    unit: fc.constantFrom("", " %", "%", " kr.", " dager", " kg/innbygger"),
  });
  fc.assert(
    fc.property(writings, ({ units, places, group, minus, unit }) => {
      const digits = String(Math.abs(units)).padStart(places + 1, "0");
      const whole = digits.slice(0, digits.length - places);
      const decimals = places ? `,${digits.slice(-places)}` : "";
      const sign = units < 0 ? minus : "";
      const written = `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, group)}${decimals}${unit}`;
      const { value, certainty } = readValue(written);
      if (/^(?:19[5-9]|20[0-4])\d$/.test(written)) return;
      expect(certainty).toBe("certain");
      expect(Number(value.number)).toBeCloseTo(units / 10 ** places, 6);
    }),
  );
});
