import { openApp } from "./bench-app.ts";
import { makeLargeScorecard } from "./large-scorecard.ts";
import { medianOfBoth, report } from "./timing.ts";

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
  const [smallApp, largeApp] = [await openApp(small.db, small), await openApp(large.db, large)];
  let turn = 0;
  const pageOf = (app: typeof smallApp, one: typeof small) => async () => {
    turn += 1;
    await one.db
      .updateTable("organisation")
      .set((row) => ({ dataVersion: row("dataVersion", "+", 1) }))
      .execute();
    await (await app.read(`/styringskort/institution/skole-0?ukendt=${turn}`)).text();
  };
  const [one, hundred] = await medianOfBoth(
    pageOf(smallApp, small),
    pageOf(largeApp, large),
    rounds,
  );
  await Promise.all([small.db.destroy(), large.db.destroy()]);
  return report({
    name: "one institution's scorecard in a database 100 times as large",
    ratio: hundred / one,
    goal: 1.1,
    note: `${hundred.toFixed(2)} ms against ${one.toFixed(2)} ms`,
  });
}
