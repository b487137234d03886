import type { BearingStory } from "../story.ts";

export const bearings2027: readonly BearingStory[] = [
  {
    key: "faste-ansigter",
    title: "Få og faste ansigter",
    text: "Den, der har brug for hjælp, skal kende dem, der kommer. Det gælder også om aftenen og i weekenden. Vi vil have færre vikarer fra bureau, mindre teams og pårørende, der har ét navn at ringe til.",
    themes: [
      { meeting: "plejecentre-2027", theme: "Aftenen er stadig det svage sted" },
      { meeting: "hjemmepleje-og-sundhed-2027", theme: "Små teams, store afstande" },
    ],
    state: "draft",
    carriesOn: "faste-ansigter",
    comments: [
      {
        by: "Selma Yilmaz",
        text: "Lad det stå, som det er. Det er først nu, det begynder at virke.",
        at: "2026-11-20",
      },
    ],
  },
  {
    key: "foerste-fjorten-dage",
    title: "De første fjorten dage hjemme",
    text: "Opkaldet dagen efter virker, og træningen begynder før. Nu gælder det dem, vi ikke får fat i, og dem, der bor, hvor færgen kan være aflyst. Ingen, der bor alene, skal have sit første besøg af en fremmed på tredjedagen.",
    themes: [
      { meeting: "hjemmepleje-og-sundhed-2027", theme: "Dem, vi ikke får fat i" },
      { meeting: "hjemmepleje-og-sundhed-2027", theme: "Små teams, store afstande" },
    ],
    state: "draft",
    carriesOn: "vejen-hjem",
    comments: [
      {
        by: "Torben Sandvad",
        text: "Sætningen om tredjedagen er et løfte. Kan vi holde det, når det blæser?",
        at: "2026-11-20",
      },
      {
        by: "Nadia Khalil",
        text: "Så skriv, hvad vi gør, når det blæser. Men lad løftet stå.",
        at: "2026-11-23",
      },
    ],
  },
  {
    key: "falde-til",
    title: "Nye kolleger skal falde til, og gamle holde ud",
    text: "Makkerne på Bakkegården viser, at de nye bliver, hvis de ikke går alene. Det skal alle steder. Samtidig er fraværet i hjemmeplejen for højt. Den, der løfter hele dagen, skal have lift, tid og en leder at gå til.",
    themes: [
      { meeting: "plejecentre-2027", theme: "Makkeren virker" },
      { meeting: "hjemmepleje-og-sundhed-2027", theme: "Når de raske bliver trætte" },
    ],
    state: "draft",
    carriesOn: "blive-i-jobbet",
    comments: [
      {
        by: "Poul Tranholm",
        text: "Kan vi skrive, hvor lang tid man højst må vente på en lift?",
        at: "2026-11-24",
      },
    ],
  },
  {
    key: "ingen-ensom",
    title: "Ingen er ensom, uden at nogen opdager det",
    text: "Hver ottende over 70 er ofte alene uden at ville det. De fleste kender ikke et sted at gå hen. Vi, der alligevel kommer i hjemmet, skal spørge. Og der skal være en dør at gå ind ad, også om aftenen og i weekenden. Vi gør det sammen med kulturhusene og foreningerne.",
    themes: [
      { meeting: "ensomhed-2027", theme: "At spørge og turde høre svaret" },
      { meeting: "ensomhed-2027", theme: "En dør at gå ind ad" },
      { meeting: "ensomhed-2027", theme: "Den første gang er den sværeste" },
    ],
    state: "draft",
    comments: [
      {
        by: "Gitte Rosenlund",
        text: "Det her er grunden til, at jeg stillede op. Tak til dem på Vesterø, der begyndte uden at spørge.",
        at: "2026-11-19",
      },
      {
        by: "Anders Tvermose",
        text: "Jeg er for, men hvem har ansvaret? Når to udvalg deler et mål, ender det let hos ingen.",
        at: "2026-11-23",
      },
    ],
  },
];
