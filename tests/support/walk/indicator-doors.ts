import { type Door, door } from "./door.ts";

const administration = ["administration"] as const;
const chair = ["chair"] as const;
const politicians = ["member", "chair"] as const;
const answering = ["leader", "administration"] as const;
const measuring = [...answering, "otherLeader"] as const;

/** Every address about indicators, their judgement, scorecards, figures, quality and tables. */
export const indicatorDoors: readonly Door[] = [
  // indicators
  door("/indikatorer", "all"),
  door("/indikatorer/ny", administration, administration),
  door("/indikatorer/:indicator", "all"),
  door("/indikatorer/:indicator/rediger", answering, answering),
  door("/indikatorer/:indicator/egne", answering, answering, { indicator: "carriedIndicator" }),
  door("/indikatorer/:indicator/bruges-af", administration, administration, {
    indicator: "sharedIndicator",
  }),
  door("/institutioner/:institution/indikatorer/faelles", answering, answering),
  door("/indikatorer/:indicator/udgaa", "onwards", answering),
  door("/indikatorer/:indicator/spoergsmaal", politicians, politicians),
  door("/indikatorer/:indicator/spoergsmaal/:question", answering, answering),
  door("/indikatorer/:indicator/maaltal", answering, answering),
  door("/indikatorer/:indicator/maaling", answering, answering),
  door("/institutioner/:institution/indikatorer", "all"),

  // judgement of indicators
  door("/indikatorer/:indicator/farve/:year", "all", answering),
  door("/indikatorer/:indicator/farve/:year/bekraeft", "onwards", answering),
  door("/indikatorer/:indicator/farve/:year/traek-tilbage", "onwards", answering),
  door("/indikatorer/:indicator/afvigelse", chair, chair),
  door("/indikatorer/:indicator/sammenligningstal", "all", answering),
  door("/indikatorer/:indicator/sammenligningstal/:benchmark/tag-tilbage", "onwards", answering),
  door("/indikatorer/:indicator/sammenlign", "all"),
  door("/maal/:goal/afvigelse", chair, chair),
  door("/afvigelser/:deviation/traek-tilbage", "onwards", chair),
  door("/udvalg/:committee/afvigelser", "all"),
  door("/institutioner/:institution/indikatorer/ny", answering, answering),

  // scorecards
  door("/styringskort", "all"),
  door("/styringskort/fremgang", "all"),
  door("/styringskort/sammenhaeng", "all"),
  door("/styringskort/udvalg/:committee", "all"),
  door("/styringskort/udvalg/:committee/overblik", "all"),
  door("/styringskort/udvalg/:committee/fremgang", "all"),
  door("/styringskort/omraade/:area", "all"),
  door("/styringskort/institution/:institution", "all"),

  // measuring and early warnings
  door("/maalinger", measuring, measuring),
  door("/maalinger/status", measuring),
  door("/institutioner/:institution/maalinger", answering, answering),
  door("/varsler", "all"),
  door("/indikatorer/:indicator/varsler/ny", answering, answering),
  door("/varsler/:warning", "all", answering),
  door("/varsler/:warning/udgaa", "onwards", answering),
  door("/varsler/:warning/aflaesning", answering, answering),

  // quality of indicators
  door("/indikatorer/bemaerkninger", "all"),
  door("/indikatorer/kvalitet", "all"),
  door("/indikatorer/:indicator/bemaerkninger", "all", answering),
  door("/indikatorer/:indicator/bemaerkninger/traek-tilbage", "onwards", answering),
  door("/indikatorer/:indicator/kvalitet", "all", administration),
  door("/indikatorer/:indicator/kvalitet/kommentar", answering, answering),
  door("/indikatorer/:indicator/kvalitet/kommentar/:comment", answering, answering),

  // in and out
  door("/import", administration, administration),
  door("/import/:batch", administration),
  door("/import/:batch", administration, undefined, { batch: "previewBatch" }),
  door("/import/:batch/kolonner", administration, administration),
  door("/import/:batch/laesninger", administration, administration),
  door("/import/:batch/indlaes", "onwards", administration),
  door("/import/:batch/fortryd", "onwards", administration),
  door("/import/:batch/statistik", administration, administration),
  door("/import/:batch/statistik/fjern", "onwards", administration),
  door("/eksport", "all"),
  door("/eksport/:file", "all"),
];
