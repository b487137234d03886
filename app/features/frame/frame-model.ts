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
  readonly mayAdminister: boolean;
};
