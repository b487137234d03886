import type { KnowledgeStory } from "../story.ts";

export const knowledge2027: readonly KnowledgeStory[] = [
  {
    kind: "series",
    title: "Besøg på biblioteket",
    source: "Danmarks Statistik, folkebiblioteker",
    sourceOn: "2026-06-15",
    body: "2025 blev det første år med flere besøg end før nedlukningerne, trods færre udlån. Søndagsåbningen fra august 2026 er ikke med.",
    unit: "tusind besøg",
    points: [
      ["2020", "163"],
      ["2021", "148"],
      ["2022", "231"],
      ["2023", "256"],
      ["2024", "268"],
      ["2025", "287"],
    ],
  },
  {
    kind: "series",
    title: "Børn på venteliste til musikskolen",
    source: "Fjordby Musikskole, opgjort 1. oktober",
    sourceOn: "2026-10-01",
    body: "For første gang i fem år er listen blevet kortere. Det skyldes hold med fire ad gangen i stedet for én.",
    unit: "børn",
    points: [
      ["2021", "74"],
      ["2022", "81"],
      ["2023", "97"],
      ["2024", "109"],
      ["2025", "118"],
      ["2026", "104"],
    ],
  },
  {
    kind: "text",
    title: "Hvem kommer alene?",
    source: "Fjordby Kommune, tælling i fire huse, uge 37 i 2026",
    sourceOn: "2026-09-21",
    body: "Vi talte i en uge. På biblioteket kom seks ud af ti alene, i svømmehallen fire, på Værftet én. Vi spurgte 120 af dem. Halvdelen havde ikke talt med nogen, mens de var der, og 38 ville gerne have gjort det.",
  },
  {
    kind: "text",
    title: "Taget på Nordbadet",
    source: "Center for Ejendomme, tilstandsrapport",
    sourceOn: "2026-08-28",
    body: "Taget blev tætnet i foråret, da hallen var lukket i seks uger. Det holder efter rapportens skøn til 2029. Byrådet har fremrykket udskiftningen til sommeren 2027, og da skal hallen være lukket i ti uger.",
  },
  {
    kind: "link",
    title: "Tal om kultur og fritid fra hele landet",
    source: "Danmarks Statistik",
    sourceOn: "2026-10-01",
    body: "Besøg, medlemmer og vaner fordelt på kommuner. Vælg emnet »Kultur og fritid«.",
    url: "https://www.dst.dk",
  },
];
