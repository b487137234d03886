import type { Locale } from "#app/i18n/locale.ts";

/** What stands around every page: who is signed in, where, and what this person may open. */
export type FrameModel = {
  readonly locale: Locale;
  readonly pathname: string;
  readonly isDemo: boolean;
  readonly notice: string | null;
  readonly person: { readonly name: string; readonly title: string } | null;
  readonly organisation: { readonly name: string; readonly slug: string } | null;
  readonly dataVersion: number | null;
  /** Whose page it is, also where nobody is signed in, and the day: both stand under what is printed. */
  readonly printed: { readonly organisation: string | null; readonly on: string } | null;
  readonly mayAdminister: boolean;
};
