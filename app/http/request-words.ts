import { isLocale, type Locale } from "#app/i18n/locale.ts";

/** The value of one cookie in a request's header, as it was set. */
export function cookieOf(header: string | null | undefined, name: string): string | undefined {
  for (const pair of header?.split(";") ?? []) {
    const sign = pair.indexOf("=");
    if (sign > 0 && pair.slice(0, sign).trim() === name)
      return decoded(pair.slice(sign + 1).trim());
  }
  return undefined;
}

/** The language of someone who has not signed in: the one chosen on a page, else the first their browser asks for. */
export function chosenLocale(
  cookie: string | undefined,
  accepted: string | null | undefined,
): Locale {
  if (isLocale(cookie)) return cookie;
  const wished = accepted?.slice(0, 200).toLowerCase() ?? "";
  for (const wish of wished.split(",")) {
    const language = wish.trim().slice(0, 2);
    if (isLocale(language)) return language;
    if (language === "no") return "nb";
  }
  return "da";
}

/** Whether a browser unpacks gzip. */
export function unpacksGzip(encodings: string | null | undefined): boolean {
  return /(^|[\s,])gzip\s*(,|;\s*q=(1|0\.[0-9]*[1-9])|$)/i.test(encodings ?? "");
}

/** Whether the browser already holds the page of this tag. */
export function holdsTag(held: string | null | undefined, tag: string): boolean {
  return held === tag || (held?.split(",").some((one) => one.trim() === tag) ?? false);
}

/** ISO date where the municipalities lie; Danish and Norwegian clocks agree. */
const localDate = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen" });

let known = { minute: "", day: "" };

/** The date at an instant; every request asks, and it changes with a minute at most. */
export function dayOf(now: string): string {
  const minute = now.slice(0, 16);
  if (known.minute !== minute) known = { minute, day: localDate.format(new Date(now)) };
  return known.day;
}

/** A text with what is written in percent signs read; as it stands where it cannot be. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
