import type { BearingStory } from "../story.ts";

export const bearings2027: readonly BearingStory[] = [
  {
    key: "alle-boern-med",
    title: "Alle børn får prøvet at være med",
    text: "Intet barn skal stå udenfor, fordi et skema er langt, en kontingentregning er høj, eller ingen har spurgt. Vi vil have flere med fra de bydele, hvor færrest går til noget, og alle børn skal kunne svømme.",
    themes: [{ meeting: "husene-2027", theme: "Når hallen er lukket" }],
    state: "draft",
    carriesOn: "alle-boern-med",
    comments: [
      {
        by: "Leyla Aksoy",
        text: "Behold hvert ord. 58 børn spiller nu, og 32 mangler stadig.",
        at: "2026-11-20",
      },
    ],
  },
  {
    key: "nogen-i-huset",
    title: "Åbent, når folk har fri, og nogen i huset",
    text: "Dørene er åbne tidligt, sent og søndag. Det skal de blive ved med. Nu gælder det, hvad man møder indenfor: et menneske, der siger hej, og et bord, hvor der er plads til én mere.",
    themes: [
      { meeting: "husene-2027", theme: "Åben dør er ikke nok" },
      { meeting: "vaerftet-2027", theme: "Hvem siger hej?" },
    ],
    state: "draft",
    carriesOn: "aabent-naar-man-har-fri",
    comments: [
      {
        by: "Thomas Vindelev",
        text: "Hvad koster et menneske, der siger hej, om søndagen? Jeg spørger uden at smile.",
        at: "2026-11-23",
      },
      {
        by: "Marianne Skovgreen",
        text: "To timer pr. hus. Vi får regnestykket med på mødet den 9. december.",
        at: "2026-11-24",
      },
    ],
  },
  {
    key: "komme-alene",
    title: "Man kan komme alene og gå derfra med en aftale",
    text: "Halvdelen af dem, der kommer alene, taler ikke med nogen. Vi vil have fællesskaber, hvor det er nemt at være ny, også når man er 80. Vi gør det sammen med Ældre- og Sundhedsudvalget.",
    themes: [
      { meeting: "husene-2027", theme: "Åben dør er ikke nok" },
      { meeting: "vaerftet-2027", theme: "Unge og gamle på samme aften" },
    ],
    state: "draft",
    comments: [
      {
        by: "Sofie Dannevang",
        text: "Husk Skovby. Der er ikke noget hus at komme alene i.",
        at: "2026-11-22",
      },
    ],
  },
];
