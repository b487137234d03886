import type { DialogueStory } from "../story.ts";

export const vesteroeMeeting2026: DialogueStory = {
  key: "vesteroe-2026",
  model: "individual",
  title: "Dialogmøde på Plejecenter Vesterø",
  theme: "",
  heldOn: "2026-03-05",
  time: "13:00",
  place: "Pejsestuen, Plejecenter Vesterø",
  institutions: ["plejecenter-vesteroe"],
  state: "closed",
  agenda: [
    { title: "Mål og virkninger fra sidste år", minutes: 15 },
    { title: "Rundvisning med beboerne", minutes: 25 },
    { title: "Huset og øen", minutes: 30 },
    { title: "Færgen, boligen og jobbet", minutes: 25 },
  ],
  summary:
    "Udvalget tog færgen og blev vist rundt af to beboere. Huset er øens største køkken og eneste sted med lys i vinduerne hele natten. Det kan blive samlingssted, hvis folk må komme. Det svære er at finde en ny sygeplejerske, når den nuværende går på pension i 2028.",
  preparations: [
    {
      institution: "plejecenter-vesteroe",
      staffDialogue:
        "Personalet vil have frivillige, men ikke flere, der skal passes på. Derfor vil de selv spørge dem, de kender.",
      staffDialogueOn: "2026-02-23",
      boardDialogue:
        "Rådet foreslår fællesspisning den første torsdag i måneden. De har allerede fundet en kok på 79.",
      boardDialogueOn: "2026-02-25",
      status: "24 boliger, 23 beboet. Ni frivillige kommer fast.",
      conditions: "Øen har 410 beboere om vinteren. Købmanden lukker klokken 17.",
      challenges: "Ingen terapeut på øen. Træning kræver en dag med færge.",
      developmentNeeds: "Et træningshold på stedet og et værelse til afløsere.",
    },
  ],
  themes: [
    {
      title: "Huset midt på øen",
      contributions: [
        {
          text: "Vi har plads til fyrre ved bordet. Vi sidder femogtyve.",
          from: { institution: "plejecenter-vesteroe" },
        },
        {
          text: "Folk herovre kommer gerne, bare man ikke kalder dem frivillige.",
          from: { institution: "plejecenter-vesteroe" },
        },
        {
          text: "Det her er også forebyggelse. Den, der spiser her om torsdagen, bliver set.",
          from: { politician: "Gitte Rosenlund" },
        },
      ],
    },
    {
      title: "Langt til hjælpen",
      contributions: [
        {
          text: "En time på cykel og en færge for at træne en hofte. Det gør man to gange. Så bliver man hjemme.",
          from: { institution: "plejecenter-vesteroe" },
        },
        {
          text: "Send terapeuten herover i stedet for patienterne derover.",
          from: { politician: "Poul Tranholm" },
        },
        {
          text: "Vi skal love det, vi kan holde, også når færgen er aflyst.",
          from: { politician: "Torben Sandvad" },
        },
      ],
    },
    {
      title: "Den næste sygeplejerske",
      contributions: [
        {
          text: "Vores sygeplejerske går i 2028. Vi leder allerede.",
          from: { institution: "plejecenter-vesteroe" },
        },
        {
          text: "Et værelse til afløseren er billigere end en tom stilling.",
          from: { politician: "Anders Tvermose" },
        },
        {
          text: "Kan de yngste fra skolen få et fritidsjob her? Så kommer nogen måske igen som voksne.",
          from: { politician: "Nadia Khalil" },
        },
      ],
    },
  ],
};
