import { useTexts } from "#app/i18n/texts.tsx";
import type { KnownMeaning } from "./indicator-form-values.ts";

/** The help of a field that says beforehand where correcting it will be asked about: where something stands that means something. */
export function useAsksChange(known: KnownMeaning | undefined) {
  const t = useTexts("indicators");
  return (field: keyof KnownMeaning, help?: string): string | undefined =>
    known?.[field] === undefined ? help : [help, t("field.asksChange")].filter(Boolean).join(" ");
}
