import { asKey, tidyCell } from "#app/domain/indicators/text.ts";
import type { IndicatorRow } from "../indicators/indicator.repository.server.ts";

export type KnownIndicator = Omit<
  IndicatorRow,
  "institutionName" | "institutionSlug" | "areaName" | "committeeId"
>;

export type KnownTarget = {
  readonly id: string;
  readonly indicatorId: string;
  readonly year: number;
  readonly raw: string;
  readonly certainty: "certain" | "doubtful";
  readonly version: number;
};

/** The newest result of a period, the one in force. */
export type KnownEntry = {
  readonly id: string;
  readonly indicatorId: string;
  readonly year: number;
  readonly period: string;
  readonly raw: string;
  readonly note: string;
  readonly isPreliminary: 0 | 1;
};

export type KnownBenchmark = {
  readonly id: string;
  readonly indicatorId: string;
  readonly kind: string;
  readonly name: string;
  readonly year: number;
  readonly raw: string;
  readonly isPreliminary: 0 | 1;
};

/** What stands in the organisation, in the ways in which a row of a table asks for it. */
export type Snapshot = {
  readonly institutionNamed: (name: string) => { readonly id: string } | undefined;
  readonly byId: ReadonlyMap<string, KnownIndicator>;
  readonly byNumber: ReadonlyMap<string, readonly KnownIndicator[]>;
  readonly byName: ReadonlyMap<string, readonly KnownIndicator[]>;
  readonly targets: ReadonlyMap<string, KnownTarget>;
  readonly entries: ReadonlyMap<string, KnownEntry>;
  readonly benchmarks: ReadonlyMap<string, KnownBenchmark>;
};

/** A text as it is compared with others: small letters, single spaces. */
export function nameKey(text: string): string {
  return asKey(tidyCell(text));
}

export function placeKey(institutionId: string | null, text: string): string {
  return `${institutionId ?? ""}\n${nameKey(text)}`;
}

export function targetKey(indicatorId: string, year: number): string {
  return `${indicatorId} ${year}`;
}

export function entryKey(indicatorId: string, year: number, period: string): string {
  return `${indicatorId} ${year} ${period}`;
}

export function benchmarkKey(
  indicatorId: string,
  one: { readonly kind: string; readonly name: string; readonly year: number },
): string {
  return `${indicatorId} ${one.kind} ${one.year} ${nameKey(one.name)}`;
}
