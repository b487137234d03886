import type { BenchmarkKind } from "#app/domain/indicators/benchmark.ts";

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
