import type { Page } from "@playwright/test";
import { paths } from "#app/paths.ts";
import { expect, test } from "#tests/support/app.ts";
import { findValue } from "#tests/support/demo-people.ts";
import { expectNotice, field, fill, open, press, today } from "#tests/support/form.ts";
import { goalPlace, pageAs } from "#tests/support/open-goals.ts";

const elders = "aeldre-og-sundhedsudvalget";
const question = "Hvem spørger dem, der ikke selv siger noget?";
const aboutFigures = "Hvad gemmer tallet sig af forskelle?";

test("a committee member reads what turned, comments on a draft, asks, and gets an answer", async ({
  app,
  browser,
}) => {
  const member = await pageAs(app, browser, { role: "committeeMember", committee: elders });
  await open(member, paths.home(), /^Goddag/);
  await member.getByRole("link", { name: "Udvalgsmøde: Pejlemærker for 2027" }).first().click();
  await expect(heading(member, /Pejlemærker for 2027/)).toBeVisible();

  await open(member, paths.committee(elders));
  await expect(member.getByRole("heading", { name: /^Skiftet farve siden/ })).toBeVisible();
  await member.getByRole("link", { name: "Se rundens pejlemærker" }).click();
  await member.getByRole("link", { name: "Få og faste ansigter" }).first().click();
  await fill(member, { "Skriv en kommentar": "Aftenen er stadig det svage sted." });
  await press(member, "Tilføj kommentar");
  await expectNotice(member, "Kommentaren er tilføjet.");

  await open(member, paths.committee(elders));
  const turned = member.getByRole("link", { name: /Beboeren vælger selv/ });
  await turned.first().click();
  await unfold(member, "Stil et spørgsmål om målet", "Dit spørgsmål");
  await fill(member, { "Dit spørgsmål": question });
  await press(member, "Stil spørgsmålet");
  await expectNotice(member, "Spørgsmålet er stillet.");

  const leader = await pageAs(app, browser, {
    role: "institutionLeader",
    institution: "plejecenter-havnehjemmet",
  });
  await open(leader, paths.home(), /^Goddag/);
  await leader.getByRole("link", { name: new RegExp(`^Svar på spørgsmålet: ${question}`) }).click();
  await unfold(leader, "Svar på spørgsmålet", "Dit svar");
  await fill(leader, { "Dit svar": "Kontaktpersonen, og hun spørger igen efter en måned." });
  await press(leader, "Send svaret");
  await expectNotice(leader, "Svaret er sendt.");

  await open(member, paths.home());
  await expect(
    member.getByRole("link", { name: /^Svar fra Plejecenter Havnehjemmet/ }),
  ).toBeVisible();

  await member.goto(paths.committeeScorecard(elders));
  const why = member.locator("tbody tr").getByRole("link", { name: /Se hvorfor/ });
  await why.first().click();
  await member.getByRole("link", { name: "Stil et spørgsmål", exact: true }).click();
  await expect(heading(member, "Stil et spørgsmål")).toBeVisible();
  await fill(member, { "Dit spørgsmål": aboutFigures });
  await press(member, "Stil spørgsmålet");
  await expectNotice(member, "Spørgsmålet er stillet.");
  const asked = member.url();
  const administration = await pageAs(app, browser, { role: "administration" });
  await administration.goto(asked);
  const answering = administration.getByRole("listitem").filter({ hasText: aboutFigures });
  await answering.locator("summary", { hasText: "Svar på spørgsmålet" }).click();
  await fill(administration, { "Dit svar": "Vi har talt på en ny måde siden januar." });
  await press(administration, "Send svaret");
  await expectNotice(administration, "Svaret er sendt.");
  await open(member, paths.home());
  await expect(
    member.getByRole("link", { name: new RegExp(`^Svar fra .* på: ${aboutFigures}`) }),
  ).toBeVisible();
});

test("a chair takes the committee's decision from the home page to adopted bearings", async ({
  app,
  browser,
}) => {
  const { committee, year } = goalPlace;
  const chair = await pageAs(app, browser, { role: "committeeChair", committee });
  await open(chair, paths.home());
  await chair.getByRole("link", { name: /^Vedtag \d+ udkast/ }).click();
  await chair.getByRole("link", { name: "Vedtag pejlemærker" }).first().click();
  await expect(heading(chair, "Vedtag pejlemærker")).toBeVisible();
  await fill(chair, { Beslutning: "Vedtaget, som de står." });
  await press(chair, /^Vedtag \d+ pejlemærker$/);
  await expectNotice(chair, "Pejlemærkerne er vedtaget");
  await open(chair, paths.step(committee, year, "bearings"), "Pejlemærker");
  const bearings = chair.getByRole("list", { name: "Pejlemærker", exact: true });
  await expect(bearings.getByText(/^Vedtaget /)).toHaveCount(3);
  await open(chair, paths.home());
  await expect(chair.getByRole("link", { name: /^Vedtag \d+ udkast/ })).toHaveCount(0);
});

test("a leader sees what was prepared and reported, and corrects a frozen report by a new one", async ({
  app,
  browser,
}) => {
  const leader = await pageAs(app, browser, {
    role: "institutionLeader",
    institution: goalPlace.institution,
  });
  const [meeting, institution, goal, period] = findValue(
    app.databaseFile,
    `select dialogueMeeting.id || ' ' || institution.id || ' ' || goal.id || ' ' || reportingPeriod.id from institution
     join preparation on preparation.institutionId = institution.id
     join dialogueMeeting on dialogueMeeting.id = preparation.dialogueMeetingId
     join goal on goal.institutionId = institution.id
     join goalReport on goalReport.goalId = goal.id and goalReport.status = 'red'
     join reportingPeriod on reportingPeriod.id = goalReport.reportingPeriodId
     where institution.slug = '${goalPlace.institution}' and reportingPeriod.kind = 'yearEnd'
     order by dialogueMeeting.heldOn desc limit 1`,
  ).split(" ");
  if (!meeting || !institution || !goal || !period) throw new Error("The demo lacks a red report");
  await open(leader, paths.preparation(meeting, institution), /^Forberedelse/);
  await expect(leader.getByRole("button", { name: "Aflever" })).toHaveCount(0);

  await open(leader, paths.institution(goalPlace.institution), /Nordbadet/);
  await open(leader, paths.reportOnGoal(goal, period));
  await leader.getByRole("link", { name: "Ret med en ny statusmelding" }).click();
  await fill(leader, { "Hvorfor retter du?": "To klasser var ikke talt med." });
  await press(leader, "Aflever rettelse");
  await expectNotice(leader, "Rettelsen er afleveret.");
  await expect(leader.getByText("To klasser var ikke talt med.").first()).toBeVisible();
});

test("the administration moves dates, re-opens a step for the log, and plans a committee meeting", async ({
  app,
  browser,
}) => {
  const { committee, year } = goalPlace;
  const page = await pageAs(app, browser, { role: "administration" });
  await open(page, paths.yearWheel(committee, year), "Årshjul");
  await page
    .getByRole("link", { name: /Udvalgsmøde/ })
    .first()
    .click();
  await expect(heading(page, /^Udvalgsmøde/)).toBeVisible();

  await open(page, paths.roundSteps(committee, year), "Trin og tidsplan");
  const dialogue = page.getByRole("region", { name: /^Trin 2/ });
  await dialogue.getByText("Genåbn trin 2").first().click();
  await fill(dialogue, { "Hvorfor skal trinnet genåbnes?": "Værftet vil mødes igen." });
  await press(dialogue, "Genåbn trin 2");
  await expectNotice(page, "Trinnet er genåbnet.");
  await dialogue.getByText(/^Log, 3 hændelser/).click();
  await expect(dialogue.getByText("Værftet vil mødes igen.")).toBeVisible();

  await open(page, paths.newCommitteeMeeting(committee, year), "Planlæg udvalgsmøde");
  await fill(page, {
    "Hvad handler mødet om?": "Et møde mere om pejlemærkerne",
    Dato: today(),
    "Begynder kl.": "16:30",
  });
  await field(page, "Trin").selectOption({ label: "Pejlemærker" });
  await press(page, "Planlæg møde");
  await expectNotice(page, "Mødet er planlagt.");
});

test("the directorate sees how it goes in every committee and writes nowhere", async ({
  app,
  browser,
}) => {
  const page = await pageAs(app, browser, { role: "directorate" });
  await open(page, paths.home(), /^Goddag/);
  for (const name of ["Børne- og Skoleudvalget", "Ældre- og Sundhedsudvalget"]) {
    await expect(page.getByRole("heading", { name })).toBeVisible();
  }
  await page.getByRole("link", { name: "Ældre- og Sundhedsudvalget" }).first().click();
  await expect(page.getByRole("table").first()).toBeVisible();
  const { committee, year } = goalPlace;
  await open(page, paths.bearings(committee, year), "Pejlemærker");
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
  const refused = await page.goto(paths.adoptBearings(committee, year));
  expect(refused?.status()).toBe(403);
});

test("a system administrator creates a person, who chooses a password by the link and signs in with it", async ({
  app,
  browser,
}) => {
  const email = "signe.holm@fjordby.example";
  const secret = "Kun svaner spiser tang om natten";
  const administrator = await pageAs(app, browser, { role: "systemAdministrator" });
  await open(administrator, paths.newPerson(), "Opret person");
  await fill(administrator, { Navn: "Signe Holm", "E-mail": email });
  await press(administrator, "Opret");
  await expectNotice(administrator, "Oprettet.");
  await administrator.getByRole("link", { name: "Giv en rolle" }).click();
  await administrator.getByRole("radio", { name: "Direktion" }).check();
  await press(administrator, "Giv rollen");
  await expectNotice(administrator, "Rollen er givet");
  await administrator.getByRole("link", { name: "Lav et link til personen" }).click();
  await press(administrator, "Lav linket");
  const link = await field(administrator, "Link til Signe Holm").inputValue();

  const newcomer = await (await browser.newContext({ baseURL: app.url })).newPage();
  await open(newcomer, link, /Signe Holm|Vælg din adgangskode/);
  await fill(newcomer, { "Ny adgangskode": secret, "Skriv den igen": secret });
  await press(newcomer, "Gem, og log ind");
  await expect(heading(newcomer, "Goddag, Signe Holm")).toBeVisible();

  const later = await (await browser.newContext({ baseURL: app.url })).newPage();
  await later.goto(link);
  await expect(heading(later, "Linket virker ikke længere")).toBeVisible();
  await open(later, paths.signIn(), "Log ind");
  await fill(later, { "E-mail": email, Adgangskode: secret });
  await press(later, "Log ind");
  await expect(heading(later, "Goddag, Signe Holm")).toBeVisible();

  await open(administrator, paths.audit(), "Ændringslog");
  const log = administrator.getByRole("main");
  await expect(log.getByText(/Valgte adgangskode med et link/i).first()).toBeVisible();
  await expect(log.getByText(/Lavede et link til at logge ind/i).first()).toBeVisible();
  await expect(log).toContainText("Signe Holm");
  await expect(log).not.toContainText(secret);
});

test("anyone reads what was promised and what came of it without signing in", async ({
  app,
  browser,
}) => {
  const visitor = await (await browser.newContext({ baseURL: app.url })).newPage();
  await open(visitor, paths.publicOrganisation("fjordby"), /^Det har vi lovet/);
  await visitor.getByText("Se målene").first().click();
  await visitor
    .getByRole("link")
    .filter({ visible: true })
    .and(visitor.locator("a[href*='/maal/']"))
    .first()
    .click();
  await expect(visitor.getByRole("heading", { name: "Sådan går det" })).toBeVisible();
  await expect(visitor).toHaveURL(/\/offentlig\/fjordby\/maal\//);
  await visitor.goto(paths.committees());
  await expect(heading(visitor, "Log ind")).toBeVisible();
});

/** Opens what is folded away, unless the page shows it already. */
async function unfold(page: Page, summary: string, label: string) {
  const fold = page.locator("summary", { hasText: summary }).first();
  await expect(fold).toBeVisible();
  if (!(await field(page, label).isVisible())) await fold.click();
}

function heading(page: Page, name: string | RegExp) {
  return page.getByRole("heading", { level: 1, name });
}
