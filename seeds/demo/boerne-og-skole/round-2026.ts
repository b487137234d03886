import type { RoundStory } from "../story.ts";
import { periods2026, steps2026 } from "../timeline.ts";
import { bearings2026 } from "./bearings-2026.ts";
import { daycare2026 } from "./dialogue-2026-daycare.ts";
import { schools2026 } from "./dialogue-2026-schools.ts";
import { transitions2026 } from "./dialogue-2026-transitions.ts";
import { goalsOfBakkeAndNordstrand } from "./goals-bakke-nordstrand.ts";
import { goalsOfBakketoppenVesteroeAndFyret } from "./goals-bakketoppen-vesteroe-fyret.ts";
import { goalsOfHavneSkovbyVesteroeAndTangkaer } from "./goals-havne-skovby-vesteroe-tangkaer.ts";
import { goalsOfMaagenSkovAndMuslingen } from "./goals-maagen-skov-muslingen.ts";
import { knowledge2026 } from "./knowledge-2026.ts";

/** The term's first round, told to its end: every goal of the term is made here. */
export const round2026: RoundStory = {
  year: 2026,
  steps: steps2026,
  meetings: [
    {
      step: "knowledge",
      title: "Viden om børn og skoler, og hvordan vi vil mødes",
      heldOn: "2026-01-28",
      time: "17:00",
      place: "Rådhuset, udvalgsværelse 2",
      decisionText:
        "Udvalget tager orienteringen til efterretning og vælger tre dialogmøder: ét med skolerne, ét med dagtilbuddene og ét om skolestart på tværs.",
      isHeld: true,
    },
    {
      step: "bearings",
      title: "Pejlemærker 2026",
      heldOn: "2026-04-22",
      time: "17:00",
      place: "Rådhuset, udvalgsværelse 2",
      decisionText: "Fire pejlemærker er godkendt. De gælder, til udvalget vedtager nye.",
      isHeld: true,
    },
    {
      step: "goals",
      title: "Mål for skoler og dagtilbud",
      heldOn: "2026-06-10",
      time: "17:00",
      place: "Nordstrandskolen, kantinen",
      decisionText:
        "22 mål er godkendt. To sendes tilbage: Nordstrandskolens om værkstedsfag, fordi virkningen mangler, og Fyrets om ture, fordi det var uklart, hvem der skal med.",
      isHeld: true,
    },
    {
      step: "goals",
      title: "To mål, der var sendt tilbage",
      heldOn: "2026-06-12",
      time: "08:00",
      place: "På skærm",
      decisionText: "Begge mål er godkendt i ny udgave.",
      isHeld: true,
    },
    {
      step: "followUp",
      title: "Midtvejsstatus",
      heldOn: "2026-10-07",
      time: "17:00",
      place: "Rådhuset, udvalgsværelse 2",
      decisionText:
        "Taget til efterretning. Udvalget vil høre mere om faste voksne i Vuggestuen Muslingen.",
      isHeld: true,
    },
    {
      step: "followUp",
      title: "Mål, der ændres efter budget 2027",
      heldOn: "2026-11-04",
      time: "17:00",
      place: "Rådhuset, udvalgsværelse 2",
      decisionText: "Muslingens mål om faste voksne er godkendt i ny udgave.",
      isHeld: true,
    },
    {
      step: "followUp",
      title: "Årsstatus 2026",
      heldOn: "2026-11-11",
      time: "17:00",
      place: "Rådhuset, udvalgsværelse 2",
      decisionText:
        "Taget til efterretning. De fire røde mål tages op på dialogmøderne i november.",
      isHeld: true,
    },
  ],
  dialogueForm: {
    model: "mixed",
    facilitation:
      "Styringskonsulenten leder møderne og holder tiden. Politikerne spørger først, når institutionerne har talt.",
    decidedOn: "2026-01-28",
    decisionText:
      "Et møde med alle skoler, et med alle dagtilbud og et på tværs om skolestart. Forældre inviteres til det sidste.",
  },
  knowledge: knowledge2026,
  dialogue: [schools2026, daycare2026, transitions2026],
  bearings: bearings2026,
  goals: [
    ...goalsOfBakkeAndNordstrand,
    ...goalsOfHavneSkovbyVesteroeAndTangkaer,
    ...goalsOfMaagenSkovAndMuslingen,
    ...goalsOfBakketoppenVesteroeAndFyret,
  ],
  periods: periods2026,
};
