import type { institutions as da } from "../da/institutions.ts";
import type { Texts } from "../texts.ts";

export const institutions: Texts<typeof da> = {
  "list.title": "Virksomheter",
  "list.lead": "Alle virksomheter etter type, og hvordan det går med målene deres.",
  "list.empty": "Ingen virksomheter ennå",
  "list.empty.text":
    "Administrasjonen oppretter skolene, barnehagene, sykehjemmene og fagsentrene i kommunen. Da står de her.",
  "column.name": "Virksomhet",
  "column.district": "Bydel",
  "column.committee": "Utvalg",
  "column.goals": "Mål",
  support: "Støtte- og stabsfunksjon",
  "support.text":
    "Fellessentre er ikke med i dialogmøter og politiske føringer. Målene deres avtales i en dialog med kommunedirektøren.",
  "aside.label": "Tall, møter og personer",
  "goals.title": "Mål som gjelder",
  "goals.none": "Ingen mål",
  "goals.empty": "Ingen godkjente mål ennå",
  "goals.empty.text":
    "Målene skrives når utvalget har vedtatt de politiske føringene, og står her når de er godkjent.",
  "goals.write": "Skriv et mål",
  "unfinished.title": "Underveis",
  "unfinished.draft": "Kladd",
  "unfinished.submitted": "Sendt til utvalget",
  "unfinished.returned": "Sendt tilbake fra utvalget",
  "numbers.title": "Tall",
  "numbers.scorecard": "Styringskort",
  "numbers.link": "Se indikatorer og målinger",
  "meetings.title": "Dialogmøter",
  "meetings.none": "Ingen dialogmøter ennå.",
  "people.title": "Personer",
  "people.none": "Ingen er knyttet til virksomheten ennå.",
};
