import type { DialogueStory } from "../story.ts";

export const dialogue2027: readonly DialogueStory[] = [
  {
    key: "husene-2027",
    model: "sameType",
    title: "Dialogmøde med de fire huse",
    theme: "",
    heldOn: "2026-11-11",
    time: "16:30",
    place: "Fjordby Musikskole, øvelokale 1",
    institutions: ["fjordby-bibliotek", "fjordby-musikskole", "nordbadet", "kulturhuset-vaerftet"],
    state: "closed",
    agenda: [
      { title: "Mål og virkninger fra 2026", minutes: 30 },
      { title: "Ti uger uden svømmehal", minutes: 30 },
      { title: "Dem, der kommer alene", minutes: 40 },
      { title: "Hvad slipper vi?", minutes: 15 },
    ],
    summary:
      "Længere åbningstid har fyldt husene på tidspunkter, hvor der før var mørkt. Men tællingen i uge 37 viste, at mange sidder alene i en fuld sal. Nordbadet bad om hjælp til sommeren, hvor taget skal skiftes, og fik tilbud fra alle de andre. Bogbilen er for høj til færgen.",
    preparations: [
      {
        institution: "fjordby-bibliotek",
        staffDialogue:
          "Søndagsholdet vil fortsætte. De vil også have lov til at sætte sig ned hos folk.",
        staffDialogueOn: "2026-10-29",
        boardDialogue: "Læsekredsene har inviteret nye ind. Den ene kreds er blevet til to.",
        boardDialogueOn: "2026-11-04",
        status: "226 besøg pr. søndag. Bogbilen nåede fire af seks besøg på Vesterø.",
        conditions: "Ny skranke betyder, at én kan klare den.",
        challenges: "Seks ud af ti kommer alene.",
        developmentNeeds: "En lavere bil. Eller en højere færge.",
      },
      {
        institution: "fjordby-musikskole",
        staffDialogue: "Klaver har prøvet hold og siger nu »måske«.",
        staffDialogueOn: "2026-10-30",
        boardDialogue: "Bestyrelsen vil have et voksenorkester for begyndere.",
        boardDialogueOn: "2026-11-05",
        status: "58 fripladser, 104 på venteliste.",
        conditions: "En klaverlærer er gået på pension, og stillingen er slået op to gange.",
        challenges: "Instrumenter nok til udlån.",
        developmentNeeds: "En opfordring til byens loftsrum: Giv os jeres gamle guitarer.",
      },
      {
        institution: "nordbadet",
        staffDialogue:
          "Vi brugte mødet på sommeren 2027. Ti uger uden vand er længe for livreddere.",
        staffDialogueOn: "2026-10-27",
        boardDialogue: "Klubben hjælper med at finde baner andre steder.",
        boardDialogueOn: "2026-11-03",
        status: "66 procent kan svømme 200 meter. 425 besøg om ugen tidligt og sent.",
        conditions: "Taget skiftes fra juni til august.",
        challenges: "21 børn på fredagsholdet, der stadig ikke kan.",
        developmentNeeds: "Svømmeundervisning i havnen i august med reb, bøjer og voksne nok.",
      },
    ],
    themes: [
      {
        title: "Når hallen er lukket",
        contributions: [
          {
            text: "Havnen er 17 grader i august. Vi kan lære dem det dér, hvor de falder i.",
            from: { institution: "nordbadet" },
          },
          {
            text: "Tag natholdet med på Værftet. Vi har ingen bassiner, men vi har kaffe.",
            from: { institution: "kulturhuset-vaerftet" },
          },
          {
            text: "Ingen 4. klasse må gå glip af det to gange. Det er det eneste, jeg beder om.",
            from: { politician: "Ole Bundsgaard" },
          },
        ],
      },
      {
        title: "Åben dør er ikke nok",
        contributions: [
          {
            text: "226 mennesker i samme rum, og man kunne høre en nål falde.",
            from: { institution: "fjordby-bibliotek" },
          },
          {
            text: "Sæt et bord med et skilt: Her taler vi sammen. Så kan de andre få fred.",
            from: { politician: "Leyla Aksoy" },
          },
          {
            text: "Et orkester er den letteste måde at være sammen på. Man behøver ikke finde på noget at sige.",
            from: { institution: "fjordby-musikskole" },
          },
          {
            text: "Vi må også sige, hvad personalet så ikke skal nå.",
            from: { politician: "Birthe Ankersen" },
          },
        ],
      },
      {
        title: "Bilen, båden og bøgerne",
        contributions: [
          {
            text: "Vi købte en bil, der er 12 centimeter for høj. Det er min fejl. Jeg målte bilen uden stigen på taget.",
            from: { institution: "fjordby-bibliotek" },
          },
          {
            text: "Så tag stigen af.",
            from: { politician: "Thomas Vindelev" },
          },
          {
            text: "Børnene i Skovby har malet den. De synes ikke, at den er for høj.",
            from: { politician: "Sofie Dannevang" },
          },
        ],
      },
    ],
  },
  {
    key: "vaerftet-2027",
    model: "individual",
    title: "Dialogmøde på Værftet",
    theme: "",
    heldOn: "2026-11-16",
    time: "19:00",
    place: "Kulturhuset Værftet, Smedjen",
    institutions: ["kulturhuset-vaerftet"],
    state: "closed",
    agenda: [
      { title: "Mål og virkninger fra 2026", minutes: 15 },
      { title: "De unge viser rundt", minutes: 25 },
      { title: "Hvem mangler i huset?", minutes: 35 },
    ],
    summary:
      "Fire unge viste Smedjen frem og sagde, hvad der ikke fungerer: Brandvagten går klokken 22, og lyset er for hårdt. Udvalget spurgte, hvem der aldrig kommer. Svaret var de gamle i husene lige bagved. De unge vil gerne lave en aften med dem, hvis nogen lærer dem at danse lanciers.",
    preparations: [
      {
        institution: "kulturhuset-vaerftet",
        staffDialogue: "Vi læste logbogen højt. Den sjoveste side handler om en sikring.",
        staffDialogueOn: "2026-11-02",
        boardDialogue: "Brugerrådet har valgt to af de unge ind. Gennemsnitsalderen faldt ni år.",
        boardDialogueOn: "2026-11-09",
        status: "Fem aftener, fjorten unge med nøgle.",
        conditions: "Der er kommet varme i Smedjen.",
        challenges: "Kun én ud af ti kommer alene. De andre tør nok ikke.",
        developmentNeeds: "En vært i døren fra klokken 19, hver gang.",
      },
    ],
    themes: [
      {
        title: "Hvem siger hej?",
        contributions: [
          {
            text: "Man kan godt stå i vores foyer i et kvarter, uden at nogen ser én. Jeg har prøvet det.",
            from: { institution: "kulturhuset-vaerftet" },
          },
          {
            text: "Lad to af de unge stå i døren og betal dem for det.",
            from: { politician: "Leyla Aksoy" },
          },
          {
            text: "En vært er ikke en vagt. Det skal man kunne se på tøjet.",
            from: { politician: "Birthe Ankersen" },
          },
        ],
      },
      {
        title: "Unge og gamle på samme aften",
        contributions: [
          {
            text: "De spurgte, om nogen kunne lære dem lanciers. Der bor hundrede mennesker bag ved huset, som kan.",
            from: { institution: "kulturhuset-vaerftet" },
          },
          {
            text: "Hold den klokken 15. Så kan alle komme hjem, før det er mørkt.",
            from: { politician: "Marianne Skovgreen" },
          },
          {
            text: "Tag det med på det fælles møde i morgen. Det er dét, vi skal vise dem.",
            from: { politician: "Sofie Dannevang" },
          },
        ],
      },
    ],
  },
];
