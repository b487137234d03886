import type { Asked } from "../watch-requests.ts";

/** A few comforts in script. */
export const scriptLimit = 10_000;
/** Where words are read while they are typed, the readers and the checks are in the script. */
export const readingLimit = 24_000;
/** The readers of targets in four languages with all the checks, for one who writes. */
export const readersLimit = 36_000;
/** React and the drawing, for one who asks for it. */
export const chartLimit = 170_000;
/** A document that a telephone reads. */
export const documentLimit = 300_000;

const readsWhileTyping =
  /^\/indikatorer\/(ny|[^/]+(\/(rediger|maaltal|maaling|bemaerkninger|egne))?)$|\/indikatorer\/ny$|\/maalinger$/;

/** What a page costs too much of, whom it asks that it should not, and what the strict policy would stop. */
export function budgetFaults(path: string, asked: Asked, html: string): string[] {
  const limit = readsWhileTyping.test(path) ? readingLimit : scriptLimit;
  return [
    ...(asked.scripts > limit ? [`${asked.scripts} bytes of script`] : []),
    ...asked.others.map((url) => `asks ${url}`),
    ...asked.complaints,
    ...markupFaults(html),
  ].map((fault) => `${path}: ${fault}`);
}

/** What should not have been written in the first place. */
export function markupFaults(html: string): string[] {
  return [
    /<script(?![^>]*\bsrc=)(?![^>]*application\/json)/.test(html) ? "a script inside" : "",
    /<[a-z][^>]*\sstyle="/.test(html) ? "a style attribute" : "",
    /<style\b/.test(html) ? "a style inside" : "",
    /<[a-z][^>]*\son[a-z]+="/.test(html) ? "a handler attribute" : "",
  ].filter(Boolean);
}
