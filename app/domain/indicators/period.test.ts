import { expect, test } from "vitest";
import { looksLikeYear, takeTime } from "./period.ts";

test.each([
  ["67 % (2015)", "67 %", 2015, undefined],
  ["2439 (desember 2012)", "2439", 2012, "desember 2012"],
  ["9 pr 2014", "9", 2014, undefined],
  ["9 pr. 1.1.2014", "9", 2014, "1.1.2014"],
  ["9 pr. 1. januar 2014", "9", 2014, "1. januar 2014"],
  ["9 ultimo 2014", "9", 2014, undefined],
  ["6 inden 2016", "6", 2016, undefined],
  ["12 i 3. kvartal 2014", "12", 2014, "3. kvartal 2014"],
  ["12 Q2 2014", "12", 2014, "Q2 2014"],
  ["2013: 45 %", "45 %", 2013, undefined],
  ["12 pr 2000 innbyggere", "12 pr 2000 innbyggere", undefined, undefined],
  ["9 pr 20146", "9 pr 20146", undefined, undefined],
  ["siden 2010: 5", "siden 2010: 5", undefined, undefined],
  ["god", "god", undefined, undefined],
])("%s leaves %s of %s, %s", (text, rest, year, period) => {
  const time = takeTime(text);
  if (year === undefined && /siden/.test(text)) {
    expect(time.isUncertain).toBe(true);
    return;
  }
  expect({ ...time, year: time.year, period: time.period }).toEqual({
    rest,
    year,
    period,
    isUncertain: false,
  });
});

test.each(["45 (2013-2014)", "45 (2013/14)", "45 (2013) 50 (2014)", "Kommuneplan 2011: 42"])(
  "%s has no certain time",
  (text) => {
    expect(takeTime(text).isUncertain).toBe(true);
  },
);

test("numbers beside a year stay apart", () => {
  expect(takeTime("45 (2014) 500").rest).toBe("45 \n 500");
});

test.each([
  ["1949", false],
  ["1950", true],
  ["2014", true],
  ["2049", true],
  ["2050", false],
  ["2014 km", false],
])("%s could be a year: %s", (text, expected) => {
  expect(looksLikeYear(text)).toBe(expected);
});
