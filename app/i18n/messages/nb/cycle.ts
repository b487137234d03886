import type { cycle as da } from "../da/cycle.ts";
import type { Texts } from "../texts.ts";

export const cycle: Texts<typeof da> = {
  "switch.committee": "Bytt utvalg",
  "switch.round": "Bytt runde",
  "round.name": "Runde {year}",
  "path.label": "Stegene i runden",
  "path.returns": "Oppfølgingen åpner runde {year}",
  "step.label": "Steg {number}",
  "step.followUp.label": "Oppfølging",
  "step.knowledge": "Kunnskap",
  "step.dialogue": "Dialogmøter",
  "step.bearings": "Politiske føringer",
  "step.goals": "Mål",
  "step.followUp": "Effekt",
  "step.done": "Avsluttet",
  "step.due": "Frist {date}",
  "state.planned": "Ikke startet",
  "state.open": "I gang",
  "state.closed": "Avsluttet",
};
