/** Whether a cell of yes or no says yes: anything written but a no in one of the languages. */
export function isYes(text: string): boolean {
  return !/^(?:|0|nej|nei|no|false|falsk|usann|usant|endelig|final)$/iu.test(text.trim());
}
