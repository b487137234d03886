import type { CommitteeStory } from "../story.ts";

const boardTitle = "Formand for bruger- og pårørenderådet";

export const institutions: CommitteeStory["institutions"] = [
  {
    slug: "plejecenter-havnehjemmet",
    name: "Plejecenter Havnehjemmet",
    area: "Plejecentre",
    type: "Plejecenter",
    district: "Havnebyen",
    leader: { name: "Dorthe Malmgaard", title: "Plejecenterleder" },
    boardChair: { name: "Ejner Skaarup", title: boardTitle },
  },
  {
    slug: "plejecenter-nordstjernen",
    name: "Plejecenter Nordstjernen",
    area: "Plejecentre",
    type: "Plejecenter",
    district: "Nordstrand",
    leader: { name: "Fatima Benali", title: "Plejecenterleder" },
    boardChair: { name: "Kirsten Ahlgren", title: boardTitle },
  },
  {
    slug: "plejecenter-bakkegaarden",
    name: "Plejecenter Bakkegården",
    area: "Plejecentre",
    type: "Plejecenter",
    district: "Bakkerne",
    leader: { name: "Henning Vesterlund", title: "Plejecenterleder" },
    boardChair: { name: "Ulla Fredskilde", title: boardTitle },
  },
  {
    slug: "plejecenter-vesteroe",
    name: "Plejecenter Vesterø",
    area: "Plejecentre",
    type: "Plejecenter",
    district: "Vesterø",
    leader: { name: "Asta Klitmose", title: "Plejecenterleder" },
    boardChair: { name: "Viggo Strandby", title: boardTitle },
  },
  {
    slug: "hjemmeplejen-nord",
    name: "Hjemmeplejen Nord",
    area: "Hjemmepleje og sundhed",
    type: "Fagcenter",
    district: "Nordstrand",
    leader: { name: "Camilla Ravnkilde", title: "Leder af hjemmeplejen" },
  },
  {
    slug: "traeningscenter-fjordby",
    name: "Træningscenter Fjordby",
    area: "Hjemmepleje og sundhed",
    type: "Fagcenter",
    district: "Skovby",
    leader: { name: "Rasmus Steenbjerg", title: "Centerleder" },
  },
  {
    slug: "sundhedshuset",
    name: "Sundhedshuset Fjordby",
    area: "Hjemmepleje og sundhed",
    type: "Fagcenter",
    district: "Havnebyen",
    leader: { name: "Mehwish Iqbal", title: "Sundhedschef" },
  },
];
