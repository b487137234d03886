import { formatTag, type Locale } from "./locale.ts";

const timeZone = "Europe/Copenhagen";
const plain: Intl.NumberFormatOptions = {};

/** A date (ISO, `2027-04-22`) in words: "22. april 2027". */
export function formatDate(locale: Locale, isoDate: string): string {
  return unbroken(
    dateFormat(locale, {
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    }).format(new Date(`${isoDate.slice(0, 10)}T00:00:00Z`)),
  );
}

/** A date without its year, for lists in which the year is given: "22. april". */
export function formatDayAndMonth(locale: Locale, isoDate: string): string {
  return unbroken(
    dateFormat(locale, { day: "numeric", month: "long", timeZone: "UTC" }).format(
      new Date(`${isoDate.slice(0, 10)}T00:00:00Z`),
    ),
  );
}

/** A month's short name without its point: "mar". */
export function formatMonth(locale: Locale, month: number): string {
  return dateFormat(locale, { month: "short", timeZone: "UTC" })
    .format(Date.UTC(2027, month - 1, 1))
    .replace(/\.$/, "");
}

/** A date with its weekday: "torsdag den 22. april 2027". */
export function formatWeekday(locale: Locale, isoDate: string): string {
  return unbroken(
    dateFormat(locale, {
      weekday: "long",
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    }).format(new Date(`${isoDate.slice(0, 10)}T00:00:00Z`)),
  );
}

/** A wall-clock time (`17:00`) as the language writes it: "kl. 17.00". */
export function formatTime(locale: Locale, wallClock: string): string {
  const [hours = "00", minutes = "00"] = wallClock.slice(0, 5).split(":");
  if (locale === "en") return `${hours}:${minutes}`;
  return `kl.\u00a0${hours}.${minutes}`;
}

/** An instant (UTC ISO) as date and time where the municipality lies. */
export function formatInstant(locale: Locale, instant: string): string {
  const date = new Date(instant);
  const day = dateFormat(locale, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone,
  }).format(date);
  return `${unbroken(day)} ${formatTime(locale, wallClock(instant))}`;
}

/** The clock where the municipality lies at an instant (UTC ISO): `17:05`. */
export function wallClock(instant: string): string {
  return dateFormat("en", {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone,
  }).format(new Date(instant));
}

/** A figure as somebody wrote it ("88,1 %"), with the reader's own decimal sign where it is written in another's. */
export function formatAsWritten(locale: Locale, raw: string): string {
  return locale === "en" ? raw.replace(/(\d),(\d{1,2})(?!\d)/g, "$1.$2") : raw;
}

/** A number given as decimal text (`"2439.5"`) or number, in the country's writing. */
export function formatNumber(
  locale: Locale,
  value: string | number,
  options: Intl.NumberFormatOptions = plain,
): string {
  const written = typeof value === "string" ? decimalsOf(value) : -1;
  const format =
    options === plain ? plainFormat(locale, written) : numberFormat(locale, written, options);
  return format.format(Number(value));
}

/** A date whose day and month stay on one line. */
function unbroken(date: string): string {
  return date.replace(/(\d\.?) (?=\p{L})/gu, "$1\u00a0");
}

const numberFormats = new Map<string, Intl.NumberFormat>();
/** By language and decimals, for the numbers of which a page has thousands. */
const plainFormats: Partial<Record<Locale, Intl.NumberFormat[]>> = {};
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function plainFormat(locale: Locale, decimals: number): Intl.NumberFormat {
  const formats = plainFormats[locale] ?? [];
  plainFormats[locale] = formats;
  const format = formats[decimals + 1] ?? numberFormat(locale, decimals, plain);
  formats[decimals + 1] = format;
  return format;
}

/** With as many decimals as are given, or with -1 those that a number has. */
function numberFormat(
  locale: Locale,
  decimals: number,
  options: Intl.NumberFormatOptions,
): Intl.NumberFormat {
  const fractions =
    decimals < 0
      ? { maximumFractionDigits: 4 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const all = { ...fractions, ...options };
  const key = locale + JSON.stringify(all);
  const known = numberFormats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(formatTag[locale], all);
  numberFormats.set(key, made);
  return made;
}

function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known = dateFormats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(formatTag[locale], options);
  dateFormats.set(key, made);
  return made;
}

function decimalsOf(decimal: string): number {
  const point = decimal.indexOf(".");
  return point < 0 ? 0 : Math.min(decimal.length - point - 1, 10);
}
