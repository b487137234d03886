import type { Page } from "@playwright/test";
import { goalPlace } from "./open-goals.ts";

/** A whole goal as it is typed, by the labels of the template. */
export const goalText = {
  Overskrift: "Alle i 4. klasse kan redde sig selv",
  Målet: "Hvert barn i 4. klasse kan holde sig oppe i tøj i to minutter.",
  Baggrund: "Halvdelen af børnene er usikre på dybt vand.",
  "Forventet effekt": "Færre børn er bange for havnen.",
  "Sådan følger vi op": "Vi prøver hvert hold i juni og ser på det med lærerne.",
  "Set og hørt": "Lærernes fortællinger fra dagen på havnen.",
  "Handling 1": "En dag i tøj i bassinet for hver klasse",
  Ansvarlig: "Svømmehallens leder",
} as const;

export const goalBearing = goalPlace.bearing;

/** The id of the goal whose page, or form, stands open. */
export function goalOf(page: Page): string {
  return new URL(page.url()).pathname.split("/")[2] ?? "";
}
