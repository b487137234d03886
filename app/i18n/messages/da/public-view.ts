export const publicView = {
  title: "Det har vi lovet, og sådan går det",
  lead: "Politikerne sætter retningen med pejlemærker. Skoler, dagtilbud og plejecentre sætter mål under dem. Her kan alle se resultaterne.",
  "empty.title": "Her kommer kommunens pejlemærker",
  "empty.text":
    "Når et udvalg har vedtaget pejlemærker, og målene er godkendt, kan alle læse dem her.",
  adopted: "Vedtaget {date}",
  notCarriedOn: "Ikke videreført",
  "goals.none":
    "Institutionerne skriver deres mål under pejlemærket. De kan læses her, når udvalget har godkendt dem.",
  "results.none": "Ingen resultater er offentliggjort endnu.",
  "goals.count": { one: "{count} mål", other: "{count} mål" },
  "goals.show": "Se målene",
  "goal.result": "Sådan går det",
  "goal.noResult": "Der er ikke offentliggjort et resultat endnu.",
  "goal.remedy": "Det gør vi ved det:",
  "goal.statement": "Målet",
  "goal.effect": "Det venter vi at opnå",
  "goal.background": "Baggrund",
  "goal.followUp": "Sådan følger vi op",
} as const;
