import type { RoundStory } from "../story.ts";
import { periods2027, steps2027 } from "../timeline.ts";
import { bearings2027 } from "./bearings-2027.ts";
import { dialogue2027 } from "./dialogue-2027.ts";
import { knowledge2027 } from "./knowledge-2027.ts";

const place = "Rådhuset, mødelokale 4";

export const round2027: RoundStory = {
  year: 2027,
  steps: steps2027,
  meetings: [
    {
      step: "knowledge",
      title: "Udvalgsmøde: Hvem kommer alene?",
      heldOn: "2026-10-22",
      time: "16:00",
      place,
      decisionText:
        "Udvalget takkede ja til et fælles møde om ensomhed hos Ældre- og Sundhedsudvalget den 17. november.",
      isHeld: true,
    },
    {
      step: "bearings",
      title: "Udvalgsmøde: Pejlemærker for 2027",
      heldOn: "2026-12-09",
      time: "17:00",
      place,
      decisionText: "",
      isHeld: false,
    },
  ],
  dialogueForm: {
    model: "mixed",
    facilitation: "Styringskonsulenten leder mødet med husene. På Værftet leder to af de unge.",
    decidedOn: "2026-10-22",
    decisionText:
      "De fire huse samlet, og Værftet for sig selv om aftenen. Det fælles møde om ensomhed holdes af Ældre- og Sundhedsudvalget.",
  },
  knowledge: knowledge2027,
  dialogue: dialogue2027,
  bearings: bearings2027,
  goals: [],
  periods: periods2027,
};
