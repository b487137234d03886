import type { errors as da } from "../da/errors.ts";
import type { Texts } from "../texts.ts";

export const errors: Texts<typeof da> = {
  required: "Må fylles ut.",
  invalid: "Det kan ikke brukes her.",
  "invalid-date": "Skriv en dato som finnes, for eksempel 22.04.2027.",
  "invalid-time": "Skriv et klokkeslett, for eksempel 17.00.",
  "invalid-email": "Skriv en e-postadresse, for eksempel navn@kommune.no.",
  "invalid-url": "Skriv en hel nettadresse som begynner med https://.",
  "invalid-number": "Skriv et tall, for eksempel 12,5.",
  "too-long": "Høyst {max} tegn. Det du skrev, står her fortsatt.",
  "too-short": "Minst {min} tegn.",
  "too-small": "Minst {min}.",
  "too-big": "Høyst {max}.",
  taken: "Det finnes allerede.",
  "unknown-choice": "Velg en av mulighetene.",
  "changed-meanwhile":
    "En annen har lagret i mellomtiden. Begge utgavene står under, og ingenting er tapt.",
  "step-not-open": "Steget er ikke åpent, så det kan ikke endres nå.",
  "ends-before-start": "Sluttdatoen ligger før startdatoen.",
  "in-use": "Det er i bruk og kan ikke fjernes.",
  "place-retired": "Det som dette hører under, er tatt ut av bruk. Ta det i bruk igjen først.",
  "last-administrator":
    "Kommunen må ha minst én systemadministrator. Gi rollen til en annen først.",
  "person-retired": "Personen er tatt ut av bruk. Ta personen i bruk igjen først.",
  "file-empty": "Filen {name} er tom. Velg en annen.",
  "file-too-large": "{name} er større enn 10 MB. Gjør den mindre, eller del den opp.",
  "file-type-not-allowed":
    "{name} er av et slag vi ikke tar imot. Bruk PDF, bilde (PNG, JPEG, WEBP), Word, Excel, PowerPoint, ODT, ODS, CSV eller tekst.",
  "file-not-what-it-says":
    "Innholdet i {name} passer ikke til endelsen i navnet, så filen er ikke tatt imot. Lagre den på nytt i riktig format, og velg den igjen.",
  "notice.changed-meanwhile":
    "En annen har lagret imens, så ingenting er gjort. Se hvordan det står nå, og trykk igjen hvis du fortsatt vil.",
  "notice.already-posted": "Det var allerede lagret.",
};
