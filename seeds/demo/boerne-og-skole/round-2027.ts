import type { RoundStory } from "../story.ts";
import { periods2027, steps2027 } from "../timeline.ts";
import { bearings2027 } from "./bearings-2027.ts";
import { belonging2027 } from "./dialogue-2027-belonging.ts";
import { daycare2027 } from "./dialogue-2027-daycare.ts";
import { tangkaer2027 } from "./dialogue-2027-tangkaer.ts";
import { knowledge2027 } from "./knowledge-2027.ts";

/** The round under way: the meetings have been held, and the bearings await the committee. */
export const round2027: RoundStory = {
  year: 2027,
  steps: steps2027,
  meetings: [
    {
      step: "knowledge",
      title: "Viden til 2027 og valg af dialogmøder",
      heldOn: "2026-10-28",
      time: "17:00",
      place: "Rådhuset, udvalgsværelse 2",
      decisionText:
        "Udvalget vælger et møde på tværs om børn, der bliver væk, et møde med dagtilbuddene og et møde alene med Tangkærskolen.",
      isHeld: true,
    },
    {
      step: "bearings",
      title: "Pejlemærker 2027",
      heldOn: "2026-12-09",
      time: "17:00",
      place: "Rådhuset, udvalgsværelse 2",
      decisionText: "",
      isHeld: false,
    },
  ],
  dialogueForm: {
    model: "mixed",
    facilitation:
      "Styringskonsulenten leder møderne. Elever fortæller først på mødet om fravær, og elevrådet er vært på Tangkærskolen.",
    decidedOn: "2026-10-28",
    decisionText:
      "Skolerne mødes denne gang sammen med dagtilbud om fravær. Tangkærskolen får sit eget møde, fordi dens røde mål ikke kan løses på skolen alene.",
  },
  knowledge: knowledge2027,
  dialogue: [belonging2027, daycare2027, tangkaer2027],
  bearings: bearings2027,
  goals: [],
  periods: periods2027,
};
