import { expect, type Page } from "@playwright/test";
import { paths } from "#app/paths.ts";
import { expectAccessible, visitChecked } from "#tests/support/accessible.ts";
import { expectNotice, fill, open, press, section } from "#tests/support/form.ts";
import { said } from "./know-and-talk.ts";
import type { Stage } from "./stage.ts";
import { bearing } from "./steer.ts";

export const explanation = "Shelterne blev først færdige i november.";

/** The reports that came with the round are planned; the one at the end of the year is opened. */
export async function openPeriod(stage: Stage, administration: Page) {
  const { committee, year } = stage;
  await visitChecked(administration, paths.followUp(committee.slug, year));
  await press(administration, `Åbn Årsmelding ${year}`);
  await expectNotice(administration, "Statusmeldingen er åben.");
  await expectAccessible(administration);
}

export async function measure(indicator: string, leader: Page) {
  await visitChecked(leader, paths.indicator(indicator));
  const measures = leader
    .locator("form")
    .filter({ has: leader.getByRole("button", { name: "Indtast måling" }) });
  await fill(measures, { Resultat: "15 %" });
  await press(measures, "Indtast måling");
  await expectNotice(leader, "Målingen er indtastet.");
  await expectAccessible(leader);
}

/** The suggestion is seen, red without an explanation is refused, and red with one is handed in. */
export async function reportRed(leader: Page) {
  await visitChecked(leader, paths.home(), /^Goddag/);
  await leader.getByRole("link", { name: /^Meld status på Alle 4\. klasser/ }).click();
  const suggestion = section(leader, "Det peger indikatorerne på");
  await expect(suggestion.getByText("Ikke opfyldt").first()).toBeVisible();
  await expect(suggestion).toContainText("15 %");
  await expectAccessible(leader);
  await leader.getByRole("radio", { name: /^Ikke opfyldt/ }).check();
  await press(leader, "Aflever statusmelding");
  await expect(leader.getByRole("alert")).toContainText("Skriv en forklaring");
  await expectAccessible(leader);
  await fill(leader, {
    Forklaring: explanation,
    "Hvad bliver der gjort?": "Tre klasser om ugen fra april.",
    "Hvilken effekt ser I?": "De klasser, der har været ude, fortæller om det endnu.",
  });
  await press(leader, "Aflever statusmelding");
  await expectNotice(leader, "Statusmeldingen er afleveret");
}

export async function freezePeriod(stage: Stage, administration: Page) {
  const { committee, year } = stage;
  await open(administration, paths.followUp(committee.slug, year));
  await administration.getByRole("link", { name: `Lås Årsmelding ${year}` }).click();
  await expectAccessible(administration);
  await press(administration, `Lås Årsmelding ${year} for altid`);
  await expectNotice(administration, "Statusmeldingen er låst.");
}

/** What a politician sees afterwards: the committee's page, and the thread from what was said to red. */
export async function readWhatCameOfIt(stage: Stage, bearingId: string, member: Page) {
  const { committee, institution, year } = stage;
  await visitChecked(member, paths.committee(committee.slug), committee.name);
  const main = member.getByRole("main");
  await expect(main.getByText(bearing).first()).toBeVisible();
  const row = main.getByRole("row").filter({ hasText: institution.name });
  await expect(row.getByRole("link", { name: "Ikke opfyldt" })).toBeVisible();
  await visitChecked(member, paths.followUp(committee.slug, year));
  await expect(main.getByText(explanation).first()).toBeVisible();
  await visitChecked(member, paths.bearingThread(bearingId));
  for (const words of [
    said.slice(0, 20),
    "En nat ude",
    "Alle 4. klasser sover ude",
    "Ikke opfyldt",
  ]) {
    await expect(main.getByText(words).first()).toBeVisible();
  }
}

/** The next round begins with what the last one ended in. */
export async function openNextRound(stage: Stage, administration: Page) {
  const { slug } = stage.committee;
  await open(administration, paths.roundSteps(slug, stage.year));
  await administration.getByRole("link", { name: "Åbn næste runde" }).click();
  await expectAccessible(administration);
  await press(administration, "Åbn runden");
  await expectNotice(administration, "Runden er åbnet, og trin 1 er i gang.");
  await visitChecked(administration, paths.knowledge(slug, stage.year + 1));
  const last = administration.getByRole("region", { name: `Opfølgningen fra runde ${stage.year}` });
  await expect(last.getByText("Alle 4. klasser sover ude")).toBeVisible();
  await expect(last.getByText(explanation)).toBeVisible();
}
