import type { SeriesPoint } from "#app/domain/knowledge/series.ts";
import type { ItemModel } from "./item-model.ts";

const emptyRows = 4;
const emptyPoint = { period: "", value: "" };

/** What an item's form begins with: the item's own texts, or some empty rows for figures. */
export function itemValues(item: ItemModel | undefined) {
  if (!item) return { points: Array.from({ length: emptyRows }, () => emptyPoint) };
  const { title, body, url, unit, source, sourceOn, points } = item;
  return {
    title,
    body,
    url: url ?? "",
    unit,
    source,
    sourceOn,
    points: [...points.map(writtenPoint), emptyPoint],
  };
}

/** A point as one writes it: with a decimal comma, which reads the same in every language, and no grouping. */
export function writtenPoint({ period, value }: SeriesPoint) {
  return { period, value: (value ?? "").replace(".", ",") };
}
