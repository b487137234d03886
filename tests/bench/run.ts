// Before anything of React is read: its development build takes twice the time and is never what runs.
process.env.NODE_ENV = "production";

const { measureCommitteePage } = await import("./committee-page.ts");
const { measureImport } = await import("./import-rows.ts");
const { measures } = await import("./scorecard.ts");

const all: Readonly<Record<string, () => Promise<boolean>>> = {
  committee: measureCommitteePage,
  ...measures,
  import: measureImport,
};

/** Prints every measure, or those named, as a ratio to a floor of the same run; ends with 1 where one is above its goal. */
const named = process.argv.slice(2);
const held: boolean[] = [];
for (const [name, measure] of Object.entries(all)) {
  if (named.length === 0 || named.includes(name)) held.push(await measure());
}
process.exit(held.every(Boolean) ? 0 : 1);
