import type { errors as da } from "../da/errors.ts";
import type { Texts } from "../texts.ts";

export const errors: Texts<typeof da> = {
  required: "Må fyllast ut.",
  invalid: "Det kan ikkje brukast her.",
  "invalid-date": "Skriv ein dato som finst, til dømes 22.04.2027.",
  "invalid-time": "Skriv eit klokkeslett, til dømes 17.00.",
  "invalid-email": "Skriv ei e-postadresse, til dømes namn@kommune.no.",
  "invalid-url": "Skriv ei heil nettadresse som byrjar med https://.",
  "invalid-number": "Skriv eit tal, til dømes 12,5.",
  "too-long": "Høgst {max} teikn. Det du skreiv, står her framleis.",
  "too-short": "Minst {min} teikn.",
  "too-small": "Minst {min}.",
  "too-big": "Høgst {max}.",
  taken: "Det finst allereie.",
  "unknown-choice": "Vel ei av moglegheitene.",
  "changed-meanwhile":
    "Nokon annan har lagra i mellomtida. Begge utgåvene står under, og ingenting er tapt.",
  "step-not-open": "Steget er ikkje ope, så det kan ikkje endrast no.",
  "ends-before-start": "Sluttdatoen ligg før startdatoen.",
  "in-use": "Det er i bruk og kan ikkje fjernast.",
  "place-retired": "Det som dette høyrer under, er teke ut av bruk. Ta det i bruk att først.",
  "last-administrator":
    "Kommunen må ha minst éin systemadministrator. Gje rolla til ein annan først.",
  "person-retired": "Personen er teken ut av bruk. Ta personen i bruk att først.",
  "file-empty": "Fila {name} er tom. Vel ei anna.",
  "file-too-large": "{name} er større enn 10 MB. Gjer ho mindre, eller del ho opp.",
  "file-type-not-allowed":
    "{name} er av eit slag vi ikkje tek imot. Bruk PDF, bilete (PNG, JPEG, WEBP), Word, Excel, PowerPoint, ODT, ODS, CSV eller tekst.",
  "file-not-what-it-says":
    "Innhaldet i {name} passar ikkje til endinga i namnet, så fila er ikkje teken imot. Lagre ho på nytt i rett format, og vel ho igjen.",
  "notice.changed-meanwhile":
    "Ein annan har lagra i mellomtida, så ingenting er gjort. Sjå korleis det står no, og trykk igjen om du framleis vil.",
  "notice.already-posted": "Det var allereie lagra.",
};
