import type { CommitteeStory } from "../story.ts";
import { institutions } from "./institutions.ts";
import { round2026 } from "./round-2026.ts";
import { round2027 } from "./round-2027.ts";

export const kulturOgFritid: CommitteeStory = {
  slug: "kultur-og-fritidsudvalget",
  name: "Kultur- og Fritidsudvalget",
  purpose:
    "Udvalget har ansvaret for biblioteket, musikskolen, svømmehallen, kulturhuset og foreningslivet i Fjordby: for det, man laver, når man har fri.",
  chair: { name: "Marianne Skovgreen", title: "Formand for Kultur- og Fritidsudvalget" },
  members: [
    { name: "Ole Bundsgaard", title: "Næstformand" },
    { name: "Leyla Aksoy", title: "Byrådsmedlem" },
    { name: "Thomas Vindelev", title: "Byrådsmedlem" },
    { name: "Birthe Ankersen", title: "Byrådsmedlem" },
    { name: "Sofie Dannevang", title: "Byrådsmedlem" },
  ],
  areas: [{ name: "Kultur og fritid", penHolder: "institutionLeader" }],
  institutions,
  rounds: [round2026, round2027],
};
