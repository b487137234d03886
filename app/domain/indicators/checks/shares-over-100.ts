import { addDecimals, compareDecimals, type Decimal } from "../decimal.ts";
import { sideOf } from "../direction.ts";
import { isShare } from "../unit.ts";
import type { CheckedIndicator, CheckedTarget } from "./checked-indicator.ts";
import type { Remark } from "./remark.ts";
import { subjectOf } from "./survey.ts";

type Indexed = { readonly index: number; readonly indicator: CheckedIndicator };
const LONG_WORD = 5;

/**
 * Shares of one whole whose targets cannot all be met: together more than 100 %, or exactly 100 % where each is to be exceeded
 * (RULES 5 and 19, R3-18). Of one whole are those of one consistency group, or two from one source whose statuses make
 * exactly 100 % and whose names share a word. The remark stands at the last of them.
 */
export function checkSharesOver100(
  indicators: readonly CheckedIndicator[],
): ReadonlyMap<number, readonly Remark[]> {
  const found = new Map<number, readonly Remark[]>();
  for (const group of wholes(indicators)) {
    const last = group.at(-1);
    if (!last) continue;
    const remarks = (last.indicator.targets ?? []).flatMap((target) => {
      const targets = group.flatMap(({ indicator }) => floorOf(indicator, target.cell) ?? []);
      if (targets.length < group.length || !isTooMuch(targets)) return [];
      const others = group.slice(0, -1).map(({ indicator }) => indicator.name);
      const subject = targets.map(({ raw }) => raw).join(" | ");
      const details = { target: target.raw, others: others.join(", ") };
      return [
        {
          code: "shares-over-100" as const,
          subject: `${target.cell} | ${subject}`,
          details,
          field: target.cell,
        },
      ];
    });
    if (remarks.length > 0) found.set(last.index, remarks);
  }
  return found;
}

function wholes(indicators: readonly CheckedIndicator[]): readonly (readonly Indexed[])[] {
  const named = new Map<string, Indexed[]>();
  const loose: Indexed[] = [];
  indicators.forEach((indicator, index) => {
    const key = indicator.consistencyGroup?.trim() ?? "";
    if (key === "") loose.push({ index, indicator });
    else named.set(key, [...(named.get(key) ?? []), { index, indicator }]);
  });
  const whole = loose.filter(({ indicator }) => isShare(indicator.baseline.unit));
  const pairs = whole.flatMap((one, place) =>
    whole.slice(place + 1).flatMap((other) => (complements(one, other) ? [[one, other]] : [])),
  );
  return [...[...named.values()].filter((group) => group.length > 1), ...pairs];
}

function complements({ indicator: a }: Indexed, { indicator: b }: Indexed): boolean {
  if (a.dataSource === "" || a.dataSource !== b.dataSource) return false;
  const [left, right] = [a.baseline.number, b.baseline.number];
  if (left === undefined || right === undefined || addDecimals(left, right) !== "100") return false;
  const words = new Set(longWords(a.name));
  return longWords(b.name).some((word) => words.has(word));
}

function longWords(name: string): readonly string[] {
  return subjectOf(name)
    .split(" ")
    .filter((word) => word.length >= LONG_WORD);
}

/** A target that a share must reach at least; a ceiling cannot make too much. */
function floorOf(indicator: CheckedIndicator, cell: string): CheckedTarget | undefined {
  return indicator.targets?.find(
    (target) =>
      target.cell === cell &&
      target.kind === "number" &&
      target.value !== undefined &&
      sideOf(target.direction) === "higher" &&
      (isShare(target.unit) || isShare(indicator.unit)),
  );
}

function isTooMuch(targets: readonly CheckedTarget[]): boolean {
  const sum = targets.reduce<Decimal>((total, { value = "0" }) => addDecimals(total, value), "0");
  const order = compareDecimals(sum, "100");
  return order > 0 || (order === 0 && targets.some(({ comparator }) => comparator === ">"));
}
