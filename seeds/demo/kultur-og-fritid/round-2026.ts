import type { BearingStory, RoundStory } from "../story.ts";
import { periods2026, steps2026 } from "../timeline.ts";
import { dialogue2026 } from "./dialogue-2026.ts";
import { goals2026 } from "./goals-2026.ts";
import { goalsOfNordbadetAndVaerftet } from "./goals-2026-nordbadet-vaerftet.ts";
import { knowledge2026 } from "./knowledge-2026.ts";

const place = "Rådhuset, mødelokale 4";
const adopted = {
  state: "adopted",
  adoptedOn: "2026-04-22",
  decisionText: "Vedtaget. Thomas Vindelev tog forbehold for udgiften efter 2027.",
} as const;

const bearings2026: readonly BearingStory[] = [
  {
    ...adopted,
    key: "alle-boern-med",
    title: "Alle børn får prøvet at være med",
    text: "Intet barn skal stå udenfor, fordi et skema er langt, en kontingentregning er høj, eller ingen har spurgt. Vi vil have flere med fra de bydele, hvor færrest går til noget, og alle børn skal kunne svømme.",
    themes: [
      { meeting: "husene-2026", theme: "Børn, der ikke er meldt til" },
      { meeting: "nordbadet-2026", theme: "At kunne svømme i en havneby" },
    ],
    comments: [
      {
        by: "Ole Bundsgaard",
        text: "Jeg vil have svømningen med i selve pejlemærket, ikke kun i et mål.",
        at: "2026-03-25",
      },
    ],
  },
  {
    ...adopted,
    key: "aabent-naar-man-har-fri",
    title: "Åbent, når folk har fri",
    text: "Husene er byens stuer. De skal være åbne tidligt, sent og søndag, og der skal være et menneske at tale med.",
    themes: [
      { meeting: "husene-2026", theme: "Lukket når folk har fri" },
      { meeting: "nordbadet-2026", theme: "Tidligt og sent i hallen" },
    ],
    comments: [],
  },
  {
    ...adopted,
    key: "ud-til-bydelene",
    title: "Kulturen kommer ud, hvor folk bor",
    text: "Man skal ikke til Havnebyen for at låne en bog, spille i orkester eller høre en koncert. Skovby og Vesterø kommer først.",
    themes: [{ meeting: "husene-2026", theme: "Ud til bydelene" }],
    comments: [
      {
        by: "Thomas Vindelev",
        text: "En bus er ikke billig. Lad os begynde med det, der kan køre i en varevogn.",
        at: "2026-04-08",
      },
    ],
  },
];

export const round2026: RoundStory = {
  year: 2026,
  steps: steps2026,
  meetings: [
    {
      step: "knowledge",
      title: "Udvalgsmøde: Fire huse i tal",
      heldOn: "2026-01-22",
      time: "16:00",
      place,
      decisionText:
        "Udvalget vil møde de fire huse samlet og derefter besøge Nordbadet en tidlig morgen.",
      isHeld: true,
    },
    {
      step: "bearings",
      title: "Udvalgsmøde: Tre pejlemærker",
      heldOn: "2026-04-22",
      time: "16:00",
      place,
      decisionText: "Tre pejlemærker vedtaget.",
      isHeld: true,
    },
    {
      step: "goals",
      title: "Udvalgsmøde: Husenes mål",
      heldOn: "2026-06-11",
      time: "16:00",
      place: "Kulturhuset Værftet, Smedjen",
      decisionText: "Syv mål godkendt. Værftets mål skal følges med ord, ikke med tal.",
      isHeld: true,
    },
    {
      step: "followUp",
      title: "Udvalgsmøde: Sådan gik det",
      heldOn: "2026-11-10",
      time: "16:00",
      place,
      decisionText:
        "Taget til efterretning. Udvalget vil have en plan for skolesvømningen, mens taget skiftes i 2027.",
      isHeld: true,
    },
  ],
  dialogueForm: {
    model: "mixed",
    facilitation:
      "Styringskonsulenten leder mødet med husene. På Nordbadet leder halinspektøren selv, og konsulenten skriver.",
    decidedOn: "2026-01-22",
    decisionText: "De fire huse samlet. Nordbadet for sig selv, så udvalget kan se hallen.",
  },
  knowledge: knowledge2026,
  dialogue: dialogue2026,
  bearings: bearings2026,
  goals: [...goals2026, ...goalsOfNordbadetAndVaerftet],
  periods: periods2026,
};
