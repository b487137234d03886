import type { frame as da } from "../da/frame.ts";
import type { Texts } from "../texts.ts";

export const frame: Texts<typeof da> = {
  "section.committees": "Utval",
  "section.institutions": "Einingar",
  "section.indicators": "Indikatorar",
  "section.scorecards": "Styringskort",
  "section.administration": "Administrasjon",
  "menu.profile": "Profilen din",
  "menu.signOut": "Logg ut",
  "public.link": "Det alle kan lese",
  "signIn.link": "Logg inn",
  "language.label": "Språk",
  "language.da": "Dansk",
  "language.nb": "Bokmål",
  "language.nn": "Nynorsk",
  "language.en": "English",
  "demo.banner": "Prøveversjon: kommunen er oppdikta, og alle kan logge inn som kven som helst.",
  "problem.home": "Gå til framsida",
  "problem.not-found.title": "Sida finst ikkje",
  "problem.not-found.text":
    "Adressa kan vere feil skriven, eller det du leitar etter, er flytta eller sletta.",
  "problem.not-allowed.title": "Det har du ikkje tilgang til",
  "problem.not-allowed.text":
    "Rolla di gir ikkje tilgang her. Spør administrasjonen om du meiner det er ein feil. Ingenting er endra.",
  "problem.too-large.title": "Det er for stort til å sende",
  "problem.too-large.text":
    "Ei fil kan vere på høgst 10 MB, og ein tekst på høgst 1 MB. Ingenting er lagra. Gå tilbake i nettlesaren; det du skreiv, står der framleis.",
  "problem.foreign-origin.title": "Skjemaet kom frå ei anna side",
  "problem.foreign-origin.text":
    "Av omsyn til tryggleiken tek vi berre imot skjema frå Pejling sjølv. Ingenting er endra. Opne sida på nytt, og prøv ein gong til.",
  "problem.too-many.title": "For mange forsøk",
  "problem.too-many.text": "Vent eit kvarter, og prøv igjen.",
  "problem.invalid.title": "Det kunne vi ikkje forstå",
  "problem.invalid.text":
    "Noko i adressa eller skjemaet passar ikkje. Ingenting er endra. Gå tilbake, og prøv igjen.",
  "problem.changed-meanwhile.title": "Nokon andre lagra imens",
  "problem.changed-meanwhile.text":
    "Ingenting er endra. Gå tilbake, sjå kva som står no, og prøv igjen.",
  "problem.refused.title": "Det lèt seg ikkje gjere no",
  "problem.accident.title": "Noko gjekk gale hos oss",
  "problem.accident.text":
    "Det er ikkje din feil. Det du sist lagra, er der framleis. Prøv igjen om litt.",
  printed: "Skrive ut {date}",
};
