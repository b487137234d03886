import type { followUp as da } from "../da/follow-up.ts";
import type { Texts } from "../texts.ts";

export const followUp: Texts<typeof da> = {
  "status.green": "Oppnådd",
  "status.yellow": "Delvis oppnådd",
  "status.red": "Ikkje oppnådd",
  "status.noData": "Ingen data",
  "status.notDue": "Ikkje forfalle enno",
  "status.tooEarly": "For tidleg å sjå effekt",
  "status.notPublished": "Ikkje offentleggjort enno",
  "status.notRated": "Blir ikkje vurdert",
};
