import { openApp } from "./bench-app.ts";
import { makeLargeScorecard } from "./large-scorecard.ts";
import { compare, report } from "./timing.ts";

const ofOne = 30;
const rounds = 60;

/** One institution's scorecard made anew in a database of its own indicators, and in one a hundred times as large. */
export async function measureGrowth(folder: string): Promise<boolean> {
  const small = await makeLargeScorecard(`${folder}/small.db`, {
    indicators: ofOne,
    institutions: 1,
  });
  const large = await makeLargeScorecard(`${folder}/large.db`, {
    indicators: ofOne * 100,
    institutions: 100,
  });
  const [smallApp, largeApp] = [await openApp(small.file, small), await openApp(large.file, large)];
  let turn = 0;
  const pageOf = (app: typeof smallApp, one: typeof small) => async () => {
    turn += 1;
    await one.db
      .updateTable("organisation")
      .set((row) => ({ dataVersion: row("dataVersion", "+", 1) }))
      .execute();
    await (await app.read(`/styringskort/institution/skole-0?ukendt=${turn}`)).text();
  };
  const time = await compare(pageOf(smallApp, small), pageOf(largeApp, large), rounds);
  await Promise.all([small.db, large.db].map((db) => db.destroy()));
  await Promise.all([smallApp, largeApp].map((app) => app.close()));
  return report({
    name: "one institution's scorecard in a database 100 times as large",
    ratio: time.ratio,
    goal: 1.1,
    note: `${time.subject.toFixed(2)} ms against ${time.floor.toFixed(2)} ms`,
  });
}
