import type { DialogueStory } from "../story.ts";

export const belonging2027: DialogueStory = {
  key: "faellesskab-2027",
  model: "crossCutting",
  title: "Dialogmøde om børn, der bliver væk",
  theme: "Fravær og fællesskab fra børnehave til 9. klasse",
  heldOn: "2026-11-12",
  time: "16:30",
  place: "Havneskolen, madkundskab",
  institutions: [
    "nordstrandskolen",
    "havneskolen",
    "bakkeskolen",
    "skovby-skole",
    "boernehuset-maagen",
    "boernehuset-bakketoppen",
    "boernehuset-fyret",
  ],
  state: "closed",
  agenda: [
    { title: "Målene fra 2026: grønt, gult og rødt, og hvad børnene fik ud af det", minutes: 35 },
    { title: "To elever fra 9. klasse fortæller", minutes: 20 },
    { title: "Den første dag hjemme: hvad sker der, og hvem ser det?", minutes: 40 },
    { title: "Vejen tilbage", minutes: 30 },
  ],
  summary:
    "Nordstrandskolens røde mål åbnede mødet. Skolelederen sagde, at de finder eleverne, men ikke får dem tilbage. To elever forklarede hvorfor. Børnehusene overraskede: de ser de samme børn fem år før. Overgangen til skole fylder mindre end sidste år; aftalerne virker og kan passe sig selv.",
  preparations: [
    {
      institution: "nordstrandskolen",
      staffDialogue:
        "Et ærligt møde. En lærer sagde: Jeg ringer gerne, men jeg har ikke noget at tilbyde.",
      staffDialogueOn: "2026-11-05",
      boardDialogue: "Bestyrelsen vil tale om larm og lokaler, ikke om moral.",
      boardDialogueOn: "2026-11-09",
      status: "128 elever over 10 %. Værkstedsdagen er den dag, færrest mangler.",
      conditions: "Stadig 866 elever i et hus til 800. Den nye bydel er forsinket.",
      challenges: "8. og 9. klasse: 23 % er væk mere end hver tiende dag.",
      developmentNeeds: "Et sted at komme tilbage til, som ikke er midt i klassen.",
    },
    {
      institution: "havneskolen",
      staffDialogue:
        "Vi så på de klasser, hvor alle forældre kommer. Dér er fraværet halvt så stort.",
      staffDialogueOn: "2026-11-03",
      boardDialogue: "Bordværterne vil gerne ringe selv, når et barn har været væk.",
      boardDialogueOn: "2026-11-10",
      status: "Fravær på 6,1 %, det laveste i fem år.",
      conditions: "494 elever, 18 færre end sidste år.",
      challenges: "Piger i 8. klasse, der passer søskende om morgenen.",
      developmentNeeds: "At fritidsklubben åbner klokken syv.",
    },
    {
      institution: "boernehuset-maagen",
      staffDialogue:
        "Vi fandt listen fra 2020 frem. Fire af de børn, der stod alene da, har højt fravær nu.",
      staffDialogueOn: "2026-11-04",
      boardDialogue: "Forældrebestyrelsen var stille lidt. Så sagde de, at det skal skolen vide.",
      boardDialogueOn: "2026-11-11",
      status: "To børn uden nogen at lege med mod 14 i januar.",
      conditions: "Legepladsen er hel igen.",
      challenges: "Eftermiddagsbørnene, når vinteren gør dagene korte.",
      developmentNeeds: "At vi må fortælle skolen om leg og ikke kun om bogstaver.",
    },
    {
      institution: "boernehuset-fyret",
      staffDialogue:
        "Vi talte om, hvem der altid bliver hjemme, når der er tur. Vi vidste det godt.",
      staffDialogueOn: "2026-11-02",
      boardDialogue: "Bestyrelsen spurgte til bussen. Den er tilbage.",
      boardDialogueOn: "2026-11-10",
      status: "Tid med børnene går frem. Turene gik tilbage.",
      conditions: "To nye pædagoger fra 1. december.",
      challenges: "Vi vælger dem, der er lette at få med.",
      developmentNeeds: "En plan for dårlige uger og ikke kun for gode.",
    },
  ],
  themes: [
    {
      title: "Den første dag hjemme",
      contributions: [
        {
          text: "Vi opdager det tredje dag. Eleverne siger, at det blev afgjort den første.",
          from: { institution: "nordstrandskolen" },
        },
        {
          text: "Hos os ringer en mor fra klassen. Det er noget andet, end når skolen ringer.",
          from: { institution: "havneskolen" },
        },
        {
          text: "I børnehaven hedder det ikke fravær. Det hedder ondt i maven om mandagen.",
          from: { institution: "boernehuset-bakketoppen" },
        },
        {
          text: "Kan vi blive enige om ét tal, som I alle tæller på samme måde? Ellers bliver vi ved med at tale forbi hinanden.",
          from: { politician: "Fatima Yildirim" },
        },
      ],
    },
    {
      title: "Vejen tilbage",
      contributions: [
        {
          text: "Eleven i 9. klasse sagde: Lad være med at klappe, når jeg kommer ind. Det har vi skrevet ned.",
          from: { institution: "nordstrandskolen" },
        },
        {
          text: "En halv dag, en bestemt stol, en voksen, der ikke spørger. Så er man i gang.",
          from: { institution: "bakkeskolen" },
        },
        {
          text: "Hvis det koster en lærer otte timer om ugen, hvad sparer det så os for bagefter?",
          from: { politician: "Torben Riisgaard" },
        },
      ],
    },
    {
      title: "De samme børn, fem år før",
      contributions: [
        {
          text: "Fire af dem, der stod alene hos os i 2020, er i dag væk fra skolen. Vi kunne have sagt det.",
          from: { institution: "boernehuset-maagen" },
        },
        {
          text: "Vi skal passe på, at et barn ikke får et mærkat med fra børnehaven. Men vi skal heller ikke tie.",
          from: { institution: "skovby-skole" },
        },
        {
          text: "Turene viser det tydeligst. Den, der ikke vil med tre gange, har en grund.",
          from: { institution: "boernehuset-fyret" },
        },
        {
          text: "Så hører de to ting sammen: at høre til og at komme.",
          from: { politician: "Signe Overgaard" },
        },
      ],
    },
  ],
};
