import type { publicView as da } from "../da/public-view.ts";
import type { Texts } from "../texts.ts";

export const publicView: Texts<typeof da> = {
  title: "Dette har vi lova, og slik går det",
  lead: "Politikarane set retninga med politiske føringar. Skular, barnehagar og sjukeheimar set mål under dei. Her kan alle sjå resultata.",
  "empty.title": "Her kjem dei politiske føringane",
  "empty.text": "Når eit utval har vedteke føringar, og måla er godkjende, kan alle lese dei her.",
  adopted: "Vedteke {date}",
  notCarriedOn: "Ikkje vidareført",
  "goals.none":
    "Einingane skriv måla sine under føringa. Dei kan lesast her når utvalet har godkjent dei.",
  "results.none": "Ingen resultat er offentleggjorde enno.",
  "goals.count": { one: "{count} mål", other: "{count} mål" },
  "goals.show": "Sjå måla",
  "goal.result": "Slik går det",
  "goal.noResult": "Det er ikkje offentleggjort noko resultat enno.",
  "goal.remedy": "Det gjer vi med det",
  "goal.achieved": "Dette er oppnådd",
  "goal.why": "Difor",
  "goal.earlier": "Tidlegare resultat",
  "goal.interim": "Midt i {year}",
  "goal.yearEnd": "Heile {year}",
  "goal.statement": "Målet",
  "goal.effect": "Dette ventar vi å oppnå",
  "goal.background": "Bakgrunn",
  "goal.followUp": "Slik følgjer vi opp",
};
