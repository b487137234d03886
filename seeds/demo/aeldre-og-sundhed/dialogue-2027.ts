import type { DialogueStory } from "../story.ts";

export const dialogue2027: readonly DialogueStory[] = [
  {
    key: "hjemmepleje-og-sundhed-2027",
    model: "sameType",
    title: "Dialogmøde med hjemmepleje, træning og sundhed",
    theme: "",
    heldOn: "2026-11-10",
    time: "15:30",
    place: "Træningscenter Fjordby, salen",
    institutions: ["hjemmeplejen-nord", "traeningscenter-fjordby", "sundhedshuset"],
    state: "closed",
    agenda: [
      { title: "Mål og virkninger fra 2026", minutes: 30 },
      { title: "De 17 procent, vi ikke fik fat i", minutes: 35 },
      { title: "Skovby og Vesterø", minutes: 35 },
      { title: "Hvad skal blive stående?", minutes: 20 },
    ],
    summary:
      "Opkald og træning er kommet i gang og kan mærkes. Hjemmeplejens fravær kan det desværre også. De, der ikke tager telefonen, bor oftest alene. Skovby venter på sit ekstra team, og Vesterø mistede fire træningsdage til blæsten. Udvalget vil beholde de faste ansigter som pejlemærke og skærpe det om udskrivninger.",
    preparations: [
      {
        institution: "hjemmeplejen-nord",
        staffDialogue:
          "Teamene har selv fremlagt deres tal for hinanden. Nordstrand tilbød at låne Skovby to mand i december.",
        staffDialogueOn: "2026-10-28",
        boardDialogue:
          "Ældrerådets kontaktgruppe roser, at nogen nu ringer, når der kommer en anden end ventet.",
        boardDialogueOn: "2026-11-03",
        status: "9,8 ansigter på 14 dage. 86 procent er trygge. Fraværet er 9,6 procent.",
        conditions: "Fem stillinger mere fra 1. marts. Ingen vikarpulje fra 1. januar.",
        challenges: "To teams har været uden leder siden august. 23 borgere venter på en lift.",
        developmentNeeds: "At kunne bestille en lift uden tre underskrifter.",
      },
      {
        institution: "traeningscenter-fjordby",
        staffDialogue:
          "Terapeuterne har stemt: De vil beholde de faste tider, også når der er pres på.",
        staffDialogueOn: "2026-10-27",
        boardDialogue:
          "Ældrerådet spørger, hvorfor holdet i Bakkerne ikke har en tid efter klokken 16.",
        boardDialogueOn: "2026-11-04",
        status: "Ventetiden er 8 dage. 74 procent gør forløbet færdigt i Bakkerne og på Vesterø.",
        conditions: "Færgen blev aflyst fire onsdage i træk i september og oktober.",
        challenges: "Når holdet ikke mødes, går ingen i gang derhjemme.",
        developmentNeeds: "En på øen, der kan holde holdet i gang, når vi ikke kan komme.",
      },
      {
        institution: "sundhedshuset",
        staffDialogue:
          "Sygeplejerskerne spillede to optagne opkald, med lov, og talte om, hvad de ikke fik spurgt om.",
        staffDialogueOn: "2026-10-26",
        boardDialogue: "Drøftet med Ældrerådet og to praktiserende læger.",
        boardDialogueOn: "2026-11-02",
        status: "83 procent ringes op inden et døgn. 34 hjem besøgt efter fald.",
        conditions: "Hospitalet sender nu besked dagen før i to ud af tre tilfælde.",
        challenges: "Folk uden telefonnummer og uden pårørende.",
        developmentNeeds: "Lov til at dele en liste med hjemmeplejen samme dag.",
      },
    ],
    themes: [
      {
        title: "Dem, vi ikke får fat i",
        contributions: [
          {
            text: "Vi ringer to gange. Så er der stille. Det er den stilhed, vi skal blive bedre til.",
            from: { institution: "sundhedshuset" },
          },
          {
            text: "Vi kører alligevel forbi. Vi mangler bare at få at vide, hvilken dør det er.",
            from: { institution: "hjemmeplejen-nord" },
          },
          {
            text: "Hvis to af mine naboer kom hjem fra hospitalet i dag, ville jeg ikke vide det. Det siger lidt om os andre.",
            from: { politician: "Nadia Khalil" },
          },
        ],
      },
      {
        title: "Små teams, store afstande",
        contributions: [
          {
            text: "Et team på ni er en familie. Er to syge, er det en lille familie.",
            from: { institution: "hjemmeplejen-nord" },
          },
          {
            text: "Fire aflyste onsdage, og vi var tilbage ved begyndelsen. Træning tåler ikke en måned uden.",
            from: { institution: "traeningscenter-fjordby" },
          },
          {
            text: "Jeg vil have tallet for Skovby for sig selv. Gennemsnittet skjuler dem, der har det dårligst.",
            from: { politician: "Lone Kjærulf" },
          },
          {
            text: "Kan en fra plejecentret lære øvelserne? De er der jo, også når det blæser.",
            from: { politician: "Poul Tranholm" },
          },
        ],
      },
      {
        title: "Når de raske bliver trætte",
        contributions: [
          {
            text: "Den første, der bliver syg, er den, der altid siger ja.",
            from: { institution: "hjemmeplejen-nord" },
          },
          {
            text: "23 borgere venter på en lift. Det er 23 rygge, der venter.",
            from: { politician: "Selma Yilmaz" },
          },
          {
            text: "Vi har terapeuter, der kan se et dårligt løft på fem minutter. Brug os.",
            from: { institution: "traeningscenter-fjordby" },
          },
        ],
      },
    ],
  },
  {
    key: "plejecentre-2027",
    model: "sameType",
    title: "Dialogmøde med plejecentrene",
    theme: "",
    heldOn: "2026-11-12",
    time: "16:00",
    place: "Spisestuen på Plejecenter Nordstjernen",
    institutions: [
      "plejecenter-havnehjemmet",
      "plejecenter-nordstjernen",
      "plejecenter-bakkegaarden",
      "plejecenter-vesteroe",
    ],
    state: "closed",
    agenda: [
      { title: "Mål og virkninger fra 2026", minutes: 30 },
      { title: "Aften på Havnehjemmet", minutes: 30 },
      { title: "Det, der virkede ét sted", minutes: 40 },
      { title: "Fælles varm mad kl. 18", minutes: 30 },
    ],
    summary:
      "Mødet sluttede med aftensmad. Centrene fremlagde selv, og de var gode til at sige, hvad der ikke virkede. Havnehjemmet fortalte om en dårlig september. Bakkegårdens makkere vil de andre gerne låne. Udvalget lagde mærke til, at de bedste resultater kom af små ting: et klokkeslæt, et navn på et kort, en bænk.",
    preparations: [
      {
        institution: "plejecenter-havnehjemmet",
        staffDialogue:
          "Aftenholdet bad om, at ledelsen tog en uges aftenvagter. Det gjorde den i uge 43.",
        staffDialogueOn: "2026-10-29",
        boardDialogue: "Rådet er glad for morgenen og bekymret for aftenen.",
        boardDialogueOn: "2026-11-05",
        status: "78 procent vælger selv morgen. 20,1 procent af aftenvagterne er vikarer.",
        conditions: "Vikarpuljen lukker. Afløserkorpset er på seks, og det skulle være ti.",
        challenges: "Tre langtidssyge på samme hold.",
        developmentNeeds: "At kunne dele stillinger, som folk vil have dem.",
      },
      {
        institution: "plejecenter-nordstjernen",
        staffDialogue: "Køkkenet har inviteret Havnehjemmets køkken på besøg. De kommer i januar.",
        staffDialogueOn: "2026-10-22",
        boardDialogue: "Rådet gav de tolv interviews videre uden at pynte på dem.",
        boardDialogueOn: "2026-10-30",
        status: "Maden får 4,1. Ti af tolv familier kender deres kontaktperson.",
        conditions: "To ovne er gået i stykker, og garantien gælder.",
        challenges: "Lørdag og søndag sker der for lidt. Beboerne siger, at de venter på mandag.",
        developmentNeeds: "Besøg udefra i weekenden.",
      },
      {
        institution: "plejecenter-bakkegaarden",
        staffDialogue: "Makkerne fremlagde. En af de nye sagde: »Jeg var blevet væk i uge fem.«",
        staffDialogueOn: "2026-10-27",
        boardDialogue: "Rådet har prøvet alle bænke i haven og vil have én mere ved lågen.",
        boardDialogueOn: "2026-11-04",
        status: "29 magtanvendelser. 34 livshistorier. 17 af 22 nye er blevet.",
        conditions: "Fire beboere er flyttet ind direkte fra psykiatrien.",
        challenges: "Vi mangler viden om sindslidelse oven i demens.",
        developmentNeeds: "Kursus og en at ringe til om natten.",
      },
    ],
    themes: [
      {
        title: "Aftenen er stadig det svage sted",
        contributions: [
          {
            text: "Vi spurgte ikke afløserne, hvornår de ville arbejde. Så dumt kan det gøres.",
            from: { institution: "plejecenter-havnehjemmet" },
          },
          {
            text: "Tak for at sige det. Jeg vil hellere have et ærligt rødt end et pænt gult.",
            from: { politician: "Lone Kjærulf" },
          },
          {
            text: "Bliver det dyrere, når puljen lukker? Sig det nu, ikke i maj.",
            from: { politician: "Torben Sandvad" },
          },
        ],
      },
      {
        title: "Makkeren virker",
        contributions: [
          {
            text: "Det koster os otte timer om ugen pr. ny. En ny ansættelse koster seks uger.",
            from: { institution: "plejecenter-bakkegaarden" },
          },
          {
            text: "Må vi låne jeres makkere i februar? Vi har tre, der begynder.",
            from: { institution: "plejecenter-nordstjernen" },
          },
          {
            text: "Det var dét regnestykke, jeg bad om i foråret. Det holder.",
            from: { politician: "Anders Tvermose" },
          },
          {
            text: "Hos os er alle makkere. Der er ikke andre.",
            from: { institution: "plejecenter-vesteroe" },
          },
        ],
      },
      {
        title: "Weekenden er lang",
        contributions: [
          {
            text: "Om søndagen sidder de med frakken på og venter på nogen, der ikke kommer.",
            from: { institution: "plejecenter-nordstjernen" },
          },
          {
            text: "Torsdagsspisningen er fin. Men det er lørdag, folk bliver stille.",
            from: { institution: "plejecenter-vesteroe" },
          },
          {
            text: "Det skal vi have med på det fælles møde på tirsdag.",
            from: { politician: "Gitte Rosenlund" },
          },
        ],
      },
    ],
  },
];
