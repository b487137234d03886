import type { BenchmarkKind } from "#app/domain/indicators/benchmark.ts";
import { asKey } from "#app/domain/indicators/text.ts";

/** Another's figure as a page shows it. */
export type BenchmarkModel = {
  readonly id: string;
  readonly kind: BenchmarkKind;
  readonly name: string;
  readonly year: number;
  readonly raw: string;
  /** Decimal text; null where the words hold no number. */
  readonly value: string | null;
  readonly unit: string;
  readonly dataSource: string;
  readonly isPreliminary: boolean;
  /** Entered on this indicator, not on the shared one it carries. */
  readonly isOwn: boolean;
};

type Whose = Pick<BenchmarkModel, "kind" | "name" | "year">;

/**
 * Whether two figures are the same one's of the same year, however the name is written; the national one needs no name, so that without
 * one it is the same as any named.
 */
export function isSameWhose(one: Whose, other: Whose): boolean {
  if (one.kind !== other.kind || one.year !== other.year) return false;
  const names = [asKey(one.name), asKey(other.name)];
  return names[0] === names[1] || (one.kind === "national" && names.includes(""));
}
