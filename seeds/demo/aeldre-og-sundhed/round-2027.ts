import type { RoundStory } from "../story.ts";
import { periods2027, steps2027 } from "../timeline.ts";
import { bearings2027 } from "./bearings-2027.ts";
import { dialogue2027 } from "./dialogue-2027.ts";
import { loneliness2027 } from "./dialogue-2027-loneliness.ts";
import { knowledge2027 } from "./knowledge-2027.ts";

export const round2027: RoundStory = {
  year: 2027,
  steps: steps2027,
  meetings: [
    {
      step: "knowledge",
      title: "Udvalgsmøde: Viden til 2027",
      heldOn: "2026-10-21",
      time: "17:00",
      place: "Rådhuset, mødelokale 2",
      decisionText:
        "Udvalget drøftede undersøgelsen af ensomhed og besluttede at invitere Kultur- og Fritidsudvalget til et fælles møde.",
      isHeld: true,
    },
    {
      step: "bearings",
      title: "Udvalgsmøde: Pejlemærker for 2027",
      heldOn: "2026-12-09",
      time: "17:00",
      place: "Rådhuset, mødelokale 2",
      decisionText: "",
      isHeld: false,
    },
    {
      step: "goals",
      title: "Udvalgsmøde: Mål, der skal ændres",
      heldOn: "2027-03-03",
      time: "17:00",
      place: "Rådhuset, mødelokale 2",
      decisionText: "",
      isHeld: false,
    },
  ],
  dialogueForm: {
    model: "mixed",
    facilitation:
      "Styringskonsulenten leder de to første møder. Det fælles møde ledes af de to udvalgsformænd i fællesskab, og bordene er blandede.",
    decidedOn: "2026-10-21",
    decisionText:
      "Ét møde for hjemmepleje, træning og sundhed, ét for plejecentrene og ét fælles møde om ensomhed sammen med Kultur- og Fritidsudvalget.",
  },
  knowledge: knowledge2027,
  dialogue: [...dialogue2027, loneliness2027],
  bearings: bearings2027,
  goals: [],
  periods: periods2027,
};
