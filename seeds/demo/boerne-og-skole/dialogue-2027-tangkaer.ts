import type { DialogueStory } from "../story.ts";

export const tangkaer2027: DialogueStory = {
  key: "tangkaer-2027",
  model: "individual",
  title: "Dialogmøde med Tangkærskolen",
  theme: "",
  heldOn: "2026-11-17",
  time: "15:00",
  place: "Tangkærskolen, skolekøkkenet",
  institutions: ["tangkaerskolen"],
  state: "closed",
  agenda: [
    { title: "Ét grønt og ét rødt mål: hvad skete der?", minutes: 25 },
    { title: "Rundvisning ved elevrådet", minutes: 20 },
    { title: "Pladserne i almenskolen: hvad skal der til?", minutes: 40 },
  ],
  summary:
    "Elevrådet viste rundt og svarede selv. Udvalget fik at vide, at kørslen ikke er det eneste, men det første. Der er brug for aftaler mellem skoler, som ikke falder med en sygemelding. Formanden lovede et svar om kørslen, inden pejlemærkerne vedtages.",
  preparations: [
    {
      institution: "tangkaerskolen",
      staffDialogue:
        "Vi talte med dem, der har været ude med en elev. De vil gerne igen, men ikke alene.",
      staffDialogueOn: "2026-11-04",
      boardDialogue:
        "Bestyrelsen er utålmodig. En far sagde, at hans dreng har ventet på et bord siden april.",
      boardDialogueOn: "2026-11-10",
      status: "121 elever. Alle 13 fra i sommer går, hvor de begyndte.",
      conditions: "Kørsel betales af skolens egen ramme.",
      challenges: "Otte elever har en plads ude. 21 kunne have det.",
      developmentNeeds: "En aftale på kommuneniveau om bord, lærer og taxa.",
    },
  ],
  themes: [
    {
      title: "En plads, der bliver stående",
      contributions: [
        {
          text: "En plads er et bord, en knage og en, der siger: Du mangler, når du mangler.",
          from: { institution: "tangkaerskolen" },
        },
        {
          text: "Taxaen kommer 8.20. Dansk begynder 8.00. Sådan har det været i to år.",
          from: { institution: "tangkaerskolen" },
        },
        {
          text: "Hvis vi mener pejlemærket, skal kørslen ikke være jeres problem alene.",
          from: { politician: "Torben Riisgaard" },
        },
      ],
    },
    {
      title: "Efter skolen",
      contributions: [
        {
          text: "Tre dage i praktik gør mere end tre brochurer.",
          from: { institution: "tangkaerskolen" },
        },
        {
          text: "Elevrådet spurgte mig, om jeg kendte nogen med en båd. Det gør jeg.",
          from: { politician: "Mads Kornumgaard" },
        },
        {
          text: "Ring til dem, der gik ud for fem år siden. Dér ser I, om det holdt.",
          from: { politician: "Ruth Abildtrup" },
        },
      ],
    },
    {
      title: "Fravær, når skolen er god",
      contributions: [
        {
          text: "Vores elever kommer. Det er ikke os, der er dygtige; det er, fordi der er ti i en klasse.",
          from: { institution: "tangkaerskolen" },
        },
        {
          text: "Når en elev fra byens skoler kommer på besøg her i tre uger, begynder han igen. Det har vi set fire gange.",
          from: { institution: "tangkaerskolen" },
        },
        {
          text: "Kan I lære de andre det i den anden retning?",
          from: { politician: "Fatima Yildirim" },
        },
      ],
    },
  ],
};
