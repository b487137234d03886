import { mkdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import { signIn } from "#tests/support/app.ts";
import { findValue, type Who } from "#tests/support/demo-people.ts";
import { startApp } from "#tests/support/start-app.ts";
import { findChromium } from "./chromium.ts";
import { seedInto } from "./seed-for-browser.ts";

/** Takes the README's pictures from the built app on a fresh demo. */
const folder = ".readme";
const database = "test-results/pictures.db";
const size = { width: 1280, height: 900 };

await seedInto(database);
const app = await startApp(database);
const of = (query: string) => findValue(app.databaseFile, query);
const goal = of(
  `select goal.id from goal join goalVersion on goalVersion.goalId = goal.id
   join institution on institution.id = goal.institutionId
   where institution.slug = 'boernehuset-maagen' order by goal.position limit 1`,
);
const bearing = of(
  `select bearing.id from bearing join bearingVersion on bearingVersion.bearingId = bearing.id
   where bearing.state = 'adopted' and bearingVersion.title like 'Overgange%'`,
);
const meeting = of(
  `select meeting.id from dialogueMeeting meeting join round on round.id = meeting.roundId
   join committee on committee.id = round.committeeId
   where committee.slug = 'boerne-og-skoleudvalget' and round.year = 2027 and meeting.model != 'individual' order by meeting.heldOn limit 1`,
);
const pictures: readonly (readonly [name: string, who: Who, path: string])[] = [
  ["committee", member(), "/udvalg/boerne-og-skoleudvalget/2027"],
  ["thread", member(), `/pejlemaerker/${bearing}/traad`],
  ["goal", member(), `/maal/${goal}`],
  ["knowledge", member(), "/udvalg/boerne-og-skoleudvalget/2027/viden"],
  ["facilitator", { role: "administration" }, `/dialogmoeder/${meeting}`],
  ["report", { role: "administration" }, "/udvalg/boerne-og-skoleudvalget/2026/opfoelgning"],
];

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
for (const [name, who, path] of pictures) {
  const context = await browser.newContext({ viewport: size, locale: "da-DK" });
  await signIn(app, context, who);
  const page = await context.newPage();
  const response = await page.goto(app.url + path);
  if (response?.status() !== 200) throw new Error(`${path} answered ${response?.status()}`);
  await page.screenshot({ path: `${folder}/${name}.png` });
  console.log(`${folder}/${name}.png`);
  await context.close();
}
await browser.close();
await app.stop();

function member(): Who {
  return { role: "committeeMember", committee: "boerne-og-skoleudvalget" };
}
