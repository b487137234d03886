import type { BearingStory } from "../story.ts";

const adopted = {
  state: "adopted",
  adoptedOn: "2026-04-22",
  decisionText:
    "Vedtaget. Nadia Khalil ønskede tilføjet, at centrene selv vælger, hvor de begynder. Det var der enighed om.",
} as const;

export const bearings2026: readonly BearingStory[] = [
  {
    ...adopted,
    key: "egen-dag",
    title: "Man bestemmer selv over sin dag",
    text: "Den, der bor på plejecenter eller får hjælp hjemme, bestemmer selv, hvornår dagen begynder, hvad der er på bordet, og hvem der lukkes ind. Vi vil se, at flere har valgt selv, og at hverdagen rækker ud over huset.",
    themes: [
      { meeting: "plejecentre-2026", theme: "At bestemme over sin egen dag" },
      { meeting: "vesteroe-2026", theme: "Huset midt på øen" },
    ],
    comments: [
      {
        by: "Torben Sandvad",
        text: "Godt, at der står »har valgt selv«. Lad os ikke love frit valg på ting, vi ikke kan skaffe.",
        at: "2026-03-24",
      },
      {
        by: "Selma Yilmaz",
        text: "Jeg vil gerne have dem med, som ikke kan sige det selv. Hvordan vælger man, når man har demens?",
        at: "2026-03-26",
      },
    ],
  },
  {
    ...adopted,
    key: "faste-ansigter",
    title: "Få og faste ansigter",
    text: "Den, der har brug for hjælp, skal kende dem, der kommer. Det gælder også om aftenen og i weekenden. Vi vil have færre vikarer fra bureau, mindre teams og pårørende, der har ét navn at ringe til.",
    themes: [
      { meeting: "plejecentre-2026", theme: "Kendte ansigter hele døgnet" },
      { meeting: "overgange-2026", theme: "Kørsel og sygdom æder tiden" },
    ],
    comments: [
      {
        by: "Anders Tvermose",
        text: "Det her bliver dyrt det første år og billigere bagefter. Det skal vi huske i september.",
        at: "2026-04-07",
      },
    ],
  },
  {
    ...adopted,
    key: "vejen-hjem",
    title: "Ingen falder mellem hospital og hjem",
    text: "De første fjorten dage hjemme afgør meget. Nogen skal ringe, medicinen skal passe, og træningen skal begynde, mens den virker. Det gælder også dem, der bor længst væk.",
    themes: [
      { meeting: "overgange-2026", theme: "De første dage hjemme" },
      { meeting: "overgange-2026", theme: "Træning mens det virker" },
      { meeting: "vesteroe-2026", theme: "Langt til hjælpen" },
    ],
    comments: [],
  },
  {
    ...adopted,
    key: "blive-i-jobbet",
    title: "Et arbejde man bliver i",
    text: "Vi kan ikke passe flere med færre, hvis de nye går igen. Den, der begynder, skal have en at følges med. Den, der er slidt, skal ikke ende med at være syg.",
    themes: [
      { meeting: "plejecentre-2026", theme: "Et arbejde man bliver i" },
      { meeting: "vesteroe-2026", theme: "Den næste sygeplejerske" },
    ],
    comments: [
      {
        by: "Poul Tranholm",
        text: "Endelig et pejlemærke om dem, der gør arbejdet.",
        at: "2026-03-30",
      },
    ],
  },
];
