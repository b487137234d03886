import type { followUp as da } from "../da/follow-up.ts";
import type { Texts } from "../texts.ts";

export const followUp: Texts<typeof da> = {
  "status.green": "Oppnådd",
  "status.yellow": "Delvis oppnådd",
  "status.red": "Ikke oppnådd",
  "status.noData": "Ingen data",
  "status.notDue": "Ikke forfalt ennå",
  "status.tooEarly": "For tidlig å se effekt",
  "status.notPublished": "Ikke offentliggjort ennå",
  "status.notRated": "Vurderes ikke",
};
