import type { Page } from "@playwright/test";
import { paths } from "#app/paths.ts";
import { expect, test } from "#tests/support/app.ts";
import { expectNotice, field, open } from "#tests/support/form.ts";
import { goalBearing, goalOf, goalText } from "#tests/support/goal-text.ts";
import { enter, tabTo, tick, type } from "#tests/support/keyboard.ts";
import { goalChair, goalLeader, goalPlace, openGoals, pageAs } from "#tests/support/open-goals.ts";

const reason = "Hvem mærker forskellen?";
const rewritten = "Børn uden svømmeklub tør gå med på havnen.";

test("a goal is written, returned, rewritten and approved without a mouse", async ({
  app,
  browser,
}) => {
  await openGoals(app, browser);
  const leader = await pageAs(app, browser, goalLeader);
  const chair = await pageAs(app, browser, goalChair);

  await test.step("the way past the navigation", async () => {
    const { institution, year } = goalPlace;
    await open(leader, paths.newGoal(institution, year), "Nyt mål");
    await enter(leader, leader.getByRole("link", { name: "Gå til indholdet" }));
    await expect(leader.getByRole("main")).toBeFocused();
  });
  await test.step("an error brings the focus to what is wrong, and from there to the field", async () => {
    await type(leader, field(leader, "Overskrift"), "   ");
    await leader.keyboard.press("Enter");
    const summary = leader.getByRole("alert");
    await expect(summary).toBeFocused();
    await enter(leader, summary.getByRole("link"));
    await expect(field(leader, "Overskrift")).toBeFocused();
  });
  await test.step("the whole template", async () => {
    await leader.keyboard.press("Control+A");
    await leader.keyboard.insertText(goalText.Overskrift);
    for (const label of ["Målet", "Baggrund"] as const) {
      await type(leader, field(leader, label), goalText[label]);
    }
    await tick(leader, leader.getByRole("checkbox", { name: goalBearing }));
    await chooseKind(leader);
    for (const label of ["Forventet effekt", "Sådan følger vi op", "Set og hørt"] as const) {
      await type(leader, field(leader, label), goalText[label]);
    }
    await type(leader, field(leader, "Handling 1"), goalText["Handling 1"]);
    await type(leader, field(leader, "Ansvarlig"), goalText.Ansvarlig);
    await enter(leader, leader.getByRole("button", { name: "Send til udvalget" }));
    await expectNotice(leader, "Målet er sendt til udvalget.");
  });
  const goal = goalOf(leader);
  await test.step("returned, rewritten and approved", async () => {
    await open(chair, paths.decideGoal(goal), /^Behandl/);
    await enter(chair, chair.locator("summary", { hasText: "Send målet tilbage i stedet" }));
    await type(chair, field(chair, "Hvad skal være anderledes?"), reason);
    await enter(chair, chair.getByRole("button", { name: "Send målet tilbage" }));
    await expectNotice(chair, "Målet er sendt tilbage");
    await open(leader, paths.goal(goal), goalText.Overskrift);
    await enter(leader, leader.getByRole("link", { name: "Skriv videre" }));
    await type(leader, field(leader, "Forventet effekt"), rewritten);
    await enter(leader, leader.getByRole("button", { name: "Send til udvalget" }));
    await expectNotice(leader, "Målet er sendt til udvalget.");
    await open(chair, paths.decideGoal(goal), /^Behandl/);
    await tabTo(chair, chair.getByRole("button", { name: "Godkend målet" }));
    await chair.keyboard.press("Space");
    await expectNotice(chair, "Målet er godkendt.");
  });
});

/** One radio button of a group is on the way of Tab; the arrows choose among them. */
async function chooseKind(leader: Page) {
  const development = leader.getByRole("radio", { name: /^Udviklingsmål/ });
  const productivity = leader.getByRole("radio", { name: /^Produktivitetsmål/ });
  await tabTo(leader, development);
  await leader.keyboard.press("ArrowDown");
  await expect(productivity).toBeChecked();
  await leader.keyboard.press("ArrowUp");
  await expect(development).toBeChecked();
}
