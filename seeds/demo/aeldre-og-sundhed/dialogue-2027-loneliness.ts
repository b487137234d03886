import type { DialogueStory } from "../story.ts";

/** Held together with the committee for culture and leisure. */
export const loneliness2027: DialogueStory = {
  key: "ensomhed-2027",
  model: "crossCutting",
  title: "Fælles dialogmøde med Kultur- og Fritidsudvalget",
  theme: "Ensomhed",
  heldOn: "2026-11-17",
  time: "16:30",
  place: "Kulturhuset Værftet, Smedjen",
  institutions: [
    "plejecenter-nordstjernen",
    "plejecenter-vesteroe",
    "hjemmeplejen-nord",
    "sundhedshuset",
  ],
  jointWith: ["kultur-og-fritidsudvalget"],
  state: "closed",
  agenda: [
    { title: "Mål og virkninger fra 2026", minutes: 20 },
    { title: "Tre mennesker fortæller", minutes: 25 },
    { title: "Blandede borde: Hvem opdager det?", minutes: 40 },
    { title: "Blandede borde: Hvor kan man gå hen?", minutes: 40 },
    { title: "Hvad gør vi sammen?", minutes: 15 },
  ],
  summary:
    "De to udvalg sad blandet. Tre borgere fortalte, og bagefter var der stille et stykke tid. De, der kommer i hjemmet, ser det først, men spørger sjældent. Husene har plads, men åbner ikke døren for den, der ikke tør. Biblioteket og Værftet tilbød at tage imod én ad gangen, hvis nogen vil følge med den første gang. Begge udvalg skriver et pejlemærke.",
  preparations: [
    {
      institution: "plejecenter-nordstjernen",
      staffDialogue:
        "Vi gik en runde en søndag kl. 15 og skrev ned, hvem der sad alene. Det var 31 af 72.",
      staffDialogueOn: "2026-10-25",
      boardDialogue: "Rådet vil spørge gymnasiet om unge, der vil læse højt eller spille kort.",
      boardDialogueOn: "2026-11-06",
      status: "Mange gæster på hverdage, få i weekenden.",
      conditions: "Bussen kører hver anden time om søndagen.",
      challenges: "Man kan godt være ensom med 71 naboer.",
      developmentNeeds: "To faste weekendaftaler med nogen udefra.",
    },
    {
      institution: "plejecenter-vesteroe",
      staffDialogue: "Vi talte om de fire på øen, der aldrig kommer. Vi ved godt, hvor de bor.",
      staffDialogueOn: "2026-10-30",
      boardDialogue: "Formanden vil selv gå ud og banke på. Han begynder hos sin fætter.",
      boardDialogueOn: "2026-11-07",
      status: "31 kommer fast om torsdagen.",
      conditions: "Alle kender alle. Det gør det lettere at hjælpe og sværere at være ked af det.",
      challenges: "Mænd over 75, der bor alene.",
      developmentNeeds: "Noget at lave med hænderne. Ikke mere kaffe.",
    },
    {
      institution: "hjemmeplejen-nord",
      staffDialogue:
        "Et team prøvede at spørge alle i en uge: »Hvem har du talt med i denne uge, ud over os?« Syv svarede ingen.",
      staffDialogueOn: "2026-11-05",
      boardDialogue: "Ældrerådets kontaktgruppe tilbyder at gå med første gang.",
      boardDialogueOn: "2026-11-11",
      status: "610 borgere. 240 bor alene og får kun besøg af os på en almindelig dag.",
      conditions: "Der er ikke sat tid af til at spørge.",
      challenges: "Hvis man spørger, skal man have noget at tilbyde.",
      developmentNeeds: "Et nummer at ringe til, når svaret er »ingen«.",
    },
  ],
  themes: [
    {
      title: "At spørge og turde høre svaret",
      contributions: [
        {
          text: "Syv ud af 58 havde ikke talt med andre end os i en uge. Den ene sagde det, som om det var hendes skyld.",
          from: { institution: "hjemmeplejen-nord" },
        },
        {
          text: "Vi spørger om blodtryk, søvn og afføring. Vi kan godt lære at spørge om venner.",
          from: { institution: "sundhedshuset" },
        },
        {
          text: "Men pas på. Ikke alle, der er alene, er ensomme. Spørg, før I inviterer.",
          from: { politician: "Torben Sandvad" },
        },
      ],
    },
    {
      title: "En dør at gå ind ad",
      contributions: [
        {
          text: "Hos os står døren åben fra to til fem. Det er ikke et tilbud. Det er bare en dør.",
          from: { institution: "plejecenter-vesteroe" },
        },
        {
          text: "Vores spisestue er tom lørdag eftermiddag. Kom og brug den.",
          from: { institution: "plejecenter-nordstjernen" },
        },
        {
          text: "Biblioteket har åbent søndag. Det vidste jeg ikke, før jeg sad her. Hvor mange andre ved det ikke?",
          from: { politician: "Anders Tvermose" },
        },
        {
          text: "Skriv én side med alle steder, hvor man kan komme alene i weekenden. Stor skrift.",
          from: { politician: "Nadia Khalil" },
        },
      ],
    },
    {
      title: "Den første gang er den sværeste",
      contributions: [
        {
          text: "Ingen går alene til fællesspisning første gang. Nogen skal hente en.",
          from: { institution: "plejecenter-vesteroe" },
        },
        {
          text: "Giv os tyve minutter til at følge med én gang. Det sparer mange besøg senere.",
          from: { institution: "hjemmeplejen-nord" },
        },
        {
          text: "Efter et dødsfald sender vi breve om alt det praktiske. Kunne der ligge en invitation i?",
          from: { politician: "Gitte Rosenlund" },
        },
      ],
    },
  ],
};
