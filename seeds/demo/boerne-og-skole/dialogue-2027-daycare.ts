import type { DialogueStory } from "../story.ts";

export const daycare2027: DialogueStory = {
  key: "dagtilbud-2027",
  model: "sameType",
  title: "Dialogmøde med dagtilbuddene",
  theme: "",
  heldOn: "2026-11-16",
  time: "17:00",
  place: "Skovbørnehaven, bålhytten",
  institutions: [
    "boernehuset-maagen",
    "skovboernehaven",
    "vuggestuen-muslingen",
    "boernehuset-bakketoppen",
    "boernegaarden-vesteroe",
    "boernehuset-fyret",
  ],
  state: "closed",
  agenda: [
    { title: "Hvad blev der af målene? To minutter til hver, farven først", minutes: 30 },
    { title: "Hele stillinger: hvad skal de 4,6 millioner blive til?", minutes: 40 },
    { title: "Ord og bøger: hvad vil vi holde fast i?", minutes: 30 },
    { title: "Det, vi ikke nåede sidst", minutes: 15 },
  ],
  summary:
    "Muslingens leder begyndte med det røde mål og fik flest spørgsmål. Alle seks huse vil hellere have hele stillinger end flere. Lederne bad om, at pejlemærket om tid kommer til at handle om børnenes voksne. Om sprog var der ro: det virker langsomt, og det skal have lov.",
  preparations: [
    {
      institution: "vuggestuen-muslingen",
      staffDialogue: "Vi var skuffede over ti. Så fandt vi syv på Blå Stue og blev klogere.",
      staffDialogueOn: "2026-11-05",
      boardDialogue: "Forældrene spurgte, hvornår Rød Stue får det samme. Svaret er 1. februar.",
      boardDialogueOn: "2026-11-11",
      status: "Rolig start er grøn. Samme voksne er rød.",
      conditions: "42 timer mere om ugen fra februar.",
      challenges: "At få de timer til at ligge klokken syv og klokken seksten.",
      developmentNeeds: "Lov til at ansætte vikarer for et år ad gangen.",
    },
    {
      institution: "skovboernehaven",
      staffDialogue: "Holdt ved bålet. Alle kan se, at stierne til skolen er gået til.",
      staffDialogueOn: "2026-11-03",
      boardDialogue: "Forældrene bad os ikke finde på nyt næste år. Det var pænt ment.",
      boardDialogueOn: "2026-11-10",
      status: "Skolestart går godt. Fortællingerne om de stille går langsomt.",
      conditions: "To på barsel til maj.",
      challenges: "Fem stille børn har vi ikke fulgt.",
      developmentNeeds: "Et kvarter uden at nogen kalder.",
    },
    {
      institution: "boernehuset-bakketoppen",
      staffDialogue: "Personalet vil læse videre, også selv om tallet ikke rykker.",
      staffDialogueOn: "2026-10-30",
      boardDialogue: "Bestyrelsen har doneret 40 bøger og vil have dem slidt.",
      boardDialogueOn: "2026-11-09",
      status: "Læsning 72 % af dagene. Sproget som før.",
      conditions: "Fire nye treårige efter sommer, tre af dem uden dansk.",
      challenges: "En lille årgang gør procenterne vilde.",
      developmentNeeds: "At måle det samme barn to gange og ikke to årgange én gang.",
    },
    {
      institution: "boernegaarden-vesteroe",
      staffDialogue: "Seks voksne, én kande kaffe. Vi kalder det gult og sover godt om natten.",
      staffDialogueOn: "2026-11-06",
      boardDialogue: "Forældrene takkede for fire dage i stedet for elleve.",
      boardDialogueOn: "2026-11-12",
      status: "Tirsdagene lever. Vagten hænger i én person.",
      conditions: "Færgen sejler vinterplan fra december.",
      challenges: "To vikarer skal læres op, før det fryser.",
      developmentNeeds: "At skolen og vi har én pulje timer sammen.",
    },
    {
      institution: "boernehuset-fyret",
      staffDialogue: "Formiddagene er bedre. Det sagde alle, også dem, der var imod.",
      staffDialogueOn: "2026-11-02",
      boardDialogue: "Bestyrelsen vil vide, hvor skemaerne er blevet af. De er i papirkurven.",
      boardDialogueOn: "2026-11-10",
      status: "76,2 % af tiden er med børnene.",
      conditions: "Venteliste på 27.",
      challenges: "Telefonen ringer mest, når der er flest børn i garderoben.",
      developmentNeeds: "En fælles telefontid for alle huse, så forældre ved det.",
    },
  ],
  themes: [
    {
      title: "Hele stillinger og kendte ansigter",
      contributions: [
        {
          text: "Tid er ikke nok. Ti mennesker med god tid er stadig ti mennesker.",
          from: { institution: "vuggestuen-muslingen" },
        },
        {
          text: "Giv os vikarer, der har en knage med navn på.",
          from: { institution: "boernegaarden-vesteroe" },
        },
        {
          text: "Vi fik tyve minutter om dagen ved at flytte et møde. Det kostede en undskyldning til psykologen.",
          from: { institution: "boernehuset-fyret" },
        },
        {
          text: "Så skriv pejlemærket om. Det skal handle om, hvem barnet møder, og ikke kun om, hvad vi laver.",
          from: { politician: "Ruth Abildtrup" },
        },
      ],
    },
    {
      title: "Sproget har brug for et år til",
      contributions: [
        {
          text: "Vi læste hver dag i fem måneder. Det er kort tid i et sprog.",
          from: { institution: "boernehuset-bakketoppen" },
        },
        {
          text: "På optagelserne kan man høre børnene tale færdigt. Det er os voksne, der har lært at vente.",
          from: { institution: "boernehuset-maagen" },
        },
        {
          text: "Jeg kan godt vente. Jeg vil bare vide, hvad vi venter på.",
          from: { politician: "Henrik Bjerrehus" },
        },
      ],
    },
    {
      title: "Lad det, der virker, være i fred",
      contributions: [
        {
          text: "Stien er trådt. Den skal ikke have et nyt mål, den skal bare gås.",
          from: { institution: "skovboernehaven" },
        },
        {
          text: "Den grønne bog er ved at være fuld. Vi køber en til.",
          from: { institution: "boernegaarden-vesteroe" },
        },
        {
          text: "Vi har aldrig før holdt op med noget, fordi det lykkedes. Det vil jeg gerne prøve.",
          from: { politician: "Camilla Toftlund" },
        },
      ],
    },
  ],
};
