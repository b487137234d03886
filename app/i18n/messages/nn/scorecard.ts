import type { scorecard as da } from "../da/scorecard.ts";
import type { Texts } from "../texts.ts";

export const scorecard: Texts<typeof da> = {
  "overview.lead": "Korleis går det, kvar går det annleis enn venta, og kva er det neste?",
  "aside.label": "Neste møte og nytt sidan sist",
  "bearings.title": "Korleis går det med dei politiske føringane?",
  "total.label": "Alle mål",
  "total.lead": { one: "I alt {count} mål", other: "I alt {count} mål" },
  "bearing.lead": { one: "{count} mål", other: "{count} mål" },
  "matrix.title": "Einingar og føringar",
  "matrix.lead": "Kvart felt viser målet som mest treng eit blikk. Trykk for å sjå kvifor.",
  "matrix.corner": "Eining",
  "matrix.goals": { one: "{count} mål", other: "{count} mål" },
  "meeting.title": "Neste møte",
  "meeting.read": "Les deg opp til møtet",
  "meeting.none": "Det er ikkje sett dato for neste møte.",
  "turned.title": "Snudd sidan førre rapport",
  "turned.none": "Ingen mål har skifta farge sidan sist.",
  "stillRed.title": "Raude mål som ikkje har snudd",
  "flow.title": "Frå dialog til føringar",
  "flow.words": "Runden har til no {contributions} innspel, {themes} tema og {bearings} føringar.",
  "flow.toBearings": "Sjå føringane i runden",
  "flow.toYearWheel": "Sjå årshjulet",
  "flow.toSteps": "Opne og avslutt steg",
  "empty.title": "Ingen mål gjeld enno",
  "empty.text":
    "Når utvalet har godkjent måla til einingane, ser du her med fargar og ord korleis det går med kvar føring.",
};
