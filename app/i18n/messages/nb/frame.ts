import type { frame as da } from "../da/frame.ts";
import type { Texts } from "../texts.ts";

export const frame: Texts<typeof da> = {
  "section.committees": "Utvalg",
  "section.institutions": "Virksomheter",
  "section.indicators": "Indikatorer",
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
  "demo.banner": "Prøveversjon: kommunen er oppdiktet, og alle kan logge inn som hvem som helst.",
  "problem.home": "Gå til forsiden",
  "problem.not-found.title": "Siden finnes ikke",
  "problem.not-found.text":
    "Adressen kan være feil skrevet, eller det du leter etter, er flyttet eller slettet.",
  "problem.not-allowed.title": "Det har du ikke tilgang til",
  "problem.not-allowed.text":
    "Rollen din gir ikke tilgang her. Spør administrasjonen hvis du mener det er en feil. Ingenting er endret.",
  "problem.too-large.title": "Det er for stort til å sendes",
  "problem.too-large.text":
    "En fil kan være på høyst 10 MB, og en tekst på høyst 1 MB. Ingenting er lagret. Gå tilbake i nettleseren; det du skrev, står der fortsatt.",
  "problem.foreign-origin.title": "Skjemaet kom fra en annen side",
  "problem.foreign-origin.text":
    "Av hensyn til sikkerheten tar vi bare imot skjemaer fra Pejling selv. Ingenting er endret. Åpne siden på nytt, og prøv en gang til.",
  "problem.too-many.title": "For mange forsøk",
  "problem.too-many.text": "Vent et kvarter, og prøv igjen.",
  "problem.invalid.title": "Det kunne vi ikke forstå",
  "problem.invalid.text":
    "Noe i adressen eller skjemaet passer ikke. Ingenting er endret. Gå tilbake, og prøv igjen.",
  "problem.changed-meanwhile.title": "Noen andre lagret imens",
  "problem.changed-meanwhile.text":
    "Ingenting er endret. Gå tilbake, se hva som står nå, og prøv igjen.",
  "problem.refused.title": "Det lar seg ikke gjøre nå",
  "problem.accident.title": "Noe gikk galt hos oss",
  "problem.accident.text":
    "Det er ikke din feil. Det du sist lagret, er der fortsatt. Prøv igjen om litt.",
  printed: "Skrevet ut {date}",
};
