import type { Page } from "@playwright/test";
import { paths } from "#app/paths.ts";
import { expectAccessible } from "#tests/support/accessible.ts";
import { expect, test } from "#tests/support/app.ts";
import { expectNotice, field, fill, open, press, section } from "#tests/support/form.ts";
import { goalBearing, goalOf, goalText } from "#tests/support/goal-text.ts";
import { goalChair, goalLeader, goalPlace, openGoals, pageAs } from "#tests/support/open-goals.ts";

const secondAction = "Et hold om søndagen for dem, der mangler";
const reason = "Skriv, hvordan vi ser det på de børn, der ikke kommer i foreningerne.";
const rewritten = "Færre børn er bange for havnen, også dem uden svømmeklub.";

/** axe is itself a script, so it reads each page in a browser that runs them. */
let mirror: Page;

test("a goal goes the whole way with scripts switched off", async ({ app, browser }) => {
  test.setTimeout(150_000);
  await openGoals(app, browser);
  const leader = await pageAs(app, browser, goalLeader, { javaScriptEnabled: false });
  const chair = await pageAs(app, browser, goalChair, { javaScriptEnabled: false });
  mirror = await pageAs(app, browser, goalLeader);

  const goal = await test.step("written with one action more, and kept as a draft", () =>
    writeDraft(leader));
  await test.step("sent before it is whole: kept, and told what is missing", async () => {
    await press(leader, "Send til udvalget");
    const lacks = leader.getByRole("alert");
    await expect(lacks).toContainText("Kladden er gemt, men målet er ikke sendt");
    await expect(lacks.getByRole("link", { name: "Skriv, hvem der er ansvarlig." })).toBeVisible();
    await expect(field(leader, "Handling 2")).toHaveValue(secondAction);
    await expectMirrorAccessible(leader);
  });
  await test.step("sent, returned with a reason, rewritten and approved", async () => {
    await fill(leader, { Ansvarlig: goalText.Ansvarlig });
    await press(leader, "Send til udvalget");
    await expectNotice(leader, "Målet er sendt til udvalget.");
    await expectMirrorAccessible(leader);
    await sendBack(goal, chair);
    await visit(leader, paths.editGoal(goal));
    await expect(leader.getByText(reason)).toBeVisible();
    await fill(leader, { "Forventet effekt": rewritten });
    await press(leader, "Send til udvalget");
    await expectNotice(leader, "Målet er sendt til udvalget.");
    await approve(goal, chair);
  });
  await test.step("a new version after the budget, approved and compared", async () => {
    await visit(leader, paths.reviseGoal(goal), "Lav ny version");
    await leader.getByRole("radio", { name: /^Et vedtaget budget/ }).check();
    await fill(leader, { Budgetår: "2028", Begrundelse: "Der er penge til ét hold mere." });
    await press(leader, "Begynd på ny version");
    await expectNotice(leader, "En ny version er begyndt");
    await leader.getByRole("button", { name: "Fjern handling 2" }).click();
    await expect(field(leader, "Handling 2")).toHaveCount(0);
    await fill(leader, { Målet: "Hvert barn i 3. klasse kan holde sig oppe i to minutter." });
    await press(leader, "Send til udvalget");
    await expectNotice(leader, "Målet er sendt til udvalget.");
    await approve(goal, chair);
    await compare(goal, leader);
  });
});

async function writeDraft(leader: Page): Promise<string> {
  const { institution, year } = goalPlace;
  await visit(leader, paths.newGoal(institution, year), "Nyt mål");
  const { Ansvarlig: _, ...text } = goalText;
  await fill(leader, text);
  await leader.getByRole("checkbox", { name: goalBearing }).check();
  await press(leader, "Tilføj handling");
  await expect(field(leader, "Målet")).toHaveValue(text.Målet);
  await expect(leader.getByRole("checkbox", { name: goalBearing })).toBeChecked();
  await expectMirrorAccessible(leader);
  await fill(leader, { "Handling 2": secondAction });
  await press(leader, "Gem kladde");
  await expectNotice(leader, "Kladden er gemt.");
  await expect(field(leader, "Handling 2")).toHaveValue(secondAction);
  return goalOf(leader);
}

async function sendBack(goal: string, chair: Page) {
  await visit(chair, paths.decideGoal(goal), /^Behandl/);
  await chair.getByText("Send målet tilbage i stedet").click();
  await fill(chair, { "Hvad skal være anderledes?": reason });
  await press(chair, "Send målet tilbage");
  await expectNotice(chair, "Målet er sendt tilbage");
}

async function approve(goal: string, chair: Page) {
  await visit(chair, paths.decideGoal(goal), /^Behandl/);
  await press(chair, "Godkend målet");
  await expectNotice(chair, "Målet er godkendt.");
}

async function compare(goal: string, leader: Page) {
  await visit(leader, paths.goalVersions(goal), /^Versioner af/);
  const changed = section(leader, "Målet");
  await expect(changed).toContainText("4. klasse");
  await expect(changed).toContainText("3. klasse");
  await expect(field(leader, "Til").locator("option:checked")).toContainText("budget 2028");
}

async function visit(page: Page, path: string, heading?: string | RegExp) {
  await open(page, path, heading);
  await expectMirrorAccessible(page);
}

async function expectMirrorAccessible(page: Page) {
  await mirror.goto(paths.help());
  await mirror.setContent(await page.content());
  await expectAccessible(mirror);
}
