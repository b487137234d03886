import { ok, type Result, refused } from "#app/domain/result.ts";
import { comparatorTowards, takeComparator } from "./comparator.ts";
import { type Direction, type Side, sideOf } from "./direction.ts";
import type { Target } from "./target-meaning.ts";
import type { Quantity } from "./unit.ts";
import { REFERENCE_GROUP } from "./words.ts";

export const BENCHMARK_KINDS = ["national", "group", "other"] as const;
export type BenchmarkKind = (typeof BENCHMARK_KINDS)[number];

/** Another's figure of a year: the national mean, a group's, or another unit's. */
export type Benchmark = {
  readonly kind: BenchmarkKind;
  readonly name: string;
  readonly year: number;
  /** Undefined where its words hold no number. */
  readonly quantity: Quantity | undefined;
  readonly isPreliminary: boolean;
  /** When it was entered, as an instant in UTC; a later one takes the place of an earlier. */
  readonly recordedAt?: string;
};

export type BenchmarkRefusal = "benchmark-missing" | "benchmark-unclear";

/** A desired or lowest acceptable value: a number, or the benchmark it follows. */
export type Limit = Quantity | { readonly benchmark: BenchmarkKind };

/** Whose figure a target's words name, and by which name where they say it. */
type Named = { readonly kind: BenchmarkKind; readonly number?: string };

const NATIONAL =
  /lands?(?:snitt|gjenn?om|gennem)|(?<!\p{L})land(?:et|a)?(?!\p{L})|nasjonal|national/iu;

/**
 * The figure of a benchmark in one year, final before preliminary, then the one entered last. Refused: "benchmark-missing" where
 * the year has none with a number, "benchmark-unclear" where several of the kind are kept and nothing says which is meant (R3-09).
 */
export function benchmarkOfYear(
  benchmarks: readonly Benchmark[],
  { kind, number }: Named,
  year: number,
): Result<Benchmark & { readonly quantity: Quantity }, BenchmarkRefusal> {
  const known = benchmarks.filter(isKnown).filter((one) => one.kind === kind && one.year === year);
  const meant = number === undefined ? known : known.filter((one) => numberIn(one.name) === number);
  const names = new Set(meant.map(({ name }) => name));
  if (names.size > 1) return refused("benchmark-unclear");
  const strongest = [...meant].sort(byStrength).at(-1);
  return strongest ? ok(strongest) : refused("benchmark-missing");
}

/** A threshold as a quantity of the year: itself, or the benchmark it follows. Refused as `benchmarkOfYear` refuses. */
export function limitOfYear(
  limit: Limit,
  benchmarks: readonly Benchmark[],
  year: number,
): Result<Quantity, BenchmarkRefusal> {
  if (!("benchmark" in limit)) return ok(limit);
  const found = benchmarkOfYear(benchmarks, { kind: limit.benchmark }, year);
  return found.ok ? ok(found.value.quantity) : found;
}

/**
 * A target that is another's figure ("Under landssnittet", "Bedre enn gr 7") as the level it means in one year (RULES 4, R3-08). "Better
 * than" is strict; without a comparator, reaching the figure counts. `direction` is the indicator's own. Refused: as `benchmarkOfYear`,
 * and "target-is-benchmark" where neither the words nor the indicator say which end is better.
 */
export function benchmarkTarget(
  target: Target,
  benchmarks: readonly Benchmark[],
  year: number,
  direction: Direction | undefined,
): Result<Target, BenchmarkRefusal | "target-is-benchmark"> {
  const side = sideOf(target.direction) ?? sideOf(direction);
  if (!side) return refused("target-is-benchmark");
  const found = benchmarkOfYear(benchmarks, benchmarkIn(target.raw), year);
  if (!found.ok) return found;
  const { number, unit } = found.value.quantity;
  return ok({
    raw: target.raw,
    kind: "number",
    comparator: target.comparator ?? comparatorTowards(side, takeComparator(target.raw).word),
    value: number,
    ...(unit === undefined ? {} : { unit }),
    direction: side,
    certainty: "certain",
    readings: [],
  });
}

/** A limit without words of its own as a target: reaching it counts. Undefined where the direction has no better end. */
export function limitAsTarget(
  quantity: Quantity,
  direction: Direction | undefined,
): Target | undefined {
  const side = sideOf(direction);
  if (!side) return undefined;
  return {
    raw: "",
    kind: direction === "rank" ? "rank" : "number",
    comparator: comparatorOf(side),
    value: quantity.number,
    ...(quantity.unit === undefined ? {} : { unit: quantity.unit }),
    direction: direction === "rank" ? "rank" : side,
    certainty: "certain",
    readings: [],
  };
}

function benchmarkIn(words: string): Named {
  const group = REFERENCE_GROUP.exec(words.trim());
  const number = group && numberIn(group[0]);
  if (number) return { kind: "group", number };
  return { kind: NATIONAL.test(words) ? "national" : "other" };
}

function comparatorOf(side: Side) {
  return comparatorTowards(side, undefined);
}

function isKnown(one: Benchmark): one is Benchmark & { readonly quantity: Quantity } {
  return one.quantity !== undefined;
}

function byStrength(a: Benchmark, b: Benchmark): number {
  if (a.isPreliminary !== b.isPreliminary) return a.isPreliminary ? -1 : 1;
  return (a.recordedAt ?? "") < (b.recordedAt ?? "") ? -1 : 1;
}

function numberIn(text: string): string | undefined {
  return /\d+/.exec(text)?.[0];
}
