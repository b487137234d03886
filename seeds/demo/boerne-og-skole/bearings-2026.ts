import type { BearingStory } from "../story.ts";

const adopted = { state: "adopted", adoptedOn: "2026-04-22" } as const;

export const bearings2026: readonly BearingStory[] = [
  {
    ...adopted,
    key: "faellesskab",
    title: "Alle børn skal høre til i et fællesskab",
    text: "Et barn, der ikke har nogen at lege med, lærer mindre og kommer sjældnere. Derfor skal de voksne vide, hvem der står alene, og gøre noget ved det samme uge. Det gælder også de børn, der går i et særligt tilbud, og dem, der ikke selv siger noget.",
    themes: [
      { meeting: "skoler-2026", theme: "Børn, der står alene" },
      { meeting: "dagtilbud-2026", theme: "Legen er børnenes arbejde" },
    ],
    decisionText: "Godkendt med fem stemmer for og to, der undlod.",
    comments: [
      {
        by: "Torben Riisgaard",
        text: "Jeg savner Tangkærskolens elever i teksten. De hører også til i byen.",
        at: "2026-03-24",
      },
      {
        by: "Signe Overgaard",
        text: "De er skrevet ind nu. Tak for den.",
        at: "2026-03-27",
      },
    ],
  },
  {
    ...adopted,
    key: "overgange",
    title: "Overgange planlægges sammen med barnet og familien",
    text: "Vuggestue, børnehave, skole, udskoling: hver gang skifter barnet voksne, venner og hverdag. Skiftet skal begynde, før det sker, og de to steder skal have talt sammen. Familien skal kun fortælle sin historie én gang.",
    themes: [
      { meeting: "overgange-2026", theme: "Én samtale i stedet for tre" },
      { meeting: "overgange-2026", theme: "Børnene skal kende stedet, før de flytter ind" },
      { meeting: "skoler-2026", theme: "Skiftene mellem afdelinger og skoler" },
    ],
    decisionText: "Godkendt enstemmigt.",
    comments: [
      {
        by: "Camilla Toftlund",
        text: "Kan vi love, at familien kun fortæller det én gang? Så skal papirerne også følge med barnet.",
        at: "2026-04-02",
      },
    ],
  },
  {
    ...adopted,
    key: "tid",
    title: "Medarbejderne har tid til det, de er uddannet til",
    text: "Pædagoger skal være sammen med børn, og lærere skal undervise og forberede sig. Vi vil have færre skemaer, kortere møder og faste folk. Når udvalget beder om noget nyt på papir, skal vi også sige, hvad der kan falde bort.",
    themes: [
      { meeting: "skoler-2026", theme: "Tiden, der forsvinder" },
      { meeting: "dagtilbud-2026", theme: "De samme voksne" },
    ],
    decisionText:
      "Godkendt enstemmigt. Udvalget beder forvaltningen om en liste over skemaer, der kan undværes.",
    comments: [
      {
        by: "Henrik Bjerrehus",
        text: "Den sidste sætning binder os selv. Det er det bedste ved den.",
        at: "2026-04-08",
      },
    ],
  },
  {
    ...adopted,
    key: "sprog",
    title: "Alle børn skal have et sprog, de kan bruge",
    text: "Et barn skal kunne sige til og fra, fortælle en historie og forstå en besked. Det læres i samtaler, ikke i et skema. Derfor skal der læses højt, spørges og lyttes hver dag – i vuggestuen, i børnehaven og i alle skolens fag.",
    themes: [{ meeting: "dagtilbud-2026", theme: "Sprog i hverdagen" }],
    decisionText: "Godkendt enstemmigt.",
    comments: [],
  },
];
