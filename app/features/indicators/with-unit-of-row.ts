import { unitWord } from "#app/domain/indicators/unit.ts";

/**
 * A figure of a row as written, with the indicator's unit after it where another figure of the row names it and this one ends in a
 * bare number: "10,9" beside "10,3 mio. kr." is "10,9 mio. kr.".
 */
export function withUnitOfRow(
  raw: string,
  unit: string,
  beside: readonly (string | undefined)[],
): string {
  const word = unitWord(unit);
  if (word === "" || raw.includes(word) || !/\d$/.test(raw)) return raw;
  return beside.some((one) => one?.includes(word)) ? `${raw} ${word}` : raw;
}

const BARE_NUMBER = /^[-−–]?\d[\d\s.,]*$/u;

/** A figure that stands alone, with the indicator's unit after it where it was written as a bare number: "8,64" is "8,64 timer". */
export function withOwnUnit(raw: string, unit: string): string {
  const word = unitWord(unit);
  return word !== "" && BARE_NUMBER.test(raw.trim()) ? `${raw.trim()} ${word}` : raw;
}
