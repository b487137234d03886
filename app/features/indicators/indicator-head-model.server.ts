import type { IndicatorRow } from "./indicator.repository.server.ts";
import type { IndicatorHeadModel } from "./indicator-head-model.ts";

/** The head of an indicator's pages from its row. */
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
