import type { ColumnUseName } from "#app/domain/import-export/column-use.ts";
import type { Table } from "#app/domain/import-export/table.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { textOf } from "#app/i18n/message.ts";
import { catalogs } from "#app/i18n/messages/index.ts";
import { decimalCell, tableRows } from "./export-cells.ts";
import { columns } from "./export-indicators.server.ts";
import type { ExportData } from "./load-export.server.ts";
import { wordOf } from "./word-codes.server.ts";

const uses = [
  ...(["institution", "area", "number", "name", "fromYear", "isBreak", "reason"] as const),
  ...(["description", "unit", "measureKind", "scaleMin", "scaleMax", "bestEnd"] as const),
  ...(["numerator", "denominator", "dataSource", "retired", "key"] as const),
] satisfies readonly ColumnUseName[];

/** What the definitions meant from each year on, of indicators whose meaning has changed. */
export async function versionTable(data: ExportData, locale: Locale): Promise<Table> {
  const yes = textOf(locale, catalogs[locale].imports["export.yes"]);
  const known = new Map(data.indicators.map((one) => [one.id, one]));
  const rows = await tableRows(data.versions, (version) => {
    const one = known.get(version.indicatorId);
    if (!one) return [];
    const { description, unit, measureKind, bestEnd, numerator, denominator, dataSource } = version;
    return [
      ...[...data.placeOf(one), one.number, one.name, String(version.fromYear)],
      ...[version.isBreak === 1 ? yes : "", version.reason, description, unit],
      measureKind === null ? "" : wordOf(locale, "measureKind", measureKind),
      ...[decimalCell(version.scaleMin), decimalCell(version.scaleMax)],
      bestEnd === null ? "" : wordOf(locale, "bestEnd", bestEnd),
      ...[numerator, denominator, dataSource, one.retiredAt === null ? "" : yes, one.id],
    ];
  });
  const name = textOf(locale, catalogs[locale].imports["export.versions"]);
  return { name, rows: [[...columns(uses, locale)], ...rows] };
}
