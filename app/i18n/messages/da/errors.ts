export const errors = {
  required: "Skal udfyldes.",
  invalid: "Det kan ikke bruges her.",
  "invalid-date": "Skriv en dato, der findes, for eksempel 22.04.2027.",
  "invalid-time": "Skriv et klokkeslæt, for eksempel 17.00.",
  "invalid-email": "Skriv en e-mailadresse, for eksempel navn@kommune.dk.",
  "invalid-url": "Skriv en hel webadresse, der begynder med https://.",
  "invalid-number": "Skriv et tal, for eksempel 12,5.",
  "too-long": "Højst {max} tegn. Det, du skrev, står her stadig.",
  "too-short": "Mindst {min} tegn.",
  "too-small": "Mindst {min}.",
  "too-big": "Højst {max}.",
  taken: "Det findes allerede.",
  "unknown-choice": "Vælg en af mulighederne.",
  "changed-meanwhile": "En anden har gemt imens. Begge udgaver står herunder, og intet er tabt.",
  "step-not-open": "Trinnet er ikke åbent, så det kan ikke ændres nu.",
  "ends-before-start": "Slutdatoen ligger før startdatoen.",
  "in-use": "Det er i brug og kan ikke fjernes.",
  "place-retired": "Det, som dette hører under, er udgået. Tag det i brug igen først.",
  "last-administrator":
    "Kommunen skal have mindst én systemadministrator. Giv rollen til en anden først.",
  "person-retired": "Personen er udgået. Tag personen i brug igen først.",
  "file-empty": "Filen {name} er tom. Vælg en anden.",
  "file-too-large": "{name} fylder mere end 10 MB. Gør den mindre, eller del den op.",
  "file-type-not-allowed":
    "{name} er af en slags, vi ikke tager imod. Brug PDF, billede (PNG, JPEG, WEBP), Word, Excel, PowerPoint, ODT, ODS, CSV eller tekst.",
  "file-not-what-it-says":
    "Indholdet i {name} passer ikke til navnets endelse, så filen er ikke taget imod. Gem den på ny i det rigtige format, og vælg den igen.",
  "notice.changed-meanwhile":
    "En anden har gemt imens, så intet er gjort. Se, hvordan det står nu, og tryk igen, hvis du stadig vil.",
  "notice.already-posted": "Det var allerede gemt.",
} as const;
