import type { followUp as da } from "../da/follow-up.ts";
import type { Texts } from "../texts.ts";

export const followUp: Texts<typeof da> = {
  "status.green": "Fulfilled",
  "status.yellow": "Partly fulfilled",
  "status.red": "Not fulfilled",
  "status.noData": "No data",
  "status.notDue": "Not due yet",
  "status.tooEarly": "Too early to see an effect",
  "status.notPublished": "Not published yet",
  "status.notRated": "Not rated",
};
