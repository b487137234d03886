import { expect, type Page } from "@playwright/test";
import { paths } from "#app/paths.ts";
import { expectAccessible, visitChecked } from "#tests/support/accessible.ts";
import { expectNotice, field, fill, open, press, today } from "#tests/support/form.ts";
import type { Stage } from "./stage.ts";

/** The words that are followed through the whole round. */
export const said =
  "Mange børn har aldrig sovet ude. Efter en nat i shelter tør de mere i klassen.";
export const theme = "En nat ude";

export async function openFirstRound(stage: Stage, administration: Page) {
  const { slug } = stage.committee;
  await visitChecked(administration, paths.openRound(slug), "Åbn runde");
  await field(administration, "År").fill(String(stage.year));
  await press(administration, "Åbn runden");
  await expectNotice(administration, "Runden er åbnet, og trin 1 er i gang.");
  await expectAccessible(administration);
}

/** Moves a step on the page of steps: "Åbn trin 2", "Afslut opfølgningen". */
export async function moveStep(stage: Stage, administration: Page, move: string) {
  await open(administration, paths.roundSteps(stage.committee.slug, stage.year));
  await press(administration, move);
  const done = move.startsWith("Åbn") ? "Trinnet er åbnet." : "Trinnet er afsluttet.";
  await expectNotice(administration, done);
}

/** Two items in the pack: a text, and figures with a chart. */
export async function addKnowledge(stage: Stage, administration: Page) {
  const { committee, year } = stage;
  await visitChecked(administration, paths.newKnowledgeItem(committee.slug, year, "text"));
  await fill(administration, {
    Overskrift: "Hvor tit kommer børn ud?",
    Tekst: "Skolerne bruger naturskolerne mindre om vinteren.",
    Kilde: "Center for Natur",
    "Kildens dato": today(),
  });
  await press(administration, "Læg i pakken");
  await expectNotice(administration, "Det ligger nu i pakken.");
  await visitChecked(administration, paths.newKnowledgeItem(committee.slug, year, "series"));
  await fill(administration, {
    Overskrift: "Klasser på besøg",
    Enhed: "klasser",
    "Sæt en liste ind": `${year - 3} 82\n${year - 2} 91,5\n${year - 1} 1.104`,
    Kilde: "Naturskolernes optælling",
    "Kildens dato": today(),
  });
  await press(administration, "Læg i pakken");
  const figure = administration.getByRole("figure", { name: "Klasser på besøg" });
  await expect(figure).toContainText("1.104");
  await expectAccessible(administration);
}

export async function decideDialogueForm(stage: Stage, chair: Page) {
  const { committee, year } = stage;
  await visitChecked(chair, paths.dialogueForm(committee.slug, year), "Dialogens form");
  await chair.getByRole("radio", { name: /^Samme type/ }).check();
  await fill(chair, {
    Facilitering: "Administrationen leder mødet ved bålet.",
    Besluttet: today(),
    Beslutning: "Udvalget mødes med begge naturskoler på én gang.",
  });
  await press(chair, "Før beslutningen ind");
  await expectNotice(chair, "Beslutningen er ført ind.");
}

/** Plans a meeting of model 1; leaving one institution of the type out is refused. */
export async function planDialogueMeeting(stage: Stage, administration: Page): Promise<string> {
  const { committee, year, institution, other, institutionType } = stage;
  await visitChecked(administration, paths.newDialogueMeeting(committee.slug, year));
  await fill(administration, { "Mødets navn": "Møde ved bålet", Dato: today(), Begynder: "17:00" });
  await administration.getByRole("radio", { name: /^Samme type/ }).check();
  const type = administration.getByRole("group", { name: institutionType });
  for (const checked of await type.getByRole("checkbox", { checked: true }).all()) {
    await checked.uncheck();
  }
  await type.getByRole("checkbox", { name: institution.name }).check();
  await press(administration, "Planlæg mødet");
  await expect(administration.getByRole("alert")).toContainText(`Her mangler ${other.name}`);
  await expectAccessible(administration);
  await type.getByRole("checkbox", { name: other.name }).check();
  await press(administration, "Planlæg mødet");
  await expectNotice(administration, "Mødet er planlagt.");
  await expectAccessible(administration);
  return new URL(administration.url()).pathname.split("/").at(-1) ?? "";
}

export async function prepare(meeting: string, leader: Page) {
  await visitChecked(leader, paths.home(), /^Goddag/);
  await leader.getByRole("link", { name: /^Forbered Naturskolen Engen/ }).click();
  await expect(leader).toHaveURL(new RegExp(paths.preparation(meeting, "")));
  await expectAccessible(leader);
  await fill(leader, {
    "Hvornår talte du med medarbejderne?": today(),
    "Hvad sagde medarbejderne?": "De vil gerne have klasserne længere ad gangen.",
    Status: "Vi når alle skoler.",
    Vilkår: "Bussen er blevet dyrere.",
    Udfordringer: "Om vinteren står bålhytten tom.",
    "Behov for udvikling": "Overnatning.",
  });
  await press(leader, "Aflever");
  await expectNotice(leader, "Forberedelsen er afleveret.");
}

/** The meeting itself: attendance, what is said, themes, and the end. */
export async function runMeeting(meeting: string, stage: Stage, facilitator: Page) {
  await visitChecked(facilitator, paths.runDialogueMeeting(meeting), "Møde ved bålet");
  await press(facilitator, "Start mødet");
  await expectNotice(facilitator, "Mødet er i gang.");
  await visitChecked(facilitator, paths.attendance(meeting));
  await facilitator.getByRole("checkbox", { name: /Aksel Lundby/ }).check();
  await facilitator.getByRole("checkbox", { name: /Tora Hedegaard/ }).check();
  await press(facilitator, "Gem fremmødet");
  await expectNotice(facilitator, "Fremmødet er gemt.");
  await open(facilitator, paths.runDialogueMeeting(meeting));
  await press(facilitator, /^Afslut punktet/);
  await expect(facilitator.getByRole("button", { name: /^Afslut punktet/ })).toHaveCount(0);
  await say(facilitator, said, stage.institution.name);
  await say(facilitator, "Kunne skolerne tage med uden at betale for bussen?", "Aksel Lundby");
  await open(facilitator, paths.runDialogueMeeting(meeting));
  await expect(facilitator.getByRole("heading", { name: "2 indlæg" })).toBeVisible();
  await expectAccessible(facilitator);
  await gatherInTheme(meeting, facilitator);
  await visitChecked(facilitator, paths.closeDialogueMeeting(meeting));
  await fill(facilitator, { Sammenfatning: "Alle var enige om, at én nat ude gør en forskel." });
  await press(facilitator, "Afslut mødet");
  await expectNotice(facilitator, "Mødet er afsluttet");
  await visitChecked(facilitator, paths.dialogueMeeting(meeting), "Møde ved bålet");
  await expect(facilitator.getByText(said).first()).toBeVisible();
}

async function say(facilitator: Page, words: string, speaker: string) {
  await field(facilitator, "Hvad bliver sagt?").fill(words);
  await choose(facilitator, speaker);
  await press(facilitator, "Tilføj indlæg");
  await expect(facilitator.getByRole("list").getByText(words).first()).toBeVisible();
}

/** The name is what one presses; the round mark itself is not shown. */
export async function choose(facilitator: Page, speaker: string) {
  const speakers = facilitator.getByRole("group", { name: "Hvem siger det?" });
  await speakers.getByText(speaker, { exact: true }).click();
  await expect(speakers.getByRole("radio", { name: speaker })).toBeChecked();
}

async function gatherInTheme(meeting: string, facilitator: Page) {
  await visitChecked(facilitator, paths.dialogueThemes(meeting));
  await fill(facilitator, { "Nyt tema": theme });
  await press(facilitator, "Tilføj tema");
  for (const words of [said, "Kunne skolerne"]) {
    const card = facilitator.getByRole("listitem").filter({ hasText: words });
    await field(card, "Tema").selectOption({ label: theme });
    await press(card, "Flyt");
    await expect(facilitator.getByRole("region", { name: theme }).getByText(words)).toBeVisible();
  }
}
