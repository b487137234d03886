import { paths } from "#app/paths.ts";
import { expectAccessible } from "#tests/support/accessible.ts";
import { expect, test } from "#tests/support/app.ts";
import { expectNotice, field, fill, open, press, section } from "#tests/support/form.ts";
import { pageAs } from "#tests/support/open-goals.ts";

const school = "bakkeskolen";
const leaderOfSchool = { role: "institutionLeader", institution: school } as const;
const reviewer = { role: "administration" } as const;
const name = "Antal elever, der ikke gennemfører 9. klasse";
const reason = "Klassen har flere elever fra modtagerklasserne i år.";

test("an indicator is remarked on while it is typed, kept with a reason, and reviewed", async ({
  app,
  browser,
}) => {
  const leader = await pageAs(app, browser, leaderOfSchool);
  const reviewing = await pageAs(app, browser, reviewer);
  const beside = leader.locator("[aria-live] .remark-list li");

  await test.step("remarks follow the typing and stop nothing", async () => {
    await open(leader, paths.newIndicator(school));
    await expect(beside).toHaveCount(0);
    await field(leader, "Indikator").fill(name);
    await expect(beside.filter({ hasText: "Mål hellere dem, det lykkes for." })).toHaveCount(1);
    await field(leader, "Indikator").fill("Elever, der gennemfører 9. klasse");
    await expect(beside).toHaveCount(0);
    await field(leader, "Indikator").fill(name);
    await fill(leader, { Enhed: "%", Status: "8 %" });
    await expect(beside).toHaveCount(2);
    await expectAccessible(leader);
    await press(leader, "Opret indikator");
    await expect(leader.getByRole("heading", { level: 1, name })).toBeVisible();
  });
  const id = leader.url().split("/").at(-1) ?? "";

  await test.step("the page lists what is left, and the leader keeps one of them", async () => {
    const remarks = section(leader, "Bemærkninger");
    await expect(remarks).toContainText("Der er ingen kilde.");
    await leader.getByRole("link", { name: "Se og besvar bemærkningerne" }).click();
    const negative = section(leader, "Indikator: Måler det uønskede");
    await negative.getByText("Beholdes, fordi …").first().click();
    await press(negative, "Gem svaret");
    await expect(field(negative, "Beholdes, fordi …")).toBeVisible();
    await field(negative, "Beholdes, fordi …").fill(reason);
    await expectAccessible(leader);
    await press(negative, "Gem svaret");
    await expectNotice(leader, "Svaret er gemt.");
    await expect(negative).toContainText(reason);
    await open(leader, paths.openRemarks());
    await expect(leader.getByText("Der er ingen kilde.")).toBeVisible();
    await expect(leader.getByText("Den måler dem, det ikke lykkes for")).toHaveCount(0);
  });

  await test.step("the administration judges it and comments on a cell", async () => {
    await open(reviewing, paths.indicatorQuality(id), "Kvalitet");
    const clear = reviewing.getByRole("group", { name: /^Kan alle forstå/ });
    await clear.getByRole("radio", { name: "Delvist" }).check();
    await press(reviewing, "Gem vurderingen");
    await expectNotice(reviewing, "Vurderingen er gemt.");
    await reviewing.getByLabel("Hvilken celle?").selectOption("unit");
    await fill(reviewing, { Kommentar: "Procent af hvem?" });
    await press(reviewing, "Gem kommentaren");
    await expectNotice(reviewing, "Kommentaren er gemt.");
    await expectAccessible(reviewing);
    await open(reviewing, `${paths.qualityOverview()}?sted=${school}`);
    await expect(reviewing.getByText("Procent af hvem?")).toBeVisible();
    await expect(section(reviewing, "Blandingen")).toContainText("3 eller flere");
    await expectAccessible(reviewing);
  });

  await test.step("the leader sees it beside the cell and settles it", async () => {
    await open(leader, paths.indicator(id));
    await leader.getByRole("link", { name: "1 åben kommentar" }).first().click();
    await leader.getByRole("link", { name: "Afslut kommentaren" }).click();
    await fill(leader, { "Hvad blev der gjort?": "Skrevet i beskrivelsen." });
    await press(leader, "Afslut kommentaren");
    await expectNotice(leader, "Kommentaren er afsluttet.");
    await expect(leader.getByText("Skrevet i beskrivelsen.")).toBeVisible();
    await open(leader, paths.indicator(id));
    await expect(leader.getByRole("link", { name: "1 åben kommentar" })).toHaveCount(0);
  });
});

test("without scripts the remarks come with the page, and an answer is taken back", async ({
  app,
  browser,
}) => {
  const leader = await pageAs(app, browser, leaderOfSchool, { javaScriptEnabled: false });
  await open(leader, paths.newIndicator(school));
  await fill(leader, { Indikator: name, Statusår: "nitten" });
  await press(leader, "Opret indikator");
  await expect(leader.getByText("Mål hellere dem, det lykkes for.").first()).toBeVisible();
  await expect(
    leader.getByRole("alert").getByRole("link", { name: /^Skriv et år fra/ }),
  ).toBeVisible();
  await fill(leader, { Statusår: "" });
  await press(leader, "Opret indikator");
  await leader.getByRole("link", { name: "Se og besvar bemærkningerne" }).click();
  const source = section(leader, "Kilde: Kilde mangler");
  await source.getByText("Beholdes, fordi …").first().click();
  await field(source, "Beholdes, fordi …").fill("Vi tæller selv fra næste år.");
  await press(source, "Gem svaret");
  await expectNotice(leader, "Svaret er gemt.");
  await press(source, "Træk svaret tilbage");
  await expectNotice(leader, "bemærkningen er åben igen");
});
