// Before anything of React is read: its development build takes twice the time and is never what runs.
process.env.NODE_ENV = "production";

const { measureCommitteePage } = await import("./committee-page.ts");
const { measureImport } = await import("./import-rows.ts");
const { measureScorecard } = await import("./scorecard.ts");

/** Prints every measure as a ratio to a floor of the same run; ends with 1 where one is above its goal. */
const held = [await measureCommitteePage(), await measureScorecard(), await measureImport()];
process.exit(held.every(Boolean) ? 0 : 1);
