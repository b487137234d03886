import type { cycle as da } from "../da/cycle.ts";
import type { Texts } from "../texts.ts";

export const cycle: Texts<typeof da> = {
  "switch.committee": "Switch committee",
  "switch.round": "Switch round",
  "round.name": "Round {year}",
  "path.label": "Steps of the round",
  "path.returns": "The follow-up opens round {year}",
  "step.label": "Step {number}",
  "step.followUp.label": "Follow-up",
  "step.knowledge": "Knowledge",
  "step.dialogue": "Dialogue meetings",
  "step.bearings": "Bearings",
  "step.goals": "Goals",
  "step.followUp": "Effect",
  "step.done": "Closed",
  "step.due": "Due {date}",
  "state.planned": "Not begun",
  "state.open": "Under way",
  "state.closed": "Closed",
};
