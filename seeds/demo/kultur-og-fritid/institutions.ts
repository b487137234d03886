import type { CommitteeStory } from "../story.ts";

const place = { area: "Kultur og fritid", type: "Kultur- og fritidstilbud" } as const;

export const institutions: CommitteeStory["institutions"] = [
  {
    ...place,
    slug: "fjordby-bibliotek",
    name: "Fjordby Bibliotek",
    district: "Havnebyen",
    leader: { name: "Helle Rindom", title: "Bibliotekschef" },
  },
  {
    ...place,
    slug: "fjordby-musikskole",
    name: "Fjordby Musikskole",
    district: "Bakkerne",
    leader: { name: "Emil Karrebæk", title: "Musikskoleleder" },
    boardChair: { name: "Pernille Stokholm", title: "Formand for musikskolens bestyrelse" },
  },
  {
    ...place,
    slug: "nordbadet",
    name: "Svømmehallen Nordbadet",
    district: "Nordstrand",
    leader: { name: "Tina Gammelby", title: "Halinspektør" },
  },
  {
    ...place,
    slug: "kulturhuset-vaerftet",
    name: "Kulturhuset Værftet",
    district: "Havnebyen",
    leader: { name: "Abdi Warsame", title: "Kulturhusleder" },
    boardChair: { name: "Inger Dambo", title: "Formand for husets brugerråd" },
  },
];
