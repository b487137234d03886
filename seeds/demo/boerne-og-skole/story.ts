import type { CommitteeStory } from "../story.ts";
import { institutions } from "./institutions.ts";
import { round2026 } from "./round-2026.ts";
import { round2027 } from "./round-2027.ts";

export const boerneOgSkole: CommitteeStory = {
  slug: "boerne-og-skoleudvalget",
  name: "Børne- og Skoleudvalget",
  purpose:
    "Udvalget har ansvaret for dagtilbud og skoler i Fjordby: fra den første dag i vuggestuen til den sidste i 9. klasse.",
  chair: { name: "Signe Overgaard", title: "Formand for Børne- og Skoleudvalget" },
  members: [
    { name: "Torben Riisgaard", title: "Næstformand" },
    { name: "Fatima Yildirim", title: "Byrådsmedlem" },
    { name: "Henrik Bjerrehus", title: "Byrådsmedlem" },
    { name: "Camilla Toftlund", title: "Byrådsmedlem" },
    { name: "Mads Kornumgaard", title: "Byrådsmedlem" },
    { name: "Ruth Abildtrup", title: "Byrådsmedlem" },
  ],
  areas: [
    { name: "Skoler", penHolder: "institutionLeader" },
    { name: "Dagtilbud", penHolder: "institutionLeader" },
  ],
  institutions,
  rounds: [round2026, round2027],
};
