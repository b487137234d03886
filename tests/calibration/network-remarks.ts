import type { CheckCode } from "#app/domain/indicators/checks/remark.ts";

/** What a network of municipalities remarked on a row, beside what a check could say. */
type OtherRemark =
  /** Approved, praised, or in a table the network had nothing to say on. */
  | "ok"
  /** More could be asked for. */
  | "more-ambition"
  /** What is it for, is it the right thing to measure, does it cover the need. */
  | "purpose"
  /** Another source, another place, other words, what is done about it, whether the sums agree. */
  | "advice";

/**
 * The kind of remark that a network of Norwegian municipalities made on each row of the table in `seeds/demo/noetteroy.ts`: its own
 * words brought under the codes of the checks by people. A row that is not named was passed without a word.
 * Behind a semicolon: what the document itself shows to be so, though the network did not say it.
 */
const TABLE = `
1a | ok
1b | not-influenceable unclear-term
1c | purpose ; unclear-term baseline-missing
1d | more-ambition
1e | advice
1f | unclear-term purpose ; several-in-one
2a | ok
2b | ok
2c | ok
2d | ok
2e | ok
3a | ok
4a | more-ambition
4b | unclear-term advice
4c | unclear-term
4d | ok
4e | scale-mismatch
4f | advice
4g | count-not-share negative-wording advice
5a | ok
5b | unclear-term count-not-share
5c | unclear-term
6a | not-influenceable count-not-share
6b | advice
6c | purpose
6d | advice ambition-jump
6f | unclear-term not-influenceable
6g | weaker-than-baseline
6h | unclear-term advice
6i | unclear-term period-mismatch
6j | unclear-term purpose
6k | purpose ; equal-to-baseline
6l | several-in-one unclear-term ; baseline-missing
6m | count-not-share not-influenceable ; baseline-missing
6n | count-not-share unclear-term not-influenceable
6o | ok more-ambition
6p | ok
6q | purpose
6r | advice count-not-share
7a | not-influenceable ; unit-mismatch
7b | not-influenceable
7c | not-influenceable
7d | not-influenceable
7e | unclear-term
7f | weaker-than-baseline
7h | not-influenceable advice
7i | unclear-term ; baseline-missing
7j | unclear-term ; unit-mismatch
7k | unclear-term
7l | shares-over-100
8a | count-not-share
8b | unclear-term count-not-share
`;

export type NetworkRemarks = {
  /** The network's remarks that a check could make. */
  readonly codes: readonly CheckCode[];
  readonly others: readonly OtherRemark[];
  /** So by the document, though the network did not remark on it. */
  readonly inDocument: readonly CheckCode[];
};

const others: ReadonlySet<string> = new Set(["ok", "more-ambition", "purpose", "advice"]);

/** The network's remarks by the number of the row. */
export const NETWORK_REMARKS: ReadonlyMap<string, NetworkRemarks> = new Map(
  TABLE.trim()
    .split("\n")
    .map((line) => {
      const [number = "", remarks = ""] = line.split(" | ");
      const [said = "", shown = ""] = remarks.split(";");
      const words = said.trim().split(" ");
      return [
        number,
        {
          codes: words.filter((word) => !others.has(word)) as CheckCode[],
          others: words.filter((word) => others.has(word)) as OtherRemark[],
          inDocument: shown.trim().split(" ").filter(Boolean) as CheckCode[],
        },
      ];
    }),
);
