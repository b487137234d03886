import type { DialogueStory } from "../story.ts";
import { vesteroeMeeting2026 } from "./dialogue-2026-vesteroe.ts";

export const dialogue2026: readonly DialogueStory[] = [
  {
    key: "plejecentre-2026",
    model: "sameType",
    title: "Dialogmøde med plejecentrene",
    theme: "",
    heldOn: "2026-02-12",
    time: "16:00",
    place: "Caféen på Plejecenter Havnehjemmet",
    institutions: [
      "plejecenter-havnehjemmet",
      "plejecenter-nordstjernen",
      "plejecenter-bakkegaarden",
      "plejecenter-vesteroe",
    ],
    state: "closed",
    agenda: [
      { title: "Mål og virkninger fra sidste år", minutes: 25 },
      { title: "Hvem bestemmer over dagen?", minutes: 35 },
      { title: "Vikarer og faste folk", minutes: 35 },
      { title: "Hvad tager vi med videre?", minutes: 25 },
    ],
    summary:
      "Fire centre, samme billede: Beboerne vil bestemme mere selv, og det går bedst, når de møder folk, der kender dem. Havnehjemmet og Bakkegården bruger flest vikarer. Nordstjernen ville tale om mad. Vesterø ville tale om, hvem der arbejder der om fem år. Udvalget bad om mål, man kan mærke på gangen, ikke flere planer.",
    preparations: [
      {
        institution: "plejecenter-havnehjemmet",
        staffDialogue:
          "Vi brugte eftermiddagsmødet. Aftenvagterne sagde, at de lærer nye vikarer op tre gange om ugen og aldrig når at lære beboerne noget nyt.",
        staffDialogueOn: "2026-01-20",
        boardDialogue:
          "Rådet har talt med 22 beboere. De fleste vil gerne selv bestemme, hvornår de står op. Nogle vidste ikke, at de måtte.",
        boardDialogueOn: "2026-01-27",
        status: "96 boliger, alle beboet. Fem faste stillinger er ledige, de fire om aftenen.",
        conditions: "Huset er fra 1974. Gangene er lange, og to mand kan ikke se hinanden.",
        challenges: "Næsten hver femte aftenvagt bliver dækket af et bureau.",
        developmentNeeds: "Hjælp til at lave en vagtplan, der begynder med beboernes døgn.",
      },
      {
        institution: "plejecenter-nordstjernen",
        staffDialogue:
          "Køkkenet og plejen satte sig sammen for første gang i flere år. De talte om, hvorfor så meget kommer ud igen på tallerkenen.",
        staffDialogueOn: "2026-01-22",
        boardDialogue:
          "De pårørende siger, at de bliver stillet om tre gange, når de ringer. De vil have ét navn.",
        boardDialogueOn: "2026-01-29",
        status: "72 boliger. Lavt sygefravær i dagvagten. Maden får 3,7 ud af 5.",
        conditions: "Maden kommer færdig fra et produktionskøkken kl. 10.30.",
        challenges:
          "Den varme mad kommer kl. 12. Aftensbrødet er spist kl. 17.15, og så er natten lang.",
        developmentNeeds: "Lov til at flytte hovedmåltidet og bage selv.",
      },
      {
        institution: "plejecenter-bakkegaarden",
        staffDialogue:
          "Demensafdelingen har gennemgået et års episoder med uro. Mange af dem ligger lige før vagtskifte.",
        staffDialogueOn: "2026-01-15",
        boardDialogue:
          "Rådet vil have haven færdig. Den har ligget halvt gravet op siden efteråret.",
        boardDialogueOn: "2026-01-28",
        status: "108 boliger, heraf 36 til mennesker med demens. 34 magtanvendelser i 2025.",
        conditions: "Mange er flyttet ind sent og er mere syge end tidligere beboere.",
        challenges: "Hver tredje nye kollega er væk inden et år.",
        developmentNeeds: "Tid til at kende beboernes liv, før de flyttede ind.",
      },
      {
        institution: "plejecenter-vesteroe",
        staffDialogue: "Vi er nitten ansatte. Vi talte over kaffen. Fem af os er over 60.",
        staffDialogueOn: "2026-01-19",
        boardDialogue:
          "Rådet er også beboerforening, og det er de samme, der fylder fryseren med fisk. De vil gerne bruge huset mere.",
        boardDialogueOn: "2026-01-26",
        status: "24 boliger, eget køkken, ingen vikarer fra bureau.",
        conditions: "Sidste færge går kl. 18.40. Det bestemmer, hvem der kan få job her.",
        challenges: "Bliver to syge på én gang, er der ingen at ringe til.",
        developmentNeeds: "En aftale om, at øens folk må komme og gå i huset uden papirer først.",
      },
    ],
    themes: [
      {
        title: "At bestemme over sin egen dag",
        contributions: [
          {
            text: "En beboer hos os ville stå op klokken ti. Det tog fire uger at få det ind i vagtplanen.",
            from: { institution: "plejecenter-havnehjemmet" },
          },
          {
            text: "Hvis den varme mad kom klokken 18 i stedet for 12, ville tallerknerne være tomme. Det ved køkkenet godt.",
            from: { institution: "plejecenter-nordstjernen" },
          },
          {
            text: "Jeg vil vide, hvad den enkelte selv har valgt. Ikke hvad vi har tilbudt.",
            from: { politician: "Lone Kjærulf" },
          },
          {
            text: "Valg kræver også, at vi siger højt, hvad der ikke er råd til.",
            from: { politician: "Torben Sandvad" },
          },
        ],
      },
      {
        title: "Kendte ansigter hele døgnet",
        contributions: [
          {
            text: "Bureauet sender gode folk. De ved bare ikke, at hun på stue 12 er bange for mørke.",
            from: { institution: "plejecenter-havnehjemmet" },
          },
          {
            text: "Uroen kommer, når der kommer nogen, man ikke kender. Den ene time omkring vagtskiftet er den værste.",
            from: { institution: "plejecenter-bakkegaarden" },
          },
          {
            text: "Kan man ikke flytte pengene fra bureauet over i faste stillinger med det samme?",
            from: { politician: "Selma Yilmaz" },
          },
          {
            text: "Ring til de pårørende, før de ringer til jer. Så ved de, hvem I er.",
            from: { politician: "Gitte Rosenlund" },
          },
        ],
      },
      {
        title: "Et arbejde man bliver i",
        contributions: [
          {
            text: "Vi mister folk i marts, dem der kom til jul. De har gået alene fra uge to.",
            from: { institution: "plejecenter-bakkegaarden" },
          },
          {
            text: "Hos os bliver de, når de har fundet et sted at bo på øen. Det er ikke plejen, det kniber med.",
            from: { institution: "plejecenter-vesteroe" },
          },
          {
            text: "En makker i tre måneder koster mindre end en ny ansættelse. Det vil jeg gerne se regnet ud.",
            from: { politician: "Anders Tvermose" },
          },
        ],
      },
    ],
  },
  {
    key: "overgange-2026",
    model: "crossCutting",
    title: "Dialogmøde om vejen hjem fra hospitalet",
    theme: "Overgange mellem hospital og hjem",
    heldOn: "2026-02-26",
    time: "15:30",
    place: "Sundhedshuset Fjordby, lokale 3",
    institutions: [
      "hjemmeplejen-nord",
      "traeningscenter-fjordby",
      "sundhedshuset",
      "plejecenter-bakkegaarden",
    ],
    state: "closed",
    agenda: [
      { title: "Mål og virkninger fra sidste år", minutes: 20 },
      { title: "Et forløb fra seng til hoveddør: Arne, 82 år", minutes: 30 },
      { title: "Hvor slipper vi taget?", minutes: 40 },
      { title: "De første tre døgn", minutes: 20 },
    ],
    summary:
      "Mødet fulgte ét opdigtet forløb fra udskrivning til fjortende dag derhjemme. På de fjorten dage mødte Arne elleve medarbejdere og ventede tolv dage på at træne. Alle kendte deres eget stykke. Ingen havde set det hele. Udvalget vil have, at nogen ringer dagen efter, og at træningen begynder i den første uge.",
    preparations: [
      {
        institution: "hjemmeplejen-nord",
        staffDialogue:
          "Morgenmøderne i alle tre teams. Det, der irriterer mest, er at stå ved døren uden nøgle, medicin eller besked.",
        staffDialogueOn: "2026-02-03",
        boardDialogue:
          "Vi har ikke bestyrelse. Vi har spurgt kontaktgruppen i Ældrerådet i stedet.",
        boardDialogueOn: "2026-02-10",
        status:
          "610 borgere i Nordstrand, Skovby og på Vesterø. En borger møder i snit 11,3 ansigter på 14 dage.",
        conditions:
          "To ud af fem ruter har mere end 25 minutters kørsel mellem første og andet besøg.",
        challenges:
          "Sygefraværet er 9,2 procent. Hver syg dag giver nye ansigter hos seks borgere.",
        developmentNeeds: "Mindre teams, der selv lægger ruten.",
      },
      {
        institution: "traeningscenter-fjordby",
        staffDialogue:
          "Terapeuterne talte ventelisten igennem navn for navn. Hver fjerde kunne være begyndt før, hvis vi havde ringet.",
        staffDialogueOn: "2026-02-05",
        boardDialogue:
          "Ældrerådet vil have hold flere steder. Bussen fra Bakkerne går én gang i timen.",
        boardDialogueOn: "2026-02-12",
        status: "1.120 forløb i 2025. Halvdelen ventede mere end 13 dage.",
        conditions: "Alle hold ligger i Skovby, og salen er fuld fra 9 til 14.",
        challenges: "Hver tredje stopper før tid. Transport er den grund, flest giver.",
        developmentNeeds: "Faste tider til nyudskrevne, som vi ikke giver til andre.",
      },
      {
        institution: "sundhedshuset",
        staffDialogue:
          "De fire sygeplejersker i udskrivningsteamet førte dagbog i to uger. De fandt fejl i medicinlisten hos hver femte.",
        staffDialogueOn: "2026-02-02",
        boardDialogue:
          "Drøftet med Ældrerådet, som bad os ringe på et tidspunkt, hvor folk er vågne.",
        boardDialogueOn: "2026-02-09",
        status: "38 procent af de udskrevne over 65 blev ringet op inden et døgn i 2025.",
        conditions: "Hospitalet udskriver mest fredag eftermiddag. Vi har to på arbejde lørdag.",
        challenges: "Vi hører først om en udskrivning, når borgeren er hjemme.",
        developmentNeeds: "En fast vagt i weekenden og besked dagen før.",
      },
    ],
    themes: [
      {
        title: "De første dage hjemme",
        contributions: [
          {
            text: "Fredag klokken 16 er det farligste tidspunkt at blive rask på.",
            from: { institution: "sundhedshuset" },
          },
          {
            text: "Vi står tit med en tom medicinæske og et telefonnummer, ingen tager.",
            from: { institution: "hjemmeplejen-nord" },
          },
          {
            text: "Min egen mor kom hjem med to sæt piller. Det må da kunne opdages med ét opkald.",
            from: { politician: "Poul Tranholm" },
          },
        ],
      },
      {
        title: "Træning mens det virker",
        contributions: [
          {
            text: "Efter to uger i en lænestol begynder vi ikke forfra. Vi begynder bagfra.",
            from: { institution: "traeningscenter-fjordby" },
          },
          {
            text: "Beboerne hos os kommer hjem fra hospitalet og kan mindre. De skal også trænes.",
            from: { institution: "plejecenter-bakkegaarden" },
          },
          {
            text: "Kan et hold mødes i forsamlingshuset i Bakkerne? Der er varme på alligevel.",
            from: { politician: "Nadia Khalil" },
          },
          {
            text: "Syv dage. Kan vi ikke bare sige det?",
            from: { politician: "Lone Kjærulf" },
          },
        ],
      },
      {
        title: "Kørsel og sygdom æder tiden",
        contributions: [
          {
            text: "32 minutter af hver time er vi hos nogen. Resten er mest asfalt.",
            from: { institution: "hjemmeplejen-nord" },
          },
          {
            text: "Når en kollega er syg, er det borgeren, der møder en fremmed.",
            from: { institution: "hjemmeplejen-nord" },
          },
          {
            text: "Pas på, at minutter ikke bliver målet. Jeg vil hellere høre, om folk er trygge.",
            from: { politician: "Selma Yilmaz" },
          },
        ],
      },
    ],
  },
  vesteroeMeeting2026,
];
