import type { search as da } from "../da/search.ts";
import type { Texts } from "../texts.ts";

export const search: Texts<typeof da> = {
  title: "Søk",
  lead: "Søk i politiske føringar, overordna mål, mål, indikatorar, einingar, dialogmøte og kunnskap.",
  label: "Søk i heile organisasjonen",
  "none.title": "Fann ingenting om «{words}»",
  "none.text": "Prøv med færre eller kortare ord. Ein del av eit ord er nok.",
  cut: "Berre dei første {count} er viste. Skriv fleire ord for å kome nærare.",
  "kind.institutions": "Einingar",
  "kind.bearings": "Politiske føringar",
  "kind.goals": "Mål",
  "kind.overallGoals": "Overordna mål",
  "kind.indicators": "Indikatorar",
  "kind.dialogueMeetings": "Dialogmøte",
  "kind.knowledge": "Kunnskap",
};
