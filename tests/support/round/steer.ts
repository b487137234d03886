import { expect, type Page } from "@playwright/test";
import { paths } from "#app/paths.ts";
import { expectAccessible, visitChecked } from "#tests/support/accessible.ts";
import { expectNotice, field, fill, open, press } from "#tests/support/form.ts";
import { said, theme } from "./know-and-talk.ts";
import type { Stage } from "./stage.ts";

export const bearing = "Alle børn får en nat ude";

/** A theme becomes a draft that carries what was said. */
export async function draftBearing(stage: Stage, administration: Page): Promise<string> {
  const { committee, year } = stage;
  await visitChecked(administration, paths.bearings(committee.slug, year), /Pejlemærker/);
  await administration.getByRole("link", { name: /^Lav udkast af temaet/ }).click();
  await expect(administration.getByRole("checkbox", { name: theme })).toBeChecked();
  await expectAccessible(administration);
  await fill(administration, {
    Overskrift: bearing,
    Pejlemærket: "Hvert barn i Fjordby skal have sovet ude, før det går ud af 4. klasse.",
  });
  await press(administration, "Lav udkast");
  await expectNotice(administration, "Udkastet er lavet.");
  await expect(administration.getByText(said).first()).toBeVisible();
  return idOf(administration);
}

export async function commentOnBearing(id: string, member: Page) {
  await visitChecked(member, paths.bearing(id), bearing);
  await fill(member, { "Skriv en kommentar": "Husk de børn, der aldrig har haft en sovepose." });
  await press(member, "Tilføj kommentar");
  await expectNotice(member, "Kommentaren er tilføjet.");
  await expectAccessible(member);
}

export async function adoptBearing(stage: Stage, chair: Page) {
  const { committee, year } = stage;
  await visitChecked(chair, paths.adoptBearings(committee.slug, year), "Vedtag pejlemærker");
  await fill(chair, { Beslutning: "Udvalget vedtog pejlemærket." });
  await press(chair, "Vedtag pejlemærket");
  await expectNotice(chair, "Pejlemærkerne er vedtaget");
  await expectAccessible(chair);
}

/** The leader's own indicator with the target that the goal will be measured against. */
export async function defineIndicator(stage: Stage, leader: Page): Promise<string> {
  const { institution, year } = stage;
  await visitChecked(leader, paths.newIndicator(institution.slug), /^Ny indikator/);
  await fill(leader, {
    Indikator: "Klasser, der har sovet ude",
    Enhed: "%",
    Status: "20 %",
    Statusår: String(year - 1),
    Kilde: "Naturskolens kalender",
  });
  await field(leader, "Hvad er bedst").selectOption({ label: "Jo højere, jo bedre" });
  await press(leader, "Opret indikator");
  await expectNotice(leader, "Indikatoren er oprettet");
  await expectAccessible(leader);
  await fill(leader, { [`Mål for ${year}`]: "mindst 80 %" });
  await expect(leader.getByText("Læses som: mindst 80 %")).toBeVisible();
  await press(leader, "Gem målene");
  await expectNotice(leader, "Målene er gemt.");
  return idOf(leader);
}

/** The goal goes the whole way: written, sent, returned with a reason, rewritten and approved. */
export async function agreeOnGoal(stage: Stage, leader: Page, chair: Page): Promise<string> {
  const { institution, year } = stage;
  await visitChecked(leader, paths.newGoal(institution.slug, year), "Nyt mål");
  await fill(leader, {
    Overskrift: "Alle 4. klasser sover ude",
    Målet: "Hver 4. klasse har sovet en nat i shelter ved Engen.",
    Baggrund: "Klasserne kommer kun om dagen i dag.",
    "Forventet effekt": "Børnene tør mere.",
    "Sådan følger vi op": "Vi tæller klasserne i juni.",
    "Handling 1": "Byg to sheltere mere",
    Ansvarlig: "Naturskolens leder",
  });
  await leader.getByRole("checkbox", { name: bearing }).check();
  await leader.getByRole("checkbox", { name: "Klasser, der har sovet ude" }).check();
  await press(leader, "Send til udvalget");
  await expectNotice(leader, "Målet er sendt til udvalget.");
  await expectAccessible(leader);
  const id = idOf(leader);

  await visitChecked(chair, paths.decideGoal(id), /^Behandl/);
  await chair.getByText("Send målet tilbage i stedet").click();
  await fill(chair, { "Hvad skal være anderledes?": "Effekten skal kunne ses på børnene." });
  await press(chair, "Send målet tilbage");
  await expectNotice(chair, "Målet er sendt tilbage");

  await visitChecked(leader, paths.home(), /^Goddag/);
  await leader.getByRole("link", { name: /^Skriv om: Alle 4\. klasser/ }).click();
  await expect(leader.getByText("Effekten skal kunne ses på børnene.").first()).toBeVisible();
  await expectAccessible(leader);
  await leader.getByRole("link", { name: "Skriv videre" }).click();
  await fill(leader, { "Forventet effekt": "Flere børn rækker hånden op i ugen efter turen." });
  await press(leader, "Send til udvalget");
  await expectNotice(leader, "Målet er sendt til udvalget.");

  await open(chair, paths.decideGoal(id), /^Behandl/);
  await expect(chair.getByText("Flere børn rækker hånden op")).toBeVisible();
  await press(chair, "Godkend målet");
  await expectNotice(chair, "Målet er godkendt.");
  await visitChecked(chair, paths.goal(id), "Alle 4. klasser sover ude");
  return id;
}

/** The last part of the address of an object's own page. */
function idOf(page: Page): string {
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}
