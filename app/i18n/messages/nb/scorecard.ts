import type { scorecard as da } from "../da/scorecard.ts";
import type { Texts } from "../texts.ts";

export const scorecard: Texts<typeof da> = {
  "overview.lead": "Hvordan går det, hvor går det annerledes enn ventet, og hva er det neste?",
  "aside.label": "Neste møte og nytt siden sist",
  "bearings.title": "Hvordan går det med de politiske føringene?",
  "total.label": "Alle mål",
  "total.lead": { one: "I alt {count} mål", other: "I alt {count} mål" },
  "bearing.lead": { one: "{count} mål", other: "{count} mål" },
  "matrix.title": "Virksomheter og føringer",
  "matrix.lead": "Hvert felt viser målet som mest trenger et blikk. Trykk for å se hvorfor.",
  "matrix.corner": "Virksomhet",
  "matrix.goals": { one: "{count} mål", other: "{count} mål" },
  "meeting.title": "Neste møte",
  "meeting.read": "Les deg opp til møtet",
  "meeting.none": "Det er ikke satt dato for neste møte.",
  "turned.title": "Snudd siden forrige rapport",
  "turned.none": "Ingen mål har skiftet farge siden sist.",
  "stillRed.title": "Røde mål som ikke har snudd",
  "flow.title": "Fra dialog til føringer",
  "flow.words":
    "Runden har til nå {contributions} innspill, {themes} temaer og {bearings} føringer.",
  "flow.toBearings": "Se føringene i runden",
  "flow.toYearWheel": "Se årshjulet",
  "flow.toSteps": "Åpne og avslutt steg",
  "empty.title": "Ingen mål gjelder ennå",
  "empty.text":
    "Når utvalget har godkjent målene til virksomhetene, ser du her med farger og ord hvordan det går med hver føring.",
};
