import { RATINGS, type Rating } from "#app/domain/indicators/rating.ts";

export const COLUMNS = [
  "name",
  "number",
  "baseline",
  "target",
  "result",
  "colour",
  "trend",
  "benchmark",
  "source",
  "owner",
  "institution",
] as const;
export type ColumnKey = (typeof COLUMNS)[number];

export const SORTS = [
  "attention",
  "table",
  "number",
  "name",
  "colour",
  "source",
  "owner",
  "institution",
] as const;
export type SortKey = (typeof SORTS)[number];

export const GROUPINGS = ["none", "perspective", "heading", "institution"] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const PERSPECTIVES = ["users", "staff", "economy", "society"] as const;
export const KINDS = ["count", "measuredQuality", "perceivedQuality"] as const;

/** What the address of a scorecard asks for. What it does not say, or says wrongly, has its default. */
export type ScorecardQuery = {
  readonly words: string;
  readonly colour: Rating | null;
  readonly perspective: (typeof PERSPECTIVES)[number] | null;
  readonly kind: (typeof KINDS)[number] | null;
  /** The slug of an institution; one that is not among the scorecard's is no filter. */
  readonly institution: string;
  readonly isMine: boolean;
  readonly sort: SortKey;
  readonly isDescending: boolean;
  /** Null leaves it to the page: no groups on a page of some rows, groups where all is shown. */
  readonly grouping: Grouping | null;
  /** Null shows the columns a reader needs first. */
  readonly columns: readonly ColumnKey[] | null;
  readonly showsAll: boolean;
  readonly page: number;
  /** The indicator that is opened to its chart. */
  readonly opened: string;
};

const longestWords = 100;
const lastPage = 10_000;

export function readScorecardQuery(address: URLSearchParams): ScorecardQuery {
  const columns = COLUMNS.filter((key) => address.getAll("kolonne").includes(key));
  return {
    words: (address.get("ord") ?? "").trim().slice(0, longestWords).trim(),
    colour: oneOf(RATINGS, address.get("farve")),
    perspective: oneOf(PERSPECTIVES, address.get("perspektiv")),
    kind: oneOf(KINDS, address.get("art")),
    institution: plain(address.get("institution")),
    isMine: address.get("mine") === "1",
    sort: oneOf(SORTS, address.get("sorter")) ?? "attention",
    isDescending: address.get("retning") === "ned",
    grouping: oneOf(GROUPINGS, address.get("gruppe")),
    columns: columns.length > 0 ? columns : null,
    showsAll: address.get("vis-alle") === "1",
    page: pageOf(address.get("side")),
    opened: plain(address.get("vis")),
  };
}

/** The address of a scorecard at `path`; only what differs from the default stands in it. */
export function scorecardHref(path: string, query: ScorecardQuery): string {
  const address = new URLSearchParams();
  const put = (name: string, value: string | null | false) => {
    if (value) address.append(name, value);
  };
  put("ord", query.words);
  put("farve", query.colour);
  put("perspektiv", query.perspective);
  put("art", query.kind);
  put("institution", query.institution);
  put("mine", query.isMine && "1");
  put("sorter", query.sort !== "attention" && query.sort);
  put("retning", query.isDescending && "ned");
  put("gruppe", query.grouping);
  for (const key of query.columns ?? []) put("kolonne", key);
  put("vis-alle", query.showsAll && "1");
  put("side", query.page > 1 && String(query.page));
  put("vis", query.opened);
  const text = address.toString();
  return text === "" ? path : `${path}?${text}`;
}

function oneOf<Name extends string>(names: readonly Name[], asked: string | null): Name | null {
  return names.find((name) => name === asked) ?? null;
}

/** Slugs and ids are small letters, digits and hyphens; anything else names nothing of ours. */
function plain(asked: string | null): string {
  return asked !== null && /^[\w-]{1,80}$/.test(asked) ? asked : "";
}

function pageOf(asked: string | null): number {
  return asked !== null && /^[1-9]\d{0,4}$/.test(asked) ? Math.min(Number(asked), lastPage) : 1;
}
