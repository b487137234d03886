import { describe, expect, test } from "vitest";
import { type IndicatorDraft, readDraft } from "./checked-indicator.ts";
import { checkEmployeeQuestions } from "./employee-questions.ts";
import { checkMix, countMix } from "./mix.ts";
import { remarksFor } from "./remarks-for.ts";

const share = (
  name: string,
  status: string,
  target: string,
  more: Partial<IndicatorDraft> = {},
) => ({
  name,
  baselineRaw: status,
  dataSource: "Affaldsselskabet",
  targets: [{ year: 2027, raw: target }],
  ...more,
});
const codes = (drafts: readonly IndicatorDraft[]) =>
  remarksFor(drafts).map((remarks) => remarks.map(({ code }) => code));

describe("shares-over-100", () => {
  test.each([
    ["mere end 62 %", "mere end 38 %", true],
    ["mindst 62 %", "mindst 38 %", false],
    ["mindst 70 %", "mindst 40 %", true],
    ["mindst 62 %", "højst 60 %", false],
  ])("%s and %s: %s", (first, second, fires) => {
    const seen = codes([
      share("Affald til genbrug", "62 %", first),
      share("Affald til energi", "38 %", second),
    ]);
    expect(seen.map((each) => each.includes("shares-over-100"))).toEqual([false, fires]);
  });

  test("three shares of one group are added, whatever their source", () => {
    const group = { consistencyGroup: "bolig" };
    const seen = codes([
      share("Bor i eget hjem", "50 %", "mindst 50 %", { ...group, dataSource: "A" }),
      share("Bor på plejehjem", "30 %", "mindst 30 %", { ...group, dataSource: "B" }),
      share("Bor i ældrebolig", "19 %", "mindst 25 %", { ...group, dataSource: "C" }),
    ]);
    expect(seen[2]).toEqual(["shares-over-100"]);
  });

  test("two shares that happen to make 100 % are not of one whole without a common word and source", () => {
    const other = share("Elever med fravær", "38 %", "mere end 38 %");
    expect(codes([share("Affald til genbrug", "62 %", "mere end 62 %"), other])[1]).toEqual([]);
    const elsewhere = share("Affald til energi", "38 %", "mere end 38 %", {
      dataSource: "Kommunen",
    });
    expect(codes([share("Affald til genbrug", "62 %", "mere end 62 %"), elsewhere])[1]).toEqual([]);
  });
});

describe("inconsistent-measure", () => {
  const mean = {
    name: "Gennemsnit: trivsel i klassen",
    baselineRaw: "4,1",
    dataSource: "Undersøgelse (skala 1-5)",
  };
  test("the same subject as a mean and as a share", () => {
    expect(codes([mean, share("Andel trivsel i klassen", "80 %", "mindst 85 %")])[1]).toEqual([
      "inconsistent-measure",
    ]);
  });
  test("not the same measure twice, not another subject", () => {
    expect(codes([mean, mean]).map((seen) => seen.includes("inconsistent-measure"))).toEqual([
      false,
      false,
    ]);
    expect(codes([mean, share("Andel ro i klassen", "80 %", "mindst 85 %")])[1]).toEqual([]);
  });
});

const user = { name: "«Jeg bliver mødt med respekt»", dataSource: "Brugerundersøgelse" };
const measured = { name: "Sagsbehandlingstid", dataSource: "Fagsystemet" };
const employee = { name: "«Jeg lærer noget nyt»", dataSource: "Medarbejderundersøgelse" };
const money = { name: "Udgift pr. elev", perspective: "economy" } as const;
const many = (count: number, draft: IndicatorDraft) =>
  Array.from({ length: count }, () => readDraft(draft));

describe("the mix of a service", () => {
  test.each([
    [2, 3, 2, false, []],
    [3, 4, 4, false, []],
    [1, 3, 2, false, ["mix-user few"]],
    [4, 5, 5, false, ["mix-user many", "mix-measured many", "mix-employee many"]],
    [2, 9, 2, true, []],
    [2, 2, 2, true, ["mix-measured open"]],
  ])(
    "%i of users, %i measured, %i of employees, school %s",
    (users, measures, employees, isSchool, expected) => {
      const all = [
        ...many(users, user),
        ...many(measures, measured),
        ...many(employees, employee),
        readDraft(money),
      ];
      const seen = checkMix(all, { isSchool }).map(({ code, variant }) => `${code} ${variant}`);
      expect(seen).toEqual(expected);
    },
  );

  test("a service without indicators is not judged, but counted", () => {
    expect(checkMix([], { isSchool: false })).toEqual([]);
    expect(countMix([], { isSchool: false }).map(({ count }) => count)).toEqual([0, 0, 0]);
  });
});

describe("employee questions", () => {
  const other = { ...employee, name: "«Jeg kan påvirke mit arbejde»" };
  test("a service that lacks what most ask is named the question", () => {
    const services = [many(1, employee), many(1, employee), many(1, other), []];
    const seen = checkEmployeeQuestions(services);
    expect(seen.map((remark) => remark?.details.questions)).toEqual([
      undefined,
      undefined,
      employee.name,
      undefined,
    ]);
  });
  test("the same questions everywhere, or one service alone, draw no remark", () => {
    expect(checkEmployeeQuestions([many(2, employee), many(1, employee)])).toEqual([
      undefined,
      undefined,
    ]);
    expect(checkEmployeeQuestions([many(1, employee)])).toEqual([undefined]);
  });
});
