import type { institutions as da } from "../da/institutions.ts";
import type { Texts } from "../texts.ts";

export const institutions: Texts<typeof da> = {
  "list.title": "Einingar",
  "list.lead": "Alle einingar etter type, og korleis det går med måla deira.",
  "list.empty": "Ingen einingar enno",
  "list.empty.text":
    "Administrasjonen opprettar skulane, barnehagane, sjukeheimane og fagsentera i kommunen. Då står dei her.",
  "column.name": "Eining",
  "column.district": "Bydel",
  "column.committee": "Utval",
  "column.goals": "Mål",
  support: "Støtte- og stabsfunksjon",
  "support.text":
    "Fellessenter er ikkje med i dialogmøte og politiske føringar. Måla deira blir avtalte i ein dialog med kommunedirektøren.",
  "aside.label": "Tal, møte og personar",
  "goals.title": "Mål som gjeld",
  "goals.none": "Ingen mål",
  "goals.empty": "Ingen godkjende mål enno",
  "goals.empty.text":
    "Måla blir skrivne når utvalet har vedteke dei politiske føringane, og står her når dei er godkjende.",
  "goals.write": "Skriv eit mål",
  "unfinished.title": "Undervegs",
  "unfinished.draft": "Kladd",
  "unfinished.submitted": "Send til utvalet",
  "unfinished.returned": "Send attende frå utvalet",
  "numbers.title": "Tal",
  "numbers.scorecard": "Styringskort",
  "numbers.link": "Sjå indikatorar og målingar",
  "meetings.title": "Dialogmøte",
  "meetings.none": "Ingen dialogmøte enno.",
  "people.title": "Personar",
  "people.none": "Ingen er knytt til eininga enno.",
};
