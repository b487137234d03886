import type { Browser } from "@playwright/test";
import { paths } from "#app/paths.ts";
import { type App, signIn } from "./app.ts";
import type { Who } from "./demo-people.ts";
import { expectNotice, fill, open, press } from "./form.ts";

/** Where the goal journeys are played: a round of the demo that stands before its goals. */
export const goalPlace = {
  committee: "kultur-og-fritidsudvalget",
  institution: "nordbadet",
  year: 2027,
  bearing: "Man kan komme alene og gå derfra med en aftale",
} as const;

export const goalLeader: Who = { role: "institutionLeader", institution: goalPlace.institution };
export const goalChair: Who = { role: "committeeChair", committee: goalPlace.committee };

/** A page for someone in the demo, in a browser context of its own. */
export async function pageAs(
  app: App,
  browser: Browser,
  who: Who,
  options: { readonly javaScriptEnabled?: boolean } = {},
) {
  const context = await browser.newContext({ ...options, baseURL: app.url, locale: "da-DK" });
  context.setDefaultTimeout(15_000);
  await signIn(app, context, who);
  return context.newPage();
}

/** The chair adopts the drafts that wait, and the administration closes step 3 and opens the step of goals. */
export async function openGoals(app: App, browser: Browser) {
  const { committee, year } = goalPlace;
  const chair = await pageAs(app, browser, goalChair);
  await open(chair, paths.adoptBearings(committee, year));
  await fill(chair, { Beslutning: "Udvalget vedtog pejlemærkerne." });
  await press(chair, /^Vedtag \d+ pejlemærker$/);
  await expectNotice(chair, "Pejlemærkerne er vedtaget");
  await chair.context().close();
  const administration = await pageAs(app, browser, { role: "administration" });
  for (const move of ["Afslut trin 3", "Åbn trin 4"]) {
    await open(administration, paths.roundSteps(committee, year));
    await press(administration, move);
    await expectNotice(administration, move === "Åbn trin 4" ? "åbnet" : "afsluttet");
  }
  await administration.context().close();
}
