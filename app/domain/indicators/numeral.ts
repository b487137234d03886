import { type Decimal, toDecimal } from "./decimal.ts";

/** A run of digits in a text with what it can mean: one certain number, or only possible ones. */
export type Numeral = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly certain: Decimal | undefined;
  readonly readings: readonly Decimal[];
};

type Shape = { readonly pattern: RegExp; readonly write: (run: string) => string };

const RUN_OF_DIGITS = /\d+(?:[., ]\d+)*/g;
/** The figure of "m2", "kWh/m2" and "CO2" is part of a name; "5m 3" is two numbers. */
const IN_A_NAME = /(?<![\p{L}\d])(?:[cdkm]?m(?:2|3)|CO2)(?!\d)/gu;

/** The writings of Denmark and Norway that can only mean one number. The order decides: "1.250" is thousands, "4.7" is not. */
const CERTAIN: readonly Shape[] = [
  { pattern: /^(?:0|[1-9]\d*)$/, write: (run) => run },
  { pattern: /^(?:0|[1-9]\d*),\d+$/, write: (run) => run.replace(",", ".") },
  { pattern: /^[1-9]\d{0,2}(?: \d{3}){1,2}(?:,\d+)?$/, write: withoutGrouping },
  { pattern: /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/, write: withoutGrouping },
  { pattern: /^(?:0|[1-9]\d*)\.\d+$/, write: (run) => run },
];

const POSSIBLE: readonly Shape[] = [
  { pattern: /^0\d+$/, write: (run) => run },
  { pattern: /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/, write: (run) => run.replaceAll(",", "") },
  { pattern: /^[1-9]\d{0,2}(?: \d{3})+(?:\.\d+)?$/, write: (run) => run.replaceAll(" ", "") },
];

/**
 * Every number written in a text, left to right, in Danish or Norwegian writing (RULES 20): decimal comma (or a point that
 * cannot be thousands), spaces or points for thousands. Two numbers that ran together ("4,95,0", "68 75", "02",
 * "819 321 860 000") are never guessed: they have no certain number, only possible readings. Signs are left to the caller.
 */
export function findNumerals(text: string): readonly Numeral[] {
  const names = [...text.matchAll(IN_A_NAME)];
  return [...text.matchAll(RUN_OF_DIGITS)].flatMap((match) => {
    const run = match[0];
    const { index: start } = match;
    const isInName = names.some(
      ({ index, 0: name }) => start > index && start < index + name.length,
    );
    if (isInName) return [];
    return [{ text: run, start, end: start + run.length, ...readRun(run) }];
  });
}

function readRun(run: string): Pick<Numeral, "certain" | "readings"> {
  const certain = readAs(CERTAIN, run);
  if (certain !== undefined) return { certain, readings: [certain] };
  const whole = readAs(POSSIBLE, run);
  const readings = [...(whole === undefined ? [] : [whole]), ...pieces(run)];
  return { certain: undefined, readings: [...new Set(readings)] };
}

function readAs(shapes: readonly Shape[], run: string): Decimal | undefined {
  const shape = shapes.find(({ pattern }) => pattern.test(run));
  return shape ? toDecimal(shape.write(run)) : undefined;
}

/** The numbers a run falls into when it is cut in two equal halves of groups, or else at every space. */
function pieces(run: string): readonly Decimal[] {
  const groups = run.split(" ");
  if (groups.length === 1) return [];
  const half = groups.length / 2;
  const halves = [groups.slice(0, half).join(" "), groups.slice(half).join(" ")];
  const parts = Number.isInteger(half) && groups.length > 2 ? halves : groups;
  return parts.flatMap((part) => readAs(CERTAIN, part) ?? []);
}

function withoutGrouping(run: string): string {
  return run.replace(/[ .]/g, "").replace(",", ".");
}
