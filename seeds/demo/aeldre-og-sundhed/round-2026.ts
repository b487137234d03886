import type { RoundStory } from "../story.ts";
import { periods2026, steps2026 } from "../timeline.ts";
import { bearings2026 } from "./bearings-2026.ts";
import { dialogue2026 } from "./dialogue-2026.ts";
import { goalsOfBakkegaarden } from "./goals-2026-bakkegaarden.ts";
import { goalsOfHavnehjemmetAndNordstjernen } from "./goals-2026-havnehjemmet-nordstjernen.ts";
import { goalsOfHealth } from "./goals-2026-health.ts";
import { goalsOfHomeCare } from "./goals-2026-home-care.ts";
import { knowledge2026 } from "./knowledge-2026.ts";

export const round2026: RoundStory = {
  year: 2026,
  steps: steps2026,
  meetings: [
    {
      step: "knowledge",
      title: "Udvalgsmøde: Hvad ved vi?",
      heldOn: "2026-01-21",
      time: "17:00",
      place: "Rådhuset, mødelokale 2",
      decisionText:
        "Udvalget drøftede viden og tal. Udvalget besluttede at holde ét møde for alle plejecentre, ét på tværs om udskrivninger og ét på Vesterø.",
      isHeld: true,
    },
    {
      step: "bearings",
      title: "Udvalgsmøde: Pejlemærker for 2026",
      heldOn: "2026-04-22",
      time: "17:00",
      place: "Rådhuset, mødelokale 2",
      decisionText: "Udvalget vedtog fire pejlemærker.",
      isHeld: true,
    },
    {
      step: "goals",
      title: "Udvalgsmøde: Målene for perioden",
      heldOn: "2026-06-10",
      time: "17:00",
      place: "Rådhuset, mødelokale 2",
      decisionText:
        "Udvalget godkendte de femten mål. Hjemmeplejens mål om køretid blev drøftet. Det er godkendt, fordi tiden skal bruges hos borgeren.",
      isHeld: true,
    },
    {
      step: "followUp",
      title: "Udvalgsmøde: Mål og budget 2027",
      heldOn: "2026-11-04",
      time: "17:00",
      place: "Rådhuset, mødelokale 2",
      decisionText: "Udvalget godkendte det ændrede mål om faste ansigter i Hjemmeplejen Nord.",
      isHeld: true,
    },
    {
      step: "followUp",
      title: "Udvalgsmøde: Sådan gik 2026",
      heldOn: "2026-11-11",
      time: "17:00",
      place: "Plejecenter Bakkegården",
      decisionText:
        "Udvalget tog opfølgningen til efterretning. De to røde mål kommer på igen i marts 2027.",
      isHeld: true,
    },
  ],
  dialogueForm: {
    model: "mixed",
    facilitation:
      "Styringskonsulenten leder møderne. Hvert møde begynder med en historie fra hverdagen, før nogen siger et tal.",
    decidedOn: "2026-01-21",
    decisionText:
      "Plejecentrene samles til ét møde. Hjemmepleje, træning og sundhed mødes på tværs om udskrivninger. Vesterø får sit eget møde på øen.",
  },
  knowledge: knowledge2026,
  dialogue: dialogue2026,
  bearings: bearings2026,
  goals: [
    ...goalsOfHavnehjemmetAndNordstjernen,
    ...goalsOfBakkegaarden,
    ...goalsOfHomeCare,
    ...goalsOfHealth,
  ],
  periods: periods2026,
};
