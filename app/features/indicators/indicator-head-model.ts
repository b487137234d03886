/** What the head of every page of one indicator says. */
export type IndicatorHeadModel = {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly heading: string;
  readonly institution: { readonly slug: string; readonly name: string } | null;
};
