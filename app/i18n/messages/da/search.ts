export const search = {
  title: "Søg",
  lead: "Søg i pejlemærker, mål, indikatorer, institutioner, dialogmøder og viden.",
  label: "Søg i hele organisationen",
  "none.title": "Intet fundet om »{words}«",
  "none.text": "Prøv med færre eller kortere ord. En del af et ord er nok.",
  cut: "Kun de første {count} vises. Skriv flere ord for at komme tættere på.",
  "kind.institutions": "Institutioner",
  "kind.bearings": "Pejlemærker",
  "kind.goals": "Mål",
  "kind.indicators": "Indikatorer",
  "kind.dialogueMeetings": "Dialogmøder",
  "kind.knowledge": "Viden",
} as const;
