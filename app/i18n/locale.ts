/** The languages of the app, as BCP 47 tags without region: Danish, bokmål, nynorsk, English. */
export const locales = ["da", "nb", "nn", "en"] as const;
export type Locale = (typeof locales)[number];

export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale);
}

/** The region's own writing of numbers and dates; English follows the Danish calendar in British writing. */
export const formatTag: Record<Locale, string> = {
  da: "da-DK",
  nb: "nb-NO",
  nn: "nn-NO",
  en: "en-GB",
};
