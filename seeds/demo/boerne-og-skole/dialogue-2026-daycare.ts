import type { DialogueStory } from "../story.ts";

export const daycare2026: DialogueStory = {
  key: "dagtilbud-2026",
  model: "sameType",
  title: "Dialogmøde med dagtilbuddene",
  theme: "",
  heldOn: "2026-02-24",
  time: "17:00",
  place: "Børnehuset Mågen, fællesrummet",
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
    { title: "Sidste års mål: hvad kom børnene til gode?", minutes: 25 },
    { title: "Hvem bliver valgt sidst i legen?", minutes: 35 },
    { title: "Hvor mange voksne møder et barn på en uge?", minutes: 30 },
    { title: "Sprog uden skema", minutes: 30 },
  ],
  summary:
    "Mødet begyndte på gulvet mellem klodserne, og det hjalp. Lederne var enige om, at faste voksne betyder mere end ny pædagogik. Sprog fyldte mere end ventet; tre huse læser højt hver dag, tre gør det, når der er folk nok.",
  preparations: [
    {
      institution: "boernehuset-maagen",
      staffDialogue:
        "Vi tegnede legen på stuerne: hvem leger med hvem. Fjorten børn stod uden streger.",
      staffDialogueOn: "2026-01-28",
      boardDialogue:
        "Forældrebestyrelsen spurgte, om vi må fortælle det til forældrene. Det må vi.",
      boardDialogueOn: "2026-02-09",
      status: "118 børn. Hver fjerde treårige har brug for hjælp til sproget.",
      conditions: "Huset ligger midt i byggeriet på kajen. Legepladsen er halv frem til oktober.",
      challenges: "Mange familier arbejder på skift. Nogle børn kommer først til frokost.",
      developmentNeeds: "Flere øjne på legen og færre på bordet med papirer.",
    },
    {
      institution: "vuggestuen-muslingen",
      staffDialogue:
        "Vi lagde vagtplanen på gulvet og flyttede brikker. Et barn på Blå Stue havde mødt elleve voksne på en uge.",
      staffDialogueOn: "2026-02-03",
      boardDialogue: "Forældrene vil helst have to, de kender navnet på. Resten er de rolige med.",
      boardDialogueOn: "2026-02-12",
      status: "48 børn. Rolige dage, urolige morgener.",
      conditions: "Tre af ti stillinger er på under 30 timer.",
      challenges: "Vikarer fylder 18 % af timerne.",
      developmentNeeds: "Hele stillinger, så børnene kan møde færre.",
    },
    {
      institution: "boernehuset-bakketoppen",
      staffDialogue:
        "Personalet læser gerne højt, men for tyve ad gangen. Halvdelen af børnene hører ikke efter, og det er ikke deres skyld.",
      staffDialogueOn: "2026-01-29",
      boardDialogue:
        "Bestyrelsen vil have én voksen at gå til. De fleste ved ikke, hvem de skal spørge.",
      boardDialogueOn: "2026-02-10",
      status: "84 børn, 12 af dem kom hertil fra et andet land inden for to år.",
      conditions: "Tolkningen er dyr og kommer sjældent på det rette tidspunkt.",
      challenges: "Vi får at vide, hvad barnet kan, men ikke hvad det har været igennem.",
      developmentNeeds: "Tid de første tre uger. Derefter går det af sig selv.",
    },
    {
      institution: "boernehuset-fyret",
      staffDialogue: "Drøftet på personalemødet. Alle savner tid midt på dagen.",
      staffDialogueOn: "2026-02-02",
      boardDialogue: "Bestyrelsen ønsker flere ture. Bussen er det bedste, vi har.",
      boardDialogueOn: "2026-02-16",
      status: "96 børn, venteliste på 22.",
      conditions: "Kvarteret vokser hurtigere end huset.",
      challenges: "To ledige stillinger siden november. Få ansøgere.",
      developmentNeeds: "At møder lægges uden for børnenes bedste timer.",
    },
  ],
  themes: [
    {
      title: "Legen er børnenes arbejde",
      contributions: [
        {
          text: "Et barn, der ikke er med i legen, får heller ikke sproget. Det er samme sag.",
          from: { institution: "boernehuset-maagen" },
        },
        {
          text: "Ude i skoven falder rangordenen sammen. Der er altid en, der kan finde ild.",
          from: { institution: "skovboernehaven" },
        },
        {
          text: "De stille børn er lette at have. Det er derfor, de er svære at få øje på.",
          from: { institution: "skovboernehaven" },
        },
        {
          text: "Min egen dreng stod ved hegnet i et år. Ingen så det, heller ikke jeg. Det vil jeg gerne have ændret.",
          from: { politician: "Mads Kornumgaard" },
        },
      ],
    },
    {
      title: "De samme voksne",
      contributions: [
        {
          text: "Elleve voksne på en uge er mange, når man er halvandet år.",
          from: { institution: "vuggestuen-muslingen" },
        },
        {
          text: "Hos os er vi seks voksne. Er én syg, ringer vi til skolen, og er to syge, ringer vi til forældrene.",
          from: { institution: "boernegaarden-vesteroe" },
        },
        {
          text: "Vi holder møder fra ti til tolv, for der er flest på arbejde. Der er også flest børn.",
          from: { institution: "boernehuset-fyret" },
        },
        {
          text: "Hvad skulle vi give jer lov til at lade være med?",
          from: { politician: "Ruth Abildtrup" },
        },
      ],
    },
    {
      title: "Sprog i hverdagen",
      contributions: [
        {
          text: "Fire børn, en bog og et kvarter. Mere skal der ikke til, men det skal være hver dag.",
          from: { institution: "boernehuset-bakketoppen" },
        },
        {
          text: "Garderoben er vores bedste sprogrum. Vi er bare altid på vej ud af den.",
          from: { institution: "boernehuset-maagen" },
        },
        {
          text: "Forskellen på 9 og 31 procent mellem husene bekymrer mig. Kan vi lære noget af dem med 9?",
          from: { politician: "Signe Overgaard" },
        },
      ],
    },
  ],
};
