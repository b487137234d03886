import type { home as da } from "../da/home.ts";
import type { Texts } from "../texts.ts";

export const home: Texts<typeof da> = {
  title: "Hei, {name}",
  "page.title": "Framside",
  "aside.label": "Møte og stader",
  "noRole.title": "Du har inga rolle enno",
  "noRole.text":
    "Be systemadministratoren i organisasjonen din om å gi deg ei rolle, til dømes i eit utval eller ved ei eining. Då står oppgåvene dine her.",
  "tasks.title": "Ventar på deg",
  "tasks.none": "Ingenting ventar på deg",
  "tasks.none.text": "Når det er noko du skal lese, skrive eller avgjere, står det her med frist.",
  "task.due": "Frist {date}",
  "task.minutes": { one: "om lag {count} minutt", other: "om lag {count} minutt" },
  "task.hours": { one: "om lag {count} time", other: "om lag {count} timar" },
  "task.prepareMeeting": "Førebu {institution} til {title}",
  "task.rewriteGoal": "Skriv om: {title}. Utvalet skriv: {reason}",
  "task.writeGoal": "Skriv mål for {institution} til {committee}",
  "task.writeGoals": {
    one: "{count} eining under {committee} manglar mål som administrasjonen skriv",
    other: "{count} einingar under {committee} manglar mål som administrasjonen skriv",
  },
  "task.reportOnGoal": "Meld status på {title}",
  "task.enterMeasurements": {
    one: "Før inn {count} tal som er venta",
    other: "Før inn {count} tal som er venta",
  },
  "task.fillInFigures": {
    one: "{count} indikator manglar tal som skulle ha kome",
    other: "{count} indikatorar manglar tal som skulle ha kome",
  },
  "task.confirmColour": "Nye tal om {name}, {year}: stadfest fargen, eller trekk han tilbake",
  "task.answerQuestion": "Svar på spørsmålet: {text}",
  "task.decideGoals": {
    one: "Handsame {count} innsendt mål",
    other: "Handsame {count} innsende mål",
  },
  "task.decideDialogueForm": "Bestem forma på dialogen i {committee}",
  "task.adoptBearings": {
    one: "Vedta {count} utkast til føring i {committee}",
    other: "Vedta {count} utkast til føringar i {committee}",
  },
  "task.commentBearings": {
    one: "Sei kva du meiner om {count} utkast til føring i {committee}",
    other: "Sei kva du meiner om {count} utkast til føringar i {committee}",
  },
  "task.readAnswer": "Svar frå {institution} på: {text}",
  "answers.title": "Svar på spørsmåla dine",
  "task.closeStep": "{committee}: {step} er i gang",
  "task.moveOn": "{committee}: {step} er på plass, så neste steg kan opnast",
  "meetings.title": "Kommande møte",
  "meetings.none": "Ingen møte er planlagde.",
  "committees.title": "Slik går det",
  "committees.goals": { one: "{count} mål", other: "{count} mål" },
  "committees.own": {
    one: "Utvalet ditt",
    other: "Utvala dine",
  },
  "committees.others": "Dei andre utvala",
  "institution.open": "Sjå eininga",
  "institution.noGoals": "Måla står her når utvalet har godkjent dei.",
  "red.title": "Mål som ikkje er oppnådde",
  "red.none": "Ingen mål er melde som ikkje oppnådde.",
  "red.lead": {
    one: "{count} mål på tvers av utvala",
    other: "{count} mål på tvers av utvala",
  },
  "red.more": {
    one: "Og {count} til. Dei står på sidene til utvala.",
    other: "Og {count} til. Dei står på sidene til utvala.",
  },
  "system.title": "Personar og tilgang",
  "system.audit": "Sjå loggen",
  "system.people": "personar",
  "system.withoutRole": "utan rolle",
  "lead.overview": "Slik går det akkurat no.",
};
