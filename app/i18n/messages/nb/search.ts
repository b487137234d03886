import type { search as da } from "../da/search.ts";
import type { Texts } from "../texts.ts";

export const search: Texts<typeof da> = {
  title: "Søk",
  lead: "Søk i politiske føringer, overordnede mål, mål, indikatorer, virksomheter, dialogmøter og kunnskap.",
  label: "Søk i hele organisasjonen",
  "none.title": "Fant ingenting om «{words}»",
  "none.text": "Prøv med færre eller kortere ord. En del av et ord er nok.",
  cut: "Bare de første {count} vises. Skriv flere ord for å komme nærmere.",
  "kind.institutions": "Virksomheter",
  "kind.bearings": "Politiske føringer",
  "kind.goals": "Mål",
  "kind.overallGoals": "Overordnede mål",
  "kind.indicators": "Indikatorer",
  "kind.dialogueMeetings": "Dialogmøter",
  "kind.knowledge": "Kunnskap",
};
