import type { Page } from "@playwright/test";
import { paths } from "#app/paths.ts";
import { expectAccessible } from "#tests/support/accessible.ts";
import { expect, test } from "#tests/support/app.ts";
import { expectNotice, field, fill, open, press, section, today } from "#tests/support/form.ts";
import { pageAs } from "#tests/support/open-goals.ts";

const place = { committee: "boerne-og-skoleudvalget", institution: "havneskolen" } as const;
const indicatorName = "Elever, der går til noget i fritiden";
const overrideReason = "Klasserne blev delt i august, så tallet gælder kun halvdelen.";
const deviationReason = "Udvalget venter på den nye klassedeling.";
const thisYear = today().slice(0, 4);
const lastYear = String(Number(thisYear) - 1);

test("an indicator is defined, given targets and measured, turns red, is explained, given another colour, and its deviation is accepted", async ({
  app,
  browser,
}) => {
  test.setTimeout(150_000);
  const leader = await pageAs(app, browser, {
    role: "institutionLeader",
    institution: place.institution,
  });
  const chair = await pageAs(app, browser, { role: "committeeChair", committee: place.committee });

  const indicator = await test.step("the leader defines an indicator", () => define(leader));
  await test.step("targets of two years, a doubtful one asked about and confirmed", async () => {
    await enterTargets(leader, indicator);
  });
  await test.step("a measurement gives a colour", async () => {
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
    await plain.getByRole("link", { name: "Hvorfor denne farve?" }).click();
    await expect(ratingOf(plain).getByText("Resultatet 50 %")).toBeVisible();
    await expect(ratingOf(plain).getByText(/^Grøn betyder/)).toBeVisible();
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
    await openInScorecard(leader, indicator);
    await expect(leader.locator("#aabnet")).toContainText(overrideReason);
    await expect(leader.locator("#aabnet")).toContainText("Reglerne giver: Målet er ikke nået");
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
    await open(chair, paths.committeeDeviations(place.committee), "Accepterede afvigelser");
    await expectAccessible(chair);
    await chair
      .getByRole("row")
      .filter({ hasText: indicatorName })
      .getByRole("link", { name: "Acceptér afvigelse" })
      .click();
    await fill(chair, {
      "Udvalgets begrundelse": deviationReason,
      "Gælder til og med": nextYear(),
    });
    await press(chair, "Acceptér afvigelsen");
    await expectNotice(chair, "Afvigelsen er accepteret.");
    await expect(ratingOf(chair)).toContainText(deviationReason);
    await expect(ratingOf(chair)).toContainText("Målet er ikke nået");
    await expectAccessible(chair);
    await openInScorecard(chair, indicator);
    await expect(chair.locator("#aabnet")).toContainText(deviationReason);
    await expectAccessible(chair);
  });
  await test.step("it stands on the committee's list, and can be taken back", async () => {
    await open(chair, paths.committeeDeviations(place.committee), "Accepterede afvigelser");
    await expect(chair.getByText(deviationReason)).toBeVisible();
    await expect(section(chair, "Kan accepteres indtil en dag")).not.toContainText(indicatorName);
    await chair
      .getByRole("row")
      .filter({ hasText: deviationReason })
      .getByRole("button", { name: "Træk accepten tilbage" })
      .click();
    await expectNotice(chair, "Accepten er trukket tilbage.");
  });
  await test.step("it is taken out of use, and back again from its own page", async () => {
    await open(leader, paths.editIndicator(indicator));
    await expect(leader.getByText("Den forsvinder fra styringskort og lister.")).toBeVisible();
    await press(leader, "Tag ud af brug");
    await expectNotice(leader, "Indikatoren er taget ud af brug.");
    await expectAccessible(leader);
    await press(leader, "Tag i brug igen");
    await expectNotice(leader, "Indikatoren er i brug igen.");
  });
});

function openInScorecard(page: Page, indicator: string) {
  return open(page, `${paths.institutionScorecard(place.institution)}?vis=${indicator}`);
}

function ratingOf(page: Page) {
  return section(page, "Farve år for år");
}

async function define(page: Page): Promise<string> {
  await open(page, paths.newIndicator(place.institution));
  await fill(page, {
    Indikator: indicatorName,
    Enhed: "%",
    Status: "82 %",
    Statusår: String(Number(lastYear) - 1),
    Kilde: "Skolens egen optælling",
  });
  await page.getByText("Hvornår er det godt nok").click();
  await fill(page, { "Nedre grænse": "omkring det halve" });
  await press(page, "Opret indikator");
  await expect(field(page, "Nedre grænse")).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page);
  await fill(page, { "Nedre grænse": "" });
  await press(page, "Opret indikator");
  await expectNotice(page, "Indikatoren er oprettet");
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

/** Last year's target stands outside the council term; this year's says nothing of which end is better. */
async function enterTargets(page: Page, indicator: string) {
  await open(page, paths.setTargets(indicator));
  await page.getByText("Et andet år").click();
  await fill(page.locator(".target-row").last(), { År: lastYear, "Mål for det år": "mindst 90" });
  await fill(page, { [`Mål for ${thisYear}`]: "95" });
  await expect(page.getByText("Kan betyde: mindst 95 % · højst 95 %")).toBeVisible();
  await press(page, "Gem målene");
  await expectAccessible(page);
  await page.getByRole("radio", { name: "mindst 95 %" }).check();
  await press(page, "Gem målene");
  await expectNotice(page, "Målene er gemt.");
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
