import type { cycle as da } from "../da/cycle.ts";
import type { Texts } from "../texts.ts";

export const cycle: Texts<typeof da> = {
  "switch.committee": "Byt utval",
  "switch.round": "Byt runde",
  "round.name": "Runde {year}",
  "path.label": "Stega i runden",
  "path.returns": "Oppfølginga opnar runde {year}",
  "step.label": "Steg {number}",
  "step.followUp.label": "Oppfølging",
  "step.knowledge": "Kunnskap",
  "step.dialogue": "Dialogmøte",
  "step.bearings": "Politiske føringar",
  "step.goals": "Mål",
  "step.followUp": "Effekt",
  "step.done": "Avslutta",
  "step.due": "Frist {date}",
  "state.planned": "Ikkje starta",
  "state.open": "I gang",
  "state.closed": "Avslutta",
};
