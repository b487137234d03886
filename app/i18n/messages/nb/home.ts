import type { home as da } from "../da/home.ts";
import type { Texts } from "../texts.ts";

export const home: Texts<typeof da> = {
  title: "Hei, {name}",
  "page.title": "Forside",
  "aside.label": "Møter og steder",
  "noRole.title": "Du har ingen rolle ennå",
  "noRole.text":
    "Be systemadministratoren i organisasjonen din om å gi deg en rolle, for eksempel i et utvalg eller ved en virksomhet. Da står oppgavene dine her.",
  "tasks.title": "Venter på deg",
  "tasks.none": "Ingenting venter på deg",
  "tasks.none.text": "Når det er noe du skal lese, skrive eller beslutte, står det her med frist.",
  "task.due": "Frist {date}",
  "task.minutes": { one: "omtrent {count} minutt", other: "omtrent {count} minutter" },
  "task.hours": { one: "omtrent {count} time", other: "omtrent {count} timer" },
  "task.prepareMeeting": "Forbered {institution} til {title}",
  "task.rewriteGoal": "Skriv om: {title}. Utvalget skriver: {reason}",
  "task.writeGoal": "Skriv mål for {institution} til {committee}",
  "task.writeGoals": {
    one: "{count} virksomhet under {committee} mangler mål som administrasjonen skriver",
    other: "{count} virksomheter under {committee} mangler mål som administrasjonen skriver",
  },
  "task.reportOnGoal": "Meld status på {title}",
  "task.enterMeasurements": {
    one: "Før inn {count} tall som ventes",
    other: "Før inn {count} tall som ventes",
  },
  "task.fillInFigures": {
    one: "{count} indikator mangler tall som skulle ha kommet",
    other: "{count} indikatorer mangler tall som skulle ha kommet",
  },
  "task.confirmColour": "Nye tall om {name}, {year}: bekreft fargen, eller trekk den tilbake",
  "task.answerQuestion": "Svar på spørsmålet: {text}",
  "task.decideGoals": {
    one: "Behandle {count} innsendt mål",
    other: "Behandle {count} innsendte mål",
  },
  "task.decideDialogueForm": "Bestem formen på dialogen i {committee}",
  "task.adoptBearings": {
    one: "Vedta {count} utkast til føring i {committee}",
    other: "Vedta {count} utkast til føringer i {committee}",
  },
  "task.commentBearings": {
    one: "Si hva du mener om {count} utkast til føring i {committee}",
    other: "Si hva du mener om {count} utkast til føringer i {committee}",
  },
  "task.readAnswer": "Svar fra {institution} på: {text}",
  "answers.title": "Svar på spørsmålene dine",
  "task.closeStep": "{committee}: {step} er i gang",
  "task.moveOn": "{committee}: {step} er på plass, så neste steg kan åpnes",
  "meetings.title": "Kommende møter",
  "meetings.none": "Ingen møter er planlagt.",
  "committees.title": "Slik går det",
  "committees.goals": { one: "{count} mål", other: "{count} mål" },
  "committees.own": {
    one: "Ditt utvalg",
    other: "Dine utvalg",
  },
  "committees.others": "De andre utvalgene",
  "institution.open": "Se virksomheten",
  "institution.noGoals": "Målene står her når utvalget har godkjent dem.",
  "red.title": "Mål som ikke er oppnådd",
  "red.none": "Ingen mål er meldt som ikke oppnådd.",
  "red.lead": {
    one: "{count} mål på tvers av utvalgene",
    other: "{count} mål på tvers av utvalgene",
  },
  "red.more": {
    one: "Og {count} til. De står på sidene til utvalgene.",
    other: "Og {count} til. De står på sidene til utvalgene.",
  },
  "system.title": "Personer og tilgang",
  "system.audit": "Se loggen",
  "system.people": "personer",
  "system.withoutRole": "uten rolle",
  "lead.overview": "Slik går det akkurat nå.",
};
