import type { publicView as da } from "../da/public-view.ts";
import type { Texts } from "../texts.ts";

export const publicView: Texts<typeof da> = {
  title: "Dette har vi lovet, og slik går det",
  lead: "Politikerne setter retningen med politiske føringer. Skoler, barnehager og sykehjem setter mål under dem. Her kan alle se resultatene.",
  "empty.title": "Her kommer de politiske føringene",
  "empty.text": "Når et utvalg har vedtatt føringer, og målene er godkjent, kan alle lese dem her.",
  adopted: "Vedtatt {date}",
  notCarriedOn: "Ikke videreført",
  "goals.none":
    "Virksomhetene skriver målene sine under føringen. De kan leses her når utvalget har godkjent dem.",
  "results.none": "Ingen resultater er offentliggjort ennå.",
  "goals.count": { one: "{count} mål", other: "{count} mål" },
  "goals.show": "Se målene",
  "goal.result": "Slik går det",
  "goal.noResult": "Det er ikke offentliggjort noe resultat ennå.",
  "goal.remedy": "Det gjør vi med det",
  "goal.achieved": "Dette er oppnådd",
  "goal.why": "Derfor",
  "goal.earlier": "Tidligere resultater",
  "goal.interim": "Midt i {year}",
  "goal.yearEnd": "Hele {year}",
  "goal.statement": "Målet",
  "goal.effect": "Dette venter vi å oppnå",
  "goal.background": "Bakgrunn",
  "goal.followUp": "Slik følger vi opp",
};
