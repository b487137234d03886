import type { Page } from "@playwright/test";
import { paths } from "#app/paths.ts";
import { expectAccessible } from "#tests/support/accessible.ts";
import { expect, test } from "#tests/support/app.ts";
import { findValue } from "#tests/support/demo-people.ts";
import { expectNotice, fill, open, press, section, today } from "#tests/support/form.ts";
import { pageAs } from "#tests/support/open-goals.ts";

const place = { committee: "boerne-og-skoleudvalget", institution: "havneskolen" } as const;
const overrideReason = "Klasserne blev delt i august, så tallet gælder kun halvdelen.";
const deviationReason = "Udvalget venter på den nye klassedeling.";
const lastYear = String(Number(today().slice(0, 4)) - 1);

test("an indicator turns red, is explained, given another colour, and its deviation is accepted", async ({
  app,
  browser,
}) => {
  test.setTimeout(150_000);
  const indicator = findValue(
    app.databaseFile,
    `select indicator.id from indicator join institution on institution.id = indicator.institutionId
     where institution.slug = '${place.institution}' and indicator.direction = 'higher'
     order by indicator.position limit 1`,
  );
  const leader = await pageAs(app, browser, {
    role: "institutionLeader",
    institution: place.institution,
  });
  const chair = await pageAs(app, browser, { role: "committeeChair", committee: place.committee });

  await test.step("a target and a measurement give a colour", async () => {
    await enterTarget(leader, indicator, "mindst 90");
    await measure(leader, indicator, "50");
    await expect(ratingOf(leader)).toContainText("Målet er ikke nået");
  });
  await test.step("the colour explains itself, also with scripts switched off", async () => {
    const plain = await pageAs(
      app,
      browser,
      { role: "committeeMember", committee: place.committee },
      { javaScriptEnabled: false },
    );
    await open(plain, paths.indicator(indicator));
    await plain.getByText(`Forklar farven for ${lastYear}`).click();
    await expect(ratingOf(plain)).toContainText("når ikke målet");
    await expect(ratingOf(plain)).toContainText("Grøn betyder");
    await expect(plain.getByRole("link", { name: /Sæt en anden farve/ })).toHaveCount(0);
    await plain.context().close();
  });
  await test.step("the leader sets another colour, only with a reason", async () => {
    await open(leader, paths.judgeColour(indicator, Number(lastYear)));
    await leader.getByRole("radio", { name: "Målet er nået" }).check();
    await fill(leader, { Begrundelse: overrideReason });
    await press(leader, "Sæt farven");
    await expectNotice(leader, "Farven er sat");
    await expect(leader.getByText(overrideReason)).toBeVisible();
    await expect(leader.getByText("Reglerne giver: Målet er ikke nået")).toBeVisible();
    await expectAccessible(leader);
  });
  await test.step("a newer figure opens the question, and it is withdrawn", async () => {
    await measure(leader, indicator, "51");
    await expect(ratingOf(leader)).toContainText("Nye tal: skal bekræftes");
    await expect(ratingOf(leader)).toContainText("Målet er ikke nået");
    await open(leader, paths.judgeColour(indicator, Number(lastYear)));
    await press(leader, "Bekræft farven");
    await expectNotice(leader, "Farven er bekræftet");
    await press(leader, "Træk farven tilbage");
    await expectNotice(leader, "Farven er trukket tilbage");
  });
  await test.step("the chair accepts the deviation until a day; the colour stays", async () => {
    await open(chair, paths.indicator(indicator));
    await chair.getByRole("link", { name: "Acceptér afvigelse" }).click();
    await fill(chair, {
      "Udvalgets begrundelse": deviationReason,
      "Gælder til og med": nextYear(),
    });
    await press(chair, "Acceptér afvigelsen");
    await expectNotice(chair, "Afvigelsen er accepteret.");
    await expect(ratingOf(chair)).toContainText(deviationReason);
    await expect(ratingOf(chair)).toContainText("Målet er ikke nået");
    await expectAccessible(chair);
  });
  await test.step("it stands on the committee's list, and can be taken back", async () => {
    await open(chair, paths.committeeDeviations(place.committee), "Accepterede afvigelser");
    await expect(chair.getByText(deviationReason)).toBeVisible();
    await expectAccessible(chair);
    await press(chair, "Træk accepten tilbage");
    await expectNotice(chair, "Accepten er trukket tilbage.");
  });
});

function ratingOf(page: Page) {
  return section(page, "Farve år for år");
}

async function enterTarget(page: Page, indicator: string, raw: string) {
  await open(page, paths.setTarget(indicator));
  await fill(page, { År: lastYear, "Mål med dine egne ord": raw });
  await press(page, "Sæt mål");
  await expectNotice(page, "Målet er sat.");
}

async function measure(page: Page, indicator: string, raw: string) {
  await open(page, paths.measureIndicator(indicator));
  await fill(page, { År: lastYear, Resultat: raw });
  await press(page, "Indtast måling");
  await expectNotice(page, "Målingen er indtastet.");
}

function nextYear(): string {
  return `${Number(today().slice(0, 4)) + 1}-06-30`;
}
