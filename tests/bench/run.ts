import { measureCommitteePage } from "./committee-page.ts";
import { measureScorecard } from "./scorecard.ts";

/** Prints every measure as a ratio to a floor of the same run; ends with 1 where one is above its goal. */
const held = [await measureCommitteePage(), await measureScorecard()];
process.exit(held.every(Boolean) ? 0 : 1);
