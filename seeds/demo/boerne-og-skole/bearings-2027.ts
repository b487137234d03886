import type { BearingStory } from "../story.ts";

/** Drafts before the committee's meeting: two carried on, one rewritten, one new; the one on transitions is let go. */
export const bearings2027: readonly BearingStory[] = [
  {
    key: "faellesskab-2027",
    title: "Alle børn skal høre til i et fællesskab",
    text: "Et barn, der ikke har nogen at lege med, lærer mindre og kommer sjældnere. Derfor skal de voksne vide, hvem der står alene, og gøre noget ved det samme uge. Det gælder også de børn, der går i et særligt tilbud, og dem, der ikke selv siger noget. En plads i en almindelig klasse skal kunne holde, også når en voksen bliver syg.",
    themes: [
      { meeting: "tangkaer-2027", theme: "En plads, der bliver stående" },
      { meeting: "faellesskab-2027", theme: "De samme børn, fem år før" },
    ],
    state: "draft",
    carriesOn: "faellesskab",
    comments: [
      {
        by: "Torben Riisgaard",
        text: "Den sidste sætning koster penge. Jeg vil have den med alligevel, men så skal kørslen op på mødet.",
        at: "2026-11-20",
      },
    ],
  },
  {
    key: "fravaer-2027",
    title: "Vi mærker, når et barn mangler, og holder pladsen åben",
    text: "Den første dag, et barn bliver hjemme uden at være syg, skal nogen lægge mærke til det. Vejen tilbage skal være kort: en bestemt stol, en kendt voksen og ingen forklaringer foran klassen. Alle skoler tæller fravær på samme måde. Dagtilbud fortæller skolen om leg, når forældrene er enige i det.",
    themes: [
      { meeting: "faellesskab-2027", theme: "Den første dag hjemme" },
      { meeting: "faellesskab-2027", theme: "Vejen tilbage" },
      { meeting: "tangkaer-2027", theme: "Fravær, når skolen er god" },
    ],
    state: "draft",
    comments: [
      {
        by: "Fatima Yildirim",
        text: "Endelig. Jeg foreslår, at vi skriver, hvem »nogen« er.",
        at: "2026-11-21",
      },
      {
        by: "Camilla Toftlund",
        text: "Helst ikke. Hvis vi skriver læreren, er det kun læreren. Havneskolens mødre var bedre.",
        at: "2026-11-22",
      },
    ],
  },
  {
    key: "voksne-2027",
    title: "Børn møder få voksne, som har tid til dem",
    text: "Tid hjælper kun, hvis det er den samme voksne, der har den. Derfor vil vi have hele stillinger før mange, faste vikarer før ledige og møder uden for børnenes bedste timer. Lærere skal kunne forberede sig sammen, også i en uge med sygdom.",
    themes: [{ meeting: "dagtilbud-2027", theme: "Hele stillinger og kendte ansigter" }],
    state: "draft",
    carriesOn: "tid",
    comments: [
      {
        by: "Henrik Bjerrehus",
        text: "Hvor blev sætningen af, hvor vi lover at fjerne et skema, når vi beder om et nyt? Den vil jeg have igen.",
        at: "2026-11-23",
      },
    ],
  },
  {
    key: "sprog-2027",
    title: "Alle børn skal have et sprog, de kan bruge",
    text: "Et barn skal kunne sige til og fra, fortælle en historie og forstå en besked. Det læres i samtaler, ikke i et skema. Derfor skal der læses højt, spørges og lyttes hver dag – i vuggestuen, i børnehaven og i alle skolens fag.",
    themes: [{ meeting: "dagtilbud-2027", theme: "Sproget har brug for et år til" }],
    state: "draft",
    carriesOn: "sprog",
    comments: [],
  },
];
