export const frame = {
  "section.committees": "Udvalg",
  "section.institutions": "Institutioner",
  "section.indicators": "Indikatorer",
  "section.scorecards": "Styringskort",
  "section.administration": "Administration",
  "menu.profile": "Din profil",
  "menu.signOut": "Log ud",
  "public.link": "Det, alle kan læse",
  "signIn.link": "Log ind",
  "language.label": "Sprog",
  "language.da": "Dansk",
  "language.nb": "Bokmål",
  "language.nn": "Nynorsk",
  "language.en": "English",
  "demo.banner": "Prøveudgave: kommunen er opdigtet, og alle kan logge ind som hvem som helst.",
  "problem.home": "Gå til forsiden",
  "problem.not-found.title": "Siden findes ikke",
  "problem.not-found.text":
    "Adressen kan være skrevet forkert, eller det, du leder efter, er flyttet eller slettet.",
  "problem.not-allowed.title": "Det har du ikke adgang til",
  "problem.not-allowed.text":
    "Din rolle giver ikke adgang her. Spørg administrationen, hvis du mener, det er en fejl. Intet er ændret.",
  "problem.too-large.title": "Det er for stort til at blive sendt",
  "problem.too-large.text":
    "En fil må fylde højst 10 MB, og en tekst højst 1 MB. Intet er gemt. Gå tilbage i browseren; det, du skrev, står der endnu.",
  "problem.foreign-origin.title": "Formularen kom fra en anden side",
  "problem.foreign-origin.text":
    "Af hensyn til sikkerheden tager vi kun imod formularer fra Pejling selv. Intet er ændret. Åbn siden igen, og prøv en gang til.",
  "problem.too-many.title": "For mange forsøg",
  "problem.too-many.text": "Vent et kvarter, og prøv igen.",
  "problem.invalid.title": "Det kunne vi ikke forstå",
  "problem.invalid.text":
    "Noget i adressen eller formularen passer ikke. Intet er ændret. Gå tilbage, og prøv igen.",
  "problem.changed-meanwhile.title": "En anden har gemt imens",
  "problem.changed-meanwhile.text":
    "Intet er ændret. Gå tilbage, se, hvad der står nu, og prøv igen.",
  "problem.refused.title": "Det kan ikke lade sig gøre nu",
  "problem.accident.title": "Noget gik galt hos os",
  "problem.accident.text":
    "Det er ikke din skyld. Det, du sidst gemte, er der stadig. Prøv igen om lidt.",
  printed: "Udskrevet {date}",
} as const;
