import type { CheckedIndicator } from "./checked-indicator.ts";
import type { Cell, Remark } from "./remark.ts";
import {
  GROUP_NOUN,
  KNOWN_ABBREVIATIONS,
  PLACEMENT,
  PLAIN_WHOLE,
  RANKING,
  SHARE_OF,
  VAGUE_QUANTITY,
} from "./words.ts";

const ABBREVIATION = /(?<![\p{L}\d«"])\p{Lu}{3,6}(?![\p{L}\d-])/gu;
const ROMAN = /^[IVXLC]+$/;
const STEM = 5;

/**
 * Words that a reader from outside cannot know: an abbreviation that nothing explains, a ranking that does not say what it builds
 * on, a quantity of nobody says what, a share of something the name does not mention (RULES 19). What the description
 * or the source names is explained.
 */
export function checkUnclearTerm(indicator: CheckedIndicator): readonly Remark[] {
  const found = [
    ...abbreviations(indicator),
    ranking(indicator),
    vagueQuantity(indicator),
    ...shareOfWhat(indicator),
  ];
  return found.filter((remark) => remark !== undefined);
}

function abbreviations(indicator: CheckedIndicator): readonly Remark[] {
  const cells: readonly (readonly [Cell, string])[] = [
    ["name", indicator.name],
    ...(indicator.targets ?? []).map(({ cell, raw }) => [cell, raw] as const),
  ];
  const seen = new Set<string>();
  return cells.flatMap(([field, text]) =>
    /\p{Ll}/u.test(text)
      ? [...text.matchAll(ABBREVIATION)].flatMap(([term]) => {
          if (seen.has(term) || isExplained(term, indicator)) return [];
          seen.add(term);
          return [remarkOf("abbreviation", term, field)];
        })
      : [],
  );
}

function isExplained(term: string, { name, description, dataSource }: CheckedIndicator): boolean {
  if (KNOWN_ABBREVIATIONS.has(term) || ROMAN.test(term)) return true;
  if (description.includes(term)) return true;
  // A figure that is named after the body it comes from; the target "under MMMM" is no source of the target.
  if (name.includes(term) && dataSource.includes(term)) return true;
  return new RegExp(`\\p{L}{3,}\\s*\\(${term}\\)|${term}\\s*\\(\\p{L}`, "u").test(name);
}

function ranking({ name, description, targets, baseline }: CheckedIndicator): Remark | undefined {
  const isRank = baseline.kind === "rank" || targets?.some(({ kind }) => kind === "rank") === true;
  const term = RANKING.exec(name)?.[0] ?? (isRank ? PLACEMENT.exec(name)?.[0] : undefined);
  return term === undefined || description !== "" ? undefined : remarkOf("ranking", name, "name");
}

function vagueQuantity({ name, description }: CheckedIndicator): Remark | undefined {
  const words = name
    .replace(/[.,:;]+$/u, "")
    .trim()
    .split(/\s+/u);
  const last = words.at(-1) ?? "";
  const isVague = words.length <= 2 && VAGUE_QUANTITY.test(last) && description === "";
  return isVague ? remarkOf("quantity", words.join(" "), "name") : undefined;
}

function shareOfWhat(indicator: CheckedIndicator): readonly Remark[] {
  const told =
    `${indicator.name} ${indicator.description} ${indicator.denominator ?? ""}`.toLowerCase();
  return (indicator.targets ?? []).flatMap(({ raw, cell }) => {
    const whole = SHARE_OF.exec(raw)?.[1];
    if (whole === undefined || GROUP_NOUN.test(whole) || PLAIN_WHOLE.test(whole)) return [];
    return told.includes(whole.toLowerCase().slice(0, STEM))
      ? []
      : [remarkOf("whole", whole, cell)];
  });
}

function remarkOf(variant: string, term: string, field: Cell): Remark {
  return { code: "unclear-term", variant, subject: term, details: { term }, field };
}
