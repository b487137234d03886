import type { IndicatorRow } from "./indicator.repository.server.ts";

/** What the head of every page of one indicator says. */
export type IndicatorHeadModel = {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly heading: string;
  readonly institution: { readonly slug: string; readonly name: string } | null;
};

export function headOf(row: IndicatorRow): IndicatorHeadModel {
  const { id, name, number, heading, institutionSlug: slug, institutionName } = row;
  return {
    id,
    name,
    number,
    heading,
    institution: slug && institutionName ? { slug, name: institutionName } : null,
  };
}
