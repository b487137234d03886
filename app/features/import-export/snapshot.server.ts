import type { Meaning } from "#app/domain/indicators/definition-version.ts";
import { asKey, tidyCell } from "#app/domain/indicators/text.ts";
import type { IndicatorValue } from "#app/domain/indicators/value.ts";
import type { IndicatorRow } from "../indicators/indicator.repository.server.ts";
import type { StoredTarget } from "../indicators/stored-reading.ts";

export type KnownIndicator = Omit<
  IndicatorRow,
  "institutionName" | "institutionSlug" | "areaName" | "committeeId"
>;

export type KnownTarget = StoredTarget & {
  readonly id: string;
  readonly indicatorId: string;
  readonly consulted: string;
  readonly version: number;
};

/** The newest result of a period, the one in force. */
export type KnownEntry = {
  readonly id: string;
  readonly indicatorId: string;
  readonly year: number;
  readonly period: string;
  readonly raw: string;
  readonly kind: IndicatorValue["kind"];
  readonly value: string | null;
  readonly unit: string;
  readonly note: string;
  readonly isPreliminary: 0 | 1;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly respondents: number | null;
};

export type KnownBenchmark = {
  readonly id: string;
  readonly indicatorId: string;
  readonly kind: string;
  readonly name: string;
  readonly year: number;
  readonly raw: string;
  readonly isPreliminary: 0 | 1;
  readonly dataSource: string;
};

export type KnownVersion = Meaning & {
  readonly id: string;
  readonly indicatorId: string;
  readonly fromYear: number;
  readonly isBreak: 0 | 1;
  readonly reason: string;
};

type KnownPlace = { readonly id: string; readonly retiredAt: string | null };

/** What stands in the organisation, in the ways in which a row of a table asks for it. */
export type Snapshot = {
  readonly institutionNamed: (name: string) => KnownPlace | undefined;
  readonly areaNamed: (name: string) => KnownPlace | undefined;
  /** Those a name, an e-mail address or both may mean; several where the name is not enough. */
  readonly personsNamed: (
    name: string,
  ) => readonly { readonly id: string; readonly name: string }[];
  readonly personName: (id: string) => string;
  readonly byId: ReadonlyMap<string, KnownIndicator>;
  readonly byNumber: ReadonlyMap<string, readonly KnownIndicator[]>;
  readonly byName: ReadonlyMap<string, readonly KnownIndicator[]>;
  readonly targets: ReadonlyMap<string, KnownTarget>;
  readonly entries: ReadonlyMap<string, KnownEntry>;
  readonly benchmarks: ReadonlyMap<string, KnownBenchmark>;
  readonly versions: ReadonlyMap<string, KnownVersion>;
  /** How many figures with this very content were taken back. */
  readonly withdrawn: ReadonlyMap<string, number>;
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

export function versionKey(indicatorId: string, fromYear: number): string {
  return `${indicatorId} ${fromYear}`;
}

/** All that a figure says, to know one that was taken back again. */
export function contentKey(key: string, said: readonly (string | number | null)[]): string {
  return JSON.stringify([key, ...said]);
}

/** A person as a file names them: by name, and by address too where another has the same name. */
export function ownerText(
  { name, email }: { readonly name: string; readonly email: string },
  isShared: boolean,
): string {
  return isShared ? `${name} <${email}>` : name;
}
