import type { DialogueStory } from "../story.ts";

export const transitions2026: DialogueStory = {
  key: "overgange-2026",
  model: "crossCutting",
  title: "Dialogmøde om skolestart",
  theme: "Fra børnehave til skole",
  heldOn: "2026-03-05",
  time: "16:00",
  place: "Skovby Skole, biblioteket",
  institutions: [
    "skovby-skole",
    "skovboernehaven",
    "vesteroe-skole",
    "boernegaarden-vesteroe",
    "bakkeskolen",
    "boernehuset-bakketoppen",
  ],
  state: "closed",
  agenda: [
    { title: "Hvad er der sket siden sidst? Mål, farver, virkning", minutes: 20 },
    { title: "To mødre og en far fortæller om en skolestart", minutes: 25 },
    { title: "Parvis: børnehave og skole i samme kvarter", minutes: 40 },
    { title: "Det, vi kan love en familie", minutes: 25 },
  ],
  summary:
    "Tre forældre fortalte. En af dem havde holdt det samme møde tre gange. Parrene gik hjem med hver sin aftale: Skovby om én fælles samtale, Vesterø om en fælles dag, Bakkerne om en fast voksen. Politikerne bad om, at aftalerne bliver til mål.",
  preparations: [
    {
      institution: "skovby-skole",
      staffDialogue:
        "Børnehaveklasselederen fortalte, at hun lærer børnene at kende i oktober. De begynder i august.",
      staffDialogueOn: "2026-02-11",
      boardDialogue: "Bestyrelsen bakker op om en samtale, hvor begge steder er til stede.",
      boardDialogueOn: "2026-02-25",
      status: "46 børn begynder til august, 31 af dem fra Skovbørnehaven.",
      conditions: "SFO'en tager imod fra maj. Det er en fordel, vi ikke bruger.",
      challenges: "Overleveringen er et skema på fire sider. Ingen læser side tre.",
      developmentNeeds: "At mødes i stedet for at sende.",
    },
    {
      institution: "skovboernehaven",
      staffDialogue:
        "Vi kender børnene i fire år og afleverer dem på en formiddag. Det var stemningen.",
      staffDialogueOn: "2026-02-17",
      boardDialogue: "Forældrene vil gerne se skolen sammen med deres barn, mens der er hverdag.",
      boardDialogueOn: "2026-02-26",
      status: "54 børn, 18 af dem skal i skole.",
      conditions: "Der er 900 meter til skolen ad stien. Det er ikke langt.",
      challenges: "Vi går derned én gang om året, og så regner det.",
      developmentNeeds: "Faste dage i skolens kalender.",
    },
    {
      institution: "boernegaarden-vesteroe",
      staffDialogue: "Vi deler legeplads og pedel med skolen. Resten deler vi ikke.",
      staffDialogueOn: "2026-02-18",
      boardDialogue: "Forældrebestyrelsen vil have tirsdagen gjort fælles.",
      boardDialogueOn: "2026-02-24",
      status: "36 børn. Seks begynder i skole.",
      conditions: "Øen er lille. Alle kender alle.",
      challenges: "Fordi alle kender alle, har vi aldrig skrevet noget ned.",
      developmentNeeds: "En aftale, der overlever, når en af os går på pension.",
    },
    {
      institution: "boernehuset-bakketoppen",
      staffDialogue:
        "Pædagogerne vil gerne følge med børnene op på skolen i august. De må bare ikke mangle her.",
      staffDialogueOn: "2026-02-12",
      boardDialogue: "Bestyrelsen spurgte, hvem man ringer til i juli. Det vidste vi ikke.",
      boardDialogueOn: "2026-02-23",
      status: "19 børn skal i skole, 14 af dem på Bakkeskolen.",
      conditions: "Skolen ligger på den anden side af ringvejen.",
      challenges:
        "Familier, som er nye i landet, tror, at skolestart er noget, man selv møder op til.",
      developmentNeeds: "Én voksen med et navn og et telefonnummer.",
    },
  ],
  themes: [
    {
      title: "Én samtale i stedet for tre",
      contributions: [
        {
          text: "Vi holder mødet i børnehaven, og skolen kommer. Så er det familiens stue og ikke vores kontor.",
          from: { institution: "skovby-skole" },
        },
        {
          text: "Skemaet kan blive til én side, hvis vi begge har siddet ved bordet.",
          from: { institution: "skovboernehaven" },
        },
        {
          text: "En mor sagde: Jeg har fortalt om hans sprog til fem mennesker med blok. Det kan vi gøre bedre.",
          from: { politician: "Signe Overgaard" },
        },
      ],
    },
    {
      title: "Børnene skal kende stedet, før de flytter ind",
      contributions: [
        {
          text: "Hver tirsdag, hele vinteren. Så er det ikke et besøg, men en dag.",
          from: { institution: "boernegaarden-vesteroe" },
        },
        {
          text: "Vi stiller et lokale og en lærer. Det er billigere end at begynde forfra i august.",
          from: { institution: "vesteroe-skole" },
        },
        {
          text: "Børnene skal vide, hvor toilettet er. Det lyder småt. Det er det ikke.",
          from: { institution: "boernehuset-bakketoppen" },
        },
      ],
    },
    {
      title: "En voksen, der følger med",
      contributions: [
        {
          text: "Vores nye familier mødte fire fagpersoner i august. Ingen af dem var der i september.",
          from: { institution: "bakkeskolen" },
        },
        {
          text: "Én fast voksen de første tre måneder. Det behøver ikke være en leder.",
          from: { institution: "boernehuset-bakketoppen" },
        },
        {
          text: "Hvad koster det? Og hvad koster det at lade være?",
          from: { politician: "Torben Riisgaard" },
        },
      ],
    },
  ],
};
