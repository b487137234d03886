import type { DialogueStory } from "../story.ts";

export const dialogue2026: readonly DialogueStory[] = [
  {
    key: "husene-2026",
    model: "sameType",
    title: "Dialogmøde med de fire huse",
    theme: "",
    heldOn: "2026-02-17",
    time: "16:30",
    place: "Fjordby Bibliotek, læsesalen",
    institutions: ["fjordby-bibliotek", "fjordby-musikskole", "nordbadet", "kulturhuset-vaerftet"],
    state: "closed",
    agenda: [
      { title: "Mål og virkninger fra sidste år", minutes: 20 },
      { title: "Et barn, der ikke går til noget", minutes: 35 },
      { title: "Åbningstider: for hvem?", minutes: 35 },
      { title: "Uden for Havnebyen", minutes: 30 },
    ],
    summary:
      "Alle fire huse er fulde på de samme tidspunkter og tomme på de samme. Når folk har fri, er der lukket. De børn, der ikke er med, bor tit tættest på. De bliver ikke væk, fordi de ikke vil, men fordi nogen skulle have meldt dem til. Skovby og Vesterø savner et besøg.",
    preparations: [
      {
        institution: "fjordby-bibliotek",
        staffDialogue:
          "Personalet talte, hvor mange der tog i den låste dør søndag. Det var 61 mellem 12 og 15.",
        staffDialogueOn: "2026-01-26",
        boardDialogue: "Vi har spurgt læsekredsene. De vil have lys, kaffe og en, der kan svare.",
        boardDialogueOn: "2026-02-03",
        status: "268.000 besøg i 2024. Lukket søndag bortset fra en forsøgssøndag om måneden.",
        conditions: "Bogbussen blev sparet væk i 2022.",
        challenges: "Børn under ti uden for byen låner halvt så meget.",
        developmentNeeds: "Søndagsvagter, der vil være der, og et køretøj.",
      },
      {
        institution: "fjordby-musikskole",
        staffDialogue: "Lærerne er uenige om hold. Slagtøj siger ja, klaver siger nej.",
        staffDialogueOn: "2026-01-30",
        boardDialogue: "Bestyrelsen vil have fripladsskemaet ned på én side. I dag er det fem.",
        boardDialogueOn: "2026-02-05",
        status: "640 elever, 118 på venteliste, 31 på friplads.",
        conditions: "Lærerne underviser elleve steder og kører selv.",
        challenges: "De, der kunne få friplads, søger den ikke.",
        developmentNeeds: "Skoler, der siger til os, hvem vi skal spørge.",
      },
      {
        institution: "kulturhuset-vaerftet",
        staffDialogue: "Vi er fire. Vi lavede det over en pizza med dem under tyve.",
        staffDialogueOn: "2026-02-02",
        boardDialogue: "Brugerrådet vil gerne give nøglen fra sig. De ved ikke helt til hvem.",
        boardDialogueOn: "2026-02-10",
        status: "212 arrangementer i 2025. Tre af dem var lavet af unge.",
        conditions: "Smedjen har ingen varme fra november til marts.",
        challenges: "Unge kommer til koncerterne og går igen.",
        developmentNeeds: "En voksen, der kan holde sig i baggrunden.",
      },
    ],
    themes: [
      {
        title: "Børn, der ikke er meldt til",
        contributions: [
          {
            text: "Fem sider skema for at få lov til at spille trompet. Jeg ville også blive hjemme.",
            from: { politician: "Leyla Aksoy" },
          },
          {
            text: "Vi venter på, at de søger. Det holder vi op med. Vi går ud og spørger.",
            from: { institution: "fjordby-musikskole" },
          },
          {
            text: "Børnene i nummer 14 sidder her hver dag efter skole. De er meldt til os, kan man sige.",
            from: { institution: "fjordby-bibliotek" },
          },
          {
            text: "Hvad sker der, når tilskuddet stopper? Begynd ikke noget, der skal lukkes igen.",
            from: { politician: "Thomas Vindelev" },
          },
        ],
      },
      {
        title: "Lukket når folk har fri",
        contributions: [
          {
            text: "61 mennesker tog i døren. Den 62. var mig.",
            from: { institution: "fjordby-bibliotek" },
          },
          {
            text: "Skifteholdet på havnen får fri klokken seks om morgenen. De vil gerne svømme dér.",
            from: { institution: "nordbadet" },
          },
          {
            text: "Åbent uden nogen til stede er ikke åbent. Det er ulåst.",
            from: { politician: "Birthe Ankersen" },
          },
        ],
      },
      {
        title: "Ud til bydelene",
        contributions: [
          {
            text: "Min datter i Skovby har ikke set en bogbus. Hun er fire.",
            from: { politician: "Sofie Dannevang" },
          },
          {
            text: "Giv os en varevogn, så klarer vi resten.",
            from: { institution: "fjordby-bibliotek" },
          },
          {
            text: "Værftet kan godt flytte med ud. Vi har et telt og en generator.",
            from: { institution: "kulturhuset-vaerftet" },
          },
        ],
      },
    ],
  },
  {
    key: "nordbadet-2026",
    model: "individual",
    title: "Dialogmøde på Nordbadet",
    theme: "",
    heldOn: "2026-03-03",
    time: "06:30",
    place: "Cafeteriet, Svømmehallen Nordbadet",
    institutions: ["nordbadet"],
    state: "closed",
    agenda: [
      { title: "Mål og virkninger fra sidste år", minutes: 15 },
      { title: "Morgenbad med dem, der kommer", minutes: 30 },
      { title: "200 meter", minutes: 25 },
      { title: "Taget", minutes: 20 },
    ],
    summary:
      "Mødet begyndte i vandet. Tre medlemmer svømmede med morgenholdet, resten talte med dem på kanten. Hallen kan åbne tidligere uden flere folk, hvis renholdet flyttes. Skolesvømningen er sværere: Mange elever har aldrig været på dybt vand før. Og det drypper fra taget ved bane seks.",
    preparations: [
      {
        institution: "nordbadet",
        staffDialogue:
          "Livredderne gik holdene igennem. Dem, der ikke kan svømme i 4. klasse, har næsten alle meldt afbud mere end fem gange.",
        staffDialogueOn: "2026-02-17",
        boardDialogue: "Svømmeklubben og handicapidrætten har været med ved bordet.",
        boardDialogueOn: "2026-02-24",
        status: "71 procent i 4. klasse kan svømme 200 meter. 310 besøg om ugen tidligt og sent.",
        conditions: "Seks baner, fem i brug, når det regner.",
        challenges: "Glemt badetøj, pinligheder og en bus, der kommer for sent.",
        developmentNeeds: "En kasse badetøj, et forhæng og et tag.",
      },
    ],
    themes: [
      {
        title: "At kunne svømme i en havneby",
        contributions: [
          {
            text: "De bliver ikke væk, fordi de ikke tør vandet. De tør ikke omklædningsrummet.",
            from: { institution: "nordbadet" },
          },
          {
            text: "Et forhæng koster 900 kroner. Hvad venter vi på?",
            from: { politician: "Marianne Skovgreen" },
          },
          {
            text: "Alle børn skal kunne svømme her. Det er ikke fritid, det er sikkerhed.",
            from: { politician: "Ole Bundsgaard" },
          },
        ],
      },
      {
        title: "Tidligt og sent i hallen",
        contributions: [
          {
            text: "Klokken seks står der tolv mand i regnen. De kommer direkte fra nattevagt.",
            from: { institution: "nordbadet" },
          },
          {
            text: "Åbn sent om torsdagen i stedet for hver dag. Så ved man, hvornår det er.",
            from: { politician: "Birthe Ankersen" },
          },
          {
            text: "Kan klubben låse op for sig selv?",
            from: { politician: "Thomas Vindelev" },
          },
        ],
      },
    ],
  },
];
