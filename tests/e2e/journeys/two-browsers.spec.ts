import type { Page } from "@playwright/test";
import { paths } from "#app/paths.ts";
import { expect, test } from "#tests/support/app.ts";
import { findValue } from "#tests/support/demo-people.ts";
import { expectNotice, field, fill, open, press, today } from "#tests/support/form.ts";
import { goalOf, goalText } from "#tests/support/goal-text.ts";
import { goalLeader, goalPlace, openGoals, pageAs } from "#tests/support/open-goals.ts";
import { choose } from "#tests/support/round/know-and-talk.ts";

test("the later of two who write on the same goal sees both texts and loses none", async ({
  app,
  browser,
}) => {
  await openGoals(app, browser);
  const first = await pageAs(app, browser, goalLeader);
  const second = await pageAs(app, browser, goalLeader);
  await open(first, paths.newGoal(goalPlace.institution, goalPlace.year), "Nyt mål");
  await fill(first, { Overskrift: goalText.Overskrift });
  await press(first, "Gem kladde");
  await expectNotice(first, "Kladden er gemt.");
  const address = paths.editGoal(goalOf(first));
  await open(second, address);

  await fill(first, { Baggrund: "Skrevet ved det ene skrivebord." });
  await press(first, "Gem kladde");
  await expectNotice(first, "Kladden er gemt.");
  await fill(second, { Baggrund: "Skrevet ved det andet." });
  await press(second, "Gem kladde");
  const conflict = second.getByRole("alert");
  await expect(conflict).toBeFocused();
  await expect(conflict).toContainText("Skrevet ved det ene skrivebord.");
  await expect(conflict).toContainText("Skrevet ved det andet.");
  await expect(field(second, "Baggrund")).toHaveValue("Skrevet ved det andet.");

  await fill(second, { Baggrund: "Skrevet ved det ene skrivebord og ved det andet." });
  await press(second, "Gem kladde");
  await expectNotice(second, "Kladden er gemt.");
  await open(first, address);
  await expect(field(first, "Baggrund")).toHaveValue(
    "Skrevet ved det ene skrivebord og ved det andet.",
  );
});

test("what two facilitators record at once is all kept", async ({ app, browser }) => {
  const facilitators = await Promise.all(
    [1, 2].map(() => pageAs(app, browser, { role: "administration" })),
  );
  const [one, two] = facilitators;
  if (!one || !two) throw new Error("Two pages are needed");
  const meeting = await startMeeting(one);
  await Promise.all(facilitators.map((page) => open(page, paths.runDialogueMeeting(meeting))));
  for (const round of ["første", "anden", "tredje"]) {
    await Promise.all([
      record(one, `Den ene skrev sin ${round} linje.`),
      record(two, `Den anden skrev sin ${round} linje.`),
    ]);
  }
  await open(one, paths.runDialogueMeeting(meeting));
  await expect(one.getByRole("heading", { name: "6 indlæg" })).toBeVisible();
  const count = findValue(
    app.databaseFile,
    `select count(*) || '' from contribution where dialogueMeetingId = '${meeting}'`,
  );
  expect(count).toBe("6");
});

/** Opens the dialogue of a round again and starts a meeting with one institution in it. */
async function startMeeting(page: Page): Promise<string> {
  const { committee, year } = goalPlace;
  await open(page, paths.roundSteps(committee, year));
  const step = page.getByRole("region", { name: /^Trin 2/ });
  await step.getByText("Genåbn trin 2").first().click();
  await fill(step, { "Hvorfor skal trinnet genåbnes?": "Et møde mere." });
  await press(step, "Genåbn trin 2");
  await expectNotice(page, "Trinnet er genåbnet.");
  await open(page, paths.newDialogueMeeting(committee, year));
  await fill(page, { "Mødets navn": "Møde i Nordbadet", Dato: today(), Begynder: "16:00" });
  await page.getByRole("radio", { name: /^Én institution/ }).check();
  for (const chosen of await page.getByRole("checkbox", { checked: true }).all()) {
    await chosen.uncheck();
  }
  await page.getByRole("checkbox", { name: /Nordbadet/ }).check();
  await press(page, "Planlæg mødet");
  await expectNotice(page, "Mødet er planlagt.");
  const meeting = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await open(page, paths.runDialogueMeeting(meeting));
  await press(page, "Start mødet");
  await expectNotice(page, "Mødet er i gang.");
  return meeting;
}

async function record(page: Page, words: string) {
  await field(page, "Hvad bliver sagt?").fill(words);
  await choose(page, "Svømmehallen Nordbadet");
  await press(page, "Tilføj indlæg");
  await expect(page.getByText(words, { exact: true })).toBeVisible();
}
