import type { Page } from "@playwright/test";
import { paths } from "#app/paths.ts";
import { expectAccessible } from "#tests/support/accessible.ts";
import { expect, test } from "#tests/support/app.ts";
import { expectNotice, field, fill, open, press, section } from "#tests/support/form.ts";
import { goalLeader, goalPlace, openGoals, pageAs } from "#tests/support/open-goals.ts";

const service = "Alle kan være med i foreningslivet";
const municipal = "Fjordby er tæt på, hvor man end bor";

test("an overall goal is set, served by an institution's goal, traced both ways and retired", async ({
  app,
  browser,
}) => {
  test.setTimeout(120_000);
  await openGoals(app, browser);
  const administration = await pageAs(app, browser, { role: "administration" });
  const leader = await pageAs(app, browser, goalLeader, { javaScriptEnabled: false });

  await test.step("what a service wants cannot stand above the municipality's", async () => {
    await open(administration, paths.administration());
    await administration.getByRole("link", { name: "Overordnede mål" }).click();
    await administration.getByRole("link", { name: "Nyt overordnet mål" }).click();
    await fill(administration, { Overskrift: service, Ansvarlig: "Kultur- og fritidschefen" });
    await field(administration, "Bidrager til kommunens mål").selectOption(municipal);
    await press(administration, "Opret overordnet mål");
    await expect(administration.getByRole("alert")).toContainText("Kun et områdes mål");
    await expect(field(administration, "Overskrift")).toHaveValue(service);
    await expectAccessible(administration);
  });
  await test.step("it is set for the service, and stands last in its order", async () => {
    await field(administration, "Hvis mål er det?").selectOption("Kultur og fritid");
    await press(administration, "Opret overordnet mål");
    await expectNotice(administration, "Det overordnede mål er oprettet.");
    await expect(administration.getByText("Ingen mål bidrager endnu")).toBeVisible();
    await expectAccessible(administration);
    await open(administration, paths.manageOverallGoals(), "Overordnede mål");
    const own = section(administration, "Kultur og fritid").getByRole("listitem");
    await expect(own.last()).toContainText(service);
    await own.last().getByRole("button", { name: /op$/ }).click();
    await expectNotice(administration, "Rækkefølgen er gemt");
    await expect(own.first()).toContainText(service);
    await expectAccessible(administration);
  });
  await test.step("a leader lets a goal serve it, with scripts switched off", async () => {
    await open(leader, paths.newGoal(goalPlace.institution, goalPlace.year), "Nyt mål");
    await fill(leader, { Overskrift: "Ingen holder op, fordi det er dyrt" });
    await leader.getByRole("checkbox", { name: service }).check();
    await press(leader, "Gem kladde");
    await expectNotice(leader, "Kladden er gemt.");
    await expect(leader.getByRole("checkbox", { name: service })).toBeChecked();
  });
  await test.step("from a goal up to the municipality's, and down again", async () => {
    await openByName(leader, "En bogbil i Skovby og på Vesterø");
    await leader.getByRole("link", { name: "Kulturen kommer ud til folk" }).first().click();
    await expect(leader.getByRole("link", { name: /^En bogbil/ })).toBeVisible();
    await leader.getByRole("link", { name: municipal }).first().click();
    await expect(leader.getByRole("heading", { level: 1, name: municipal })).toBeVisible();
    const services = section(leader, "Områdernes mål");
    await expect(services).toContainText(service);
    await services.getByRole("link", { name: /^En bogbil/ }).click();
    await expect(leader.getByRole("heading", { level: 1, name: /^En bogbil/ })).toBeVisible();
  });
  await test.step("the whole can be read, with what serves nothing", async () => {
    await open(administration, paths.cascade(), "Mål i sammenhæng");
    const loose = section(administration, "Mål uden overordnet mål");
    await expect(loose).toContainText(/\d+ mål er ikke knyttet til et overordnet mål/);
    await loose.locator("summary").click();
    await expect(loose.getByRole("link").first()).toBeVisible();
    await expectAccessible(administration);
  });
  await test.step("out of use it is read still, and chosen no longer", async () => {
    await administration.getByRole("link", { name: service }).click();
    await administration.getByRole("link", { name: "Rediger", exact: true }).click();
    await press(administration, "Lad målet udgå");
    await expectNotice(administration, "Målet er udgået");
    await expect(administration.getByRole("heading", { level: 1, name: service })).toBeVisible();
    await expectAccessible(administration);
    await open(leader, paths.newGoal(goalPlace.institution, goalPlace.year), "Nyt mål");
    await expect(leader.getByRole("checkbox", { name: service })).toHaveCount(0);
    await expect(leader.getByRole("checkbox", { name: municipal })).toBeVisible();
  });
});

/** Looks for something by its name, and opens what is found. */
async function openByName(page: Page, name: string) {
  await open(page, `${paths.search()}?${new URLSearchParams({ q: name })}`);
  await page.getByRole("link", { name }).first().click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}
