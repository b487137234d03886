import JSONstat from "jsonstat-toolkit";
import { decodeText } from "#app/domain/import-export/decode-text.ts";
import { tidyText } from "#app/domain/import-export/table.ts";
import { isShare, readUnit } from "#app/domain/indicators/unit.ts";
import { readValue } from "#app/domain/indicators/value.ts";
import { ok, type Result, refused } from "#app/domain/result.ts";
import type { Figure, StatisticsHead } from "./statistics-content.ts";

export type StatisticsRefusal =
  | "not-statistics"
  | "statistics-without-figures"
  | "statistics-broken"
  | "statistics-without-time"
  | "too-many-cells";

type Dataset = NonNullable<ReturnType<ReturnType<typeof JSONstat>["Dataset"]>>;

const mostFigures = 200_000;
const mostDimensions = 15;
/** Marks of statistics offices for what is not there: not possible, not available, confidential, too uncertain. */
const preliminaryMarks = new Set(["*", "p", "e"]);
const nothing = "..";

/**
 * A JSON-stat file as lines: what it holds, then the periods of one series a line, the last dimension's categories following each other.
 * Values may be a list or sparse, dimensions come in any order, and an office's mark beside a value or instead of one stays
 * with it. Refused: `not-statistics`, `statistics-without-figures` where it only lists where statistics are, `statistics-broken` where
 * its figures do not fill its own categories, `statistics-without-time`, `too-many-cells`.
 */
export function readStatistics(bytes: Uint8Array): Result<string, StatisticsRefusal> {
  try {
    const given: unknown = JSON.parse(decodeText(bytes).replace(/^\uFEFF/, ""));
    if (isFields(given) && given.class === "collection") return readCollection(given);
    const plain = plainDataset(given);
    if (!plain) return refused("not-statistics");
    const count = plain.size.reduce((product, one) => product * one, 1);
    if (count > mostFigures) return refused("too-many-cells", { details: { max: mostFigures } });
    if (!isWhole(plain, count)) return refused("statistics-broken");
    const dataset = JSONstat(plain).Dataset(0);
    return dataset ? readDataset(dataset, plain) : refused("not-statistics");
  } catch {
    return refused("not-statistics");
  }
}

/** A list of statistics is read where one of them stands in it whole; an address in it is never followed. */
function readCollection({ link }: Fields): Result<string, StatisticsRefusal> {
  const items: unknown = isFields(link) ? link.item : undefined;
  const whole = Array.isArray(items)
    ? items.find((one) => isFields(one) && one.class === "dataset" && "value" in one)
    : undefined;
  return whole === undefined
    ? refused("statistics-without-figures")
    : readStatistics(new TextEncoder().encode(JSON.stringify(whole)));
}

type Plain = NonNullable<ReturnType<typeof plainDataset>>;

/** Whether there is a category for every place and a place for every figure; else figures would stand under other categories. */
function isWhole({ id, size, dimension, value }: Plain, count: number): boolean {
  const isFilled = id.every((name, index) => {
    const category = dimension[name]?.category;
    const length = Object.keys(category?.index ?? category?.label ?? {}).length;
    return length === size[index];
  });
  const isPlaced = Array.isArray(value)
    ? value.length === count
    : Object.keys(value).every((key) => /^\d{1,9}$/.test(key) && Number(key) < count);
  return isFilled && isPlaced;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Only what a dataset is made of, checked and with no address in it: given a text or an address, the package would go and fetch it.
 * The older form, a bundle of one dataset that keeps its order among the dimensions, is taken too.
 */
function plainDataset(given: unknown) {
  if (!isFields(given)) return undefined;
  const found = isFields(given.dataset) ? given.dataset : given;
  const { dimension, value, status } = found;
  if (!isFields(dimension)) return undefined;
  const ids: unknown = found.id ?? dimension.id;
  const sizes: unknown = found.size ?? dimension.size;
  const role: unknown = found.role ?? dimension.role;
  if (!isTexts(ids) || !isSizes(sizes) || ids.length !== sizes.length) return undefined;
  const dimensions = ids.map((id) => [id, plainDimension(dimension[id])] as const);
  if (dimensions.some(([, one]) => one === undefined)) return undefined;
  if (!Array.isArray(value) && !isFields(value)) return undefined;
  return {
    ...{ version: "2.0", class: "dataset", id: ids, size: sizes, value },
    ...{ label: textOf(found.label), source: textOf(found.source), updated: textOf(found.updated) },
    role: isFields(role) && isTexts(role.time) ? { time: role.time } : {},
    dimension: Object.fromEntries(dimensions) as Record<string, PlainDimension>,
    ...(Array.isArray(status) || isFields(status) || typeof status === "string" ? { status } : {}),
  };
}

type PlainDimension = NonNullable<ReturnType<typeof plainDimension>>;

function plainDimension(given: unknown) {
  if (!isFields(given) || !isFields(given.category)) return undefined;
  const { index, label, unit } = given.category;
  if (!isTexts(index) && !isFields(index) && !isFields(label)) return undefined;
  return {
    label: textOf(given.label),
    category: {
      ...(index ? { index: index as Fields | string[] } : {}),
      ...(isFields(label) ? { label } : {}),
      ...(isFields(unit) ? { unit } : {}),
    },
  };
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function isSizes(value: unknown): value is number[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.length <= mostDimensions &&
    value.every((one) => Number.isSafeInteger(one) && one > 0)
  );
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function readDataset(dataset: Dataset, { dimension }: Plain): Result<string, StatisticsRefusal> {
  const { size } = dataset;
  const dimensions = size.map((length, index) => ({
    label: tidyText(dataset.Dimension(index)?.label ?? dataset.id[index] ?? "").slice(0, 200),
    role: dataset.Dimension(index)?.role ?? null,
    ids: dataset.Dimension(index)?.id ?? [],
    categories: Array.from({ length }, (_, category) =>
      tidyText(
        dataset.Dimension(index)?.Category(category)?.label ??
          dataset.Dimension(index)?.id[category] ??
          "",
      ).slice(0, 200),
    ),
  }));
  const time = timeOf(dimensions);
  if (time < 0) return refused("statistics-without-time");
  const periods = (dimensions[time]?.categories ?? []).map(
    (label, index) => periodOf(label) ?? periodOf(dimensions[time]?.ids[index] ?? ""),
  );
  const others = size.map((_, index) => index).filter((index) => index !== time);
  const head: StatisticsHead = {
    label: tidyText(dataset.label ?? "").slice(0, 300),
    source: tidyText(dataset.source ?? "").slice(0, 200),
    updated: (dataset.updated ?? "").slice(0, 40),
    dimensions: others.map((index) => ({
      label: dimensions[index]?.label ?? "",
      categories: dimensions[index]?.categories ?? [],
      percents: percentsOf(
        dimension[dataset.id[index] ?? ""]?.category.unit ?? {},
        dimensions[index]?.ids ?? [],
        dimensions[index]?.categories ?? [],
      ),
    })),
    periods: dimensions[time]?.categories ?? [],
  };
  const lines = [JSON.stringify(head)];
  for (const categories of combinations(others.map((index) => size[index] ?? 0))) {
    const at = [...categories.slice(0, time), 0, ...categories.slice(time)];
    const figures = periods.flatMap((period, index) => {
      at[time] = index;
      const figure = period && figureOf(dataset.Data(at), period);
      return figure ? [figure] : [];
    });
    lines.push(JSON.stringify(figures));
  }
  return ok(lines.join("\n"));
}

/** Places of the categories that the file counts in percent: by their unit, else by their name, "Andel (%)", "Dekning (prosent)". */
function percentsOf(
  units: Fields,
  ids: readonly string[],
  categories: readonly string[],
): readonly number[] {
  return categories.flatMap((label, place) => {
    const unit = units[ids[place] ?? ""];
    const [, named = ""] = /\(([^()]*)\)\s*$/.exec(label) ?? [];
    const base = isFields(unit) ? textOf(unit.base) : "";
    return isShare(readUnit(base || named)) ? [place] : [];
  });
}

type TimeCandidate = {
  readonly role: string | null;
  readonly categories: readonly string[];
  readonly ids: readonly string[];
};

/** The dimension of time: the one said to be it, else the one whose categories are all periods. */
function timeOf(dimensions: readonly TimeCandidate[]): number {
  const isTime = ({ categories, ids }: TimeCandidate) =>
    categories.every(
      (label, index) => (periodOf(label) ?? periodOf(ids[index] ?? "")) !== undefined,
    );
  const named = dimensions.findIndex((one) => one.role === "time" && isTime(one));
  return named >= 0 ? named : dimensions.findIndex(isTime);
}

/** "2021", "2021*", "2021K1", "2021M03", "2021H1", "2021T2" and a school year "2020/2021", which counts for the year it ends in. */
function periodOf(
  label: string,
): { year: string; period: string; isPreliminary: boolean } | undefined {
  const isPreliminary = label.includes("*");
  const text = label.replace("*", "").trim();
  const [, from = "", to] = /^((?:19|20)\d{2})(?:[/-]((?:19|20)\d{2}))?$/.exec(text) ?? [];
  // A school year or a season counts for the year it ends in; several years together are no year's.
  if (to !== undefined && Number(to) !== Number(from) + 1) return undefined;
  if (from) return { year: to ?? from, period: "", isPreliminary };
  const [, year = "", letter = "", number = ""] =
    /^((?:19|20)\d{2})\s*([KQMHT])(\d{1,2})$/.exec(text) ?? [];
  if (!year) return undefined;
  const part = letter === "K" ? "Q" : letter;
  return { year, period: part + (part === "M" ? number.padStart(2, "0") : number), isPreliminary };
}

function figureOf(
  cell: { readonly value: unknown; readonly status: unknown } | null,
  { year, period, isPreliminary }: { year: string; period: string; isPreliminary: boolean },
): Figure | null {
  const status = typeof cell?.status === "string" ? tidyText(cell.status).slice(0, 60) : "";
  const value = cell?.value;
  const isNumber = typeof value === "number" && Number.isFinite(value);
  if (!isNumber && status === "") return null;
  return {
    ...{ year, period, status },
    raw: isNumber ? numberText(value) : signOf(status),
    isPreliminary: isPreliminary || preliminaryMarks.has(status.toLowerCase()),
  };
}

/** The office's own sign where it says that there is no figure, else the one they share. */
function signOf(status: string): string {
  const { value, certainty } = readValue(status);
  return certainty === "certain" && value.kind === "unknown" ? status : nothing;
}

function numberText(value: number): string {
  const number = Number(value.toPrecision(15));
  const text = String(number);
  return (text.includes("e") ? number.toFixed(12).replace(/\.?0+$/, "") : text).replace(".", ",");
}

/** Every combination of one category in each dimension, the last dimension turning fastest. */
function* combinations(sizes: readonly number[]): Generator<readonly number[]> {
  const at = sizes.map(() => 0);
  for (;;) {
    yield at;
    let place = sizes.length - 1;
    while (place >= 0) {
      const next = (at[place] ?? 0) + 1;
      at[place] = next < (sizes[place] ?? 0) ? next : 0;
      if (at[place] !== 0) break;
      place -= 1;
    }
    if (place < 0) return;
  }
}
