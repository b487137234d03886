export const home = {
  title: "Goddag, {name}",
  "page.title": "Forside",
  lead: "Først det, der venter på dig. Derefter overblikket.",
  "aside.label": "Møder og steder",
  "noRole.title": "Du har endnu ingen rolle",
  "noRole.text":
    "Bed systemadministratoren i din organisation om at give dig en rolle, for eksempel i et udvalg eller på en institution. Så står dine opgaver her.",
  "tasks.title": "Venter på dig",
  "tasks.none": "Intet venter på dig",
  "tasks.none.text":
    "Når der er noget, du skal læse, skrive eller beslutte, står det her med frist.",
  "task.due": "Frist {date}",
  "task.minutes": { one: "cirka {count} minut", other: "cirka {count} minutter" },
  "task.prepareMeeting": "Forbered {institution} til {title}",
  "task.rewriteGoal": "Skriv om: {title}. Udvalget skriver: {reason}",
  "task.writeGoal": "Skriv mål for {institution} til {committee}",
  "task.writeGoals": {
    one: "{count} institution under {committee} mangler mål, som administrationen skriver",
    other: "{count} institutioner under {committee} mangler mål, som administrationen skriver",
  },
  "task.reportOnGoal": "Meld status på {title}",
  "task.enterMeasurements": {
    one: "Indtast {count} tal, der ventes",
    other: "Indtast {count} tal, der ventes",
  },
  "task.answerQuestion": "Svar på spørgsmålet: {text}",
  "task.decideGoals": {
    one: "Behandl {count} indsendt mål",
    other: "Behandl {count} indsendte mål",
  },
  "task.decideDialogueForm": "Beslut dialogens form i {committee}",
  "task.adoptBearings": {
    one: "Vedtag {count} udkast til pejlemærke i {committee}",
    other: "Vedtag {count} udkast til pejlemærker i {committee}",
  },
  "task.commentBearings": {
    one: "Sig din mening om {count} udkast til pejlemærke i {committee}",
    other: "Sig din mening om {count} udkast til pejlemærker i {committee}",
  },
  "task.readAnswer": "Svar fra {institution} på dit spørgsmål: {text}",
  "task.closeStep": "{committee}: {step} er i gang",
  "meetings.title": "Kommende møder",
  "meetings.none": "Ingen møder er planlagt.",
  "committees.title": "Sådan går det",
  "committees.goals": { one: "{count} mål", other: "{count} mål" },
  "institutions.title": "Dine institutioner",
} as const;
