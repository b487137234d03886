import type { CommitteeStory } from "../story.ts";
import { institutions } from "./institutions.ts";
import { round2026 } from "./round-2026.ts";
import { round2027 } from "./round-2027.ts";

export const aeldreOgSundhed: CommitteeStory = {
  slug: "aeldre-og-sundhedsudvalget",
  name: "Ældre- og Sundhedsudvalget",
  purpose:
    "Udvalget har ansvaret for plejecentre, hjemmepleje, træning og sundhed i Fjordby: for hverdagen hos dem, der har brug for hjælp, og for vejen tilbage til at klare sig selv.",
  chair: { name: "Lone Kjærulf", title: "Formand for Ældre- og Sundhedsudvalget" },
  members: [
    { name: "Poul Tranholm", title: "Næstformand" },
    { name: "Selma Yilmaz", title: "Byrådsmedlem" },
    { name: "Gitte Rosenlund", title: "Byrådsmedlem" },
    { name: "Anders Tvermose", title: "Byrådsmedlem" },
    { name: "Nadia Khalil", title: "Byrådsmedlem" },
    { name: "Torben Sandvad", title: "Byrådsmedlem" },
  ],
  areas: [
    { name: "Plejecentre", penHolder: "administration" },
    { name: "Hjemmepleje og sundhed", penHolder: "institutionLeader" },
  ],
  institutions,
  rounds: [round2026, round2027],
};
