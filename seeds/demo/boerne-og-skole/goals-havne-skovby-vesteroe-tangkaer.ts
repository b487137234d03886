import type { GoalStory } from "../story.ts";

export const goalsOfHavneSkovbyVesteroeAndTangkaer: readonly GoalStory[] = [
  {
    institution: "havneskolen",
    title: "Fagenes ord læres i fagene",
    bearings: ["sprog"],
    background:
      "Vores elever taler 31 sprog derhjemme og dansk i gården. Det er ordene imellem, der driller: »fordampe«, »derimod«, »anslå«. Ved prøverne i 9. klasse taber vi mest, hvor opgaven er skrevet i lange sætninger.",
    statement:
      "I alle fag vælger læreren fem ord til hvert forløb, som eleverne skal kunne bruge i tale og skrift, når det er slut.",
    expectedEffect:
      "Eleverne forstår opgaven, før de løser den. Flere består prøverne i både dansk og matematik.",
    followUpPlan:
      "Fagteamene ser elevtekster igennem to gange om året. Prøveresultaterne tages op, når ministeriet har offentliggjort dem.",
    positiveConsequences: "Elever, der er født ind i sproget, får også glæde af det.",
    negativeConsequences: "Der nås et forløb mindre om året i nogle fag.",
    responsible: "Pædagogisk leder for udskolingen",
    actions: [
      { text: "Ordvæg i hvert faglokale", dueOn: "2026-08-31" },
      { text: "To sprogvejledere underviser sammen med faglærerne", dueOn: "2026-09-14" },
    ],
    indicators: [
      {
        number: "1",
        name: "Elever, der får mindst 2 i både dansk og matematik",
        perspective: "users",
        description: "Andelen af 9.-klasserne, gennemsnit af prøverne i hvert fag.",
        unit: "%",
        direction: "higher",
        baselineRaw: "78,3 %",
        baselineYear: 2025,
        targets: [
          [2026, "mindst 82 %"],
          [2027, "mindst 86 %"],
        ],
        measurements: [
          [2024, "76,9 %"],
          [2025, "78,3 %"],
        ],
        dataSource: "Børne- og Undervisningsministeriet, Uddannelsesstatistik",
      },
    ],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "tooEarly",
        effectAchieved: "",
        explanation:
          "Ordvæggene har hængt i fire uger. Eleverne peger på dem, men de bruger dem ikke i stilene endnu.",
      },
      {
        kind: "yearEnd",
        status: "notPublished",
        effectAchieved:
          "Fagteamene læste 120 tekster i oktober. I biologi og historie blev tre af de fem ord brugt rigtigt, i matematik to.",
        explanation:
          "Ministeriet offentliggør sommerens prøver i december. Vi kender vores egne karakterer, men vil ikke sætte farve på halve tal.",
      },
    ],
  },
  {
    institution: "havneskolen",
    title: "Et forældremøde, man får noget ud af",
    bearings: ["faellesskab", "overgange"],
    background:
      "Hver anden familie blev væk. Vi troede, det var manglende lyst. Da vi ringede, var det klokkeslættet, sproget og projektoren.",
    statement:
      "Forældremøder holdes ved runde borde med spisning, børnepasning og en, der kan oversætte ved hvert bord.",
    expectedEffect:
      "Flere forældre kender hinanden og ringer selv. Børnene kan sige: »Min mor kender din mor.«",
    followUpPlan: "Vi tæller familier ved hvert møde og ringer dagen efter til dem, der ikke kom.",
    positiveConsequences: "Forældre oversætter for hinanden og bliver bedt om at komme igen.",
    negativeConsequences: "Et møde koster 2.800 kr. mere i mad og pasning.",
    responsible: "Skoleleder",
    actions: [
      { text: "Møderne flyttes til klokken 17 med mad", dueOn: "2026-08-24" },
      { text: "Bordværter blandt forældrene i alle klasser", dueOn: "2026-09-11" },
    ],
    indicators: [
      {
        number: "2",
        name: "Familier, der kommer til forældremøde",
        perspective: "society",
        description: "Andelen af familier med mindst én voksen til stede.",
        unit: "%",
        direction: "higher",
        baselineRaw: "52 %",
        baselineYear: 2025,
        targets: [
          [2026, "mindst 75 %"],
          [2027, "mindst 80 %"],
        ],
        measurements: [
          [2024, "55 %"],
          [2025, "52 %"],
          [2026, "77 %", "22 klasser, møder i august og september"],
        ],
        dataSource: "Klasselærernes lister",
      },
    ],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "green",
        effectAchieved:
          "77 % kom. I 2.a kom alle; den sidste ringede selv og spurgte, om det var for sent.",
        evidence: "Lister fra 22 klasser.",
      },
      {
        kind: "yearEnd",
        status: "green",
        effectAchieved:
          "Tallet står ved magt, og noget har flyttet sig bagefter: kontoret får flere opkald om børn og færre om regler. Syv klasser har fået legegrupper uden vores hjælp.",
        evidence: "Klasselærernes lister og kontorets telefonlog.",
      },
    ],
  },
  {
    institution: "skovby-skole",
    title: "Skolestarten begynder i børnehaven",
    bearings: ["overgange"],
    background:
      "Sidste år begyndte 45 børn. Om 17 af dem havde vi talt med børnehaven, mens forældrene sad der. Om resten havde vi et skema på fire sider. På dialogmødet i marts gav vi hånd på at begynde med det samme.",
    statement:
      "Inden 1. maj har hvert kommende skolebarn haft én samtale i børnehaven med forældre, pædagog og den lærer, det skal have.",
    expectedEffect:
      "Læreren kender barnet i august og ikke i oktober. Forældrene fortæller det kun én gang.",
    followUpPlan: "Samtalerne tælles 1. maj. I oktober spørger vi forældrene, hvad der holdt.",
    positiveConsequences: "Skemaet på fire sider er afskaffet.",
    negativeConsequences: "46 samtaler er 60 lærertimer om foråret.",
    responsible: "Leder af indskolingen",
    actions: [
      { text: "Børnehaveklasselederen frigøres onsdage i marts og april", dueOn: "2026-03-18" },
      { text: "Aftale på én side mellem skole, SFO og børnehaver", dueOn: "2026-06-19" },
    ],
    indicators: [
      {
        number: "1",
        name: "Børn, der har haft en fælles samtale før skolestart",
        perspective: "users",
        description: "Andelen af de børn, der begyndte i børnehaveklasse i august.",
        unit: "%",
        direction: "higher",
        baselineRaw: "38 %",
        baselineYear: 2025,
        targets: [
          [2026, "mindst 95 %"],
          [2027, "mindst 95 %"],
        ],
        measurements: [
          [2025, "38 %", "17 af 45 børn"],
          [2026, "100 %", "46 af 46 børn"],
        ],
        dataSource: "Skolens egen optælling",
      },
    ],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "green",
        effectAchieved: "46 af 46. Børnehaveklasselederen kunne 46 navne den første dag.",
        evidence: "Optælling pr. 1. maj.",
      },
      {
        kind: "yearEnd",
        status: "green",
        effectAchieved:
          "I oktober svarede 39 familier: 36 havde kun fortalt deres historie én gang. To børn har fået hjælp fra første uge, som ellers var blevet opdaget i vinter.",
        evidence: "Optælling og 39 svar fra forældre.",
      },
    ],
  },
  {
    institution: "skovby-skole",
    title: "Kortere møder på skolen",
    kind: "productivity",
    bearings: ["tid"],
    background:
      "Hver lærer sad i møde fem en halv time om ugen. Skolelederen havde indkaldt til det meste. Tre af møderne kunne have været en besked.",
    statement:
      "Ingen har mere end fire timers møder om ugen. Hvert møde har en slutning, og den holdes.",
    expectedEffect: "Den tid, der spares, går til forberedelse. Lærerne siger selv, om den gør.",
    followUpPlan:
      "Kalenderne gøres op i marts og oktober. Tillidsrepræsentanten spørger lærerne, hvad tiden blev til.",
    positiveConsequences: "Beskeder bliver skrevet kort, fordi nogen skal læse dem.",
    negativeConsequences: "Uenighed får mindre plads. Det skal vi holde øje med.",
    responsible: "Skoleleder",
    actions: [
      { text: "Tre faste møder nedlægges", dueOn: "2026-06-26" },
      { text: "Mødet slutter efter 45 minutter, også midt i et punkt", dueOn: "2026-08-10" },
    ],
    indicators: [
      {
        number: "2",
        name: "Lærernes mødetid om ugen",
        perspective: "staff",
        description: "Gennemsnit for lærere på fuld tid i to uger i oktober.",
        unit: "timer",
        direction: "lower",
        baselineRaw: "5,5 timer",
        baselineYear: 2025,
        targets: [
          [2026, "højst 4 timer"],
          [2027, "højst 4 timer"],
        ],
        measurements: [
          [2025, "5,5 timer"],
          [2026, "4,4 timer"],
        ],
        dataSource: "Opgørelse af kalendere i uge 40 og 41",
      },
    ],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "yellow",
        effectAchieved: "To af tre møder er væk. Det tredje viste sig at have en grund.",
        evidence: "Kalender for september.",
      },
      {
        kind: "yearEnd",
        status: "yellow",
        effectAchieved:
          "4,4 timer. Vi er en time bedre end før. Ni af 24 lærere siger, at timen er gået til forberedelse; resten ved det ikke.",
        evidence: "Kalendere i uge 40 og 41 og tillidsrepræsentantens rundspørge.",
        explanation: "Møder om enkelte børn er taget til, og dem vil vi ikke afkorte.",
      },
    ],
  },
  {
    institution: "vesteroe-skole",
    title: "Jævnaldrende på kryds og tværs",
    bearings: ["faellesskab", "tid"],
    background:
      "Der går 96 børn på skolen, og tre klasser er under ti. En pige i 5. klasse sagde: »Der er kun én, der vil det samme som mig, og hun er tit syg.«",
    statement:
      "Dansk og matematik læses på tre hold efter, hvad børnene er i gang med, og to formiddage om ugen vælger de selv følgeskab.",
    expectedEffect:
      "Hvert barn har mindst to at arbejde med. Lærerne forbereder tre hold, ikke seks.",
    followUpPlan:
      "Hvert barn tegner sit net af venner i september og maj. Vi ser på tegningerne sammen; tal siger for lidt, når klasser har syv elever.",
    qualitativeEvidence:
      "Børnenes tegninger, lærernes logbog og en samtale med hvert barn i 5. og 6. klasse.",
    positiveConsequences: "De små ser, hvad de store kan.",
    negativeConsequences: "Forældre er usikre på, hvilken klasse deres barn går i.",
    responsible: "Skoleleder",
    actions: [
      { text: "Tre hold i dansk og matematik", dueOn: "2026-08-10" },
      { text: "Første runde tegninger", dueOn: "2026-09-25" },
    ],
    indicators: [],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "notDue",
        effectAchieved: "",
        explanation: "Holdene begyndte efter sommerferien. Vi tegner i sidste uge af september.",
      },
      {
        kind: "yearEnd",
        status: "tooEarly",
        effectAchieved:
          "96 tegninger hænger i gangen. De viser, hvem der er med. De viser ikke, hvad holdene har ændret.",
        explanation:
          "Vi har kun én runde tegninger. Når vi har tegnet igen i maj, kan vi se, om noget er flyttet.",
      },
    ],
  },
  {
    institution: "tangkaerskolen",
    title: "Flere elever har en plads i en almindelig klasse",
    bearings: ["faellesskab"],
    background:
      "21 af vores 118 elever kunne efter vores skøn være mere i en almindelig klasse. Ni var det. De fleste aftaler hvilede på to lærere, der kendte hinanden.",
    statement:
      "Elever, der kan og vil, har mindst fire timer om ugen i samme klasse på en af byens skoler, med eget bord og eget navn på listen.",
    expectedEffect:
      "Eleverne kender børn fra deres egen vej. Nogle kan gå helt over; andre ved, at det ikke er noget for dem.",
    followUpPlan:
      "Vi tæller elever 1. oktober. Hver elev og klassekammerat bliver spurgt efter tre måneder.",
    positiveConsequences: "Almenskolerne får en kollega, der kan noget andet.",
    negativeConsequences: "Taxaerne koster. En dårlig plads er værre end ingen.",
    responsible: "Leder af specialskolen",
    actions: [
      { text: "Aftaler med Havneskolen og Bakkeskolen på skrift", dueOn: "2026-08-14" },
      { text: "En lærer fra Tangkær følger eleven de første seks uger", dueOn: "2026-08-17" },
    ],
    indicators: [
      {
        number: "1",
        name: "Elever med mindst fire timer om ugen i en almindelig klasse",
        perspective: "users",
        description: "Antal elever pr. 1. oktober med fast plads.",
        unit: "elever",
        direction: "higher",
        baselineRaw: "9 elever",
        baselineYear: 2025,
        targets: [
          [2026, "mindst 15 elever"],
          [2027, "mindst 20 elever"],
        ],
        measurements: [
          [2024, "11 elever"],
          [2025, "9 elever"],
          [2026, "8 elever"],
        ],
        dataSource: "Tangkærskolens elevlister",
      },
    ],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "red",
        effectAchieved:
          "Syv elever er ude. Seks pladser var aftalt, og fire faldt på plads i august.",
        explanation:
          "Læreren, som skulle følge dem, blev sygemeldt i uge 33, og vi havde kun én. Bakkeskolen mangler lokaler.",
        remedy: "To lærere deler opgaven fra oktober. Vi har spurgt Skovby Skole om fire pladser.",
      },
      {
        kind: "yearEnd",
        status: "red",
        effectAchieved:
          "Otte elever, én færre end sidste år. De otte har det godt; en af dem er valgt ind i klassens fodboldhold.",
        explanation:
          "Aftalerne med skolerne er stadig bundet til personer. Da Bakkeskolens pavilloner blev delt af to spor, forsvandt bordene. Kørslen om torsdagen passer ikke til skemaet.",
        remedy:
          "Fra januar har Skovby Skole fire faste pladser, aftalt mellem lederne og ikke mellem lærere. Vi beder udvalget om at drøfte, hvem der betaler kørslen.",
      },
    ],
    question: {
      by: "Torben Riisgaard",
      text: "Hvad koster kørslen om året, hvis 20 elever skal af sted? Og hvorfor er den ikke med i budgettet?",
      askedAt: "2026-11-17",
    },
  },
  {
    institution: "tangkaerskolen",
    title: "Næste skridt efter 9. klasse er aftalt i tide",
    bearings: ["overgange"],
    background:
      "13 unge går ud hvert år. Fire eller fem vidste ikke i maj, hvor de skulle være i august. Det er en lang sommer, både for dem og for familien.",
    statement:
      "1. marts har hver elev i 9. klasse en aftale om næste skridt, og den unge har selv været der mindst tre dage.",
    expectedEffect: "De unge bliver, hvor de begynder. Sommeren er ferie.",
    followUpPlan:
      "Vi ser på aftalerne 1. marts og ringer til hver tidligere elev 1. oktober. Tallene gøres op over tre år, fordi årgangene er små.",
    positiveConsequences: "Ungdomsuddannelserne ringer til os, før det går galt.",
    negativeConsequences: "Praktikdage tager tid fra fagene om vinteren.",
    responsible: "Uddannelsesvejleder og leder af udskolingen",
    actions: [
      { text: "Tre dage i praktik for alle før jul", dueOn: "2026-12-11" },
      { text: "Fælles møde med familie, vejleder og næste sted", dueOn: "2027-02-26" },
    ],
    indicators: [
      {
        number: "2",
        name: "Unge med en aftale 1. marts",
        perspective: "society",
        description: "Andelen af eleverne i 9. klasse i de seneste tre år.",
        unit: "%",
        direction: "higher",
        baselineRaw: "61 %",
        baselineYear: 2025,
        targets: [
          [2026, "mindst 75 %"],
          [2027, "mindst 90 %"],
        ],
        measurements: [
          [2024, "58 %"],
          [2025, "61 %"],
          [2026, "76 %", "29 af 38 unge"],
        ],
        dataSource: "Vejlederens lister",
      },
      {
        number: "3",
        name: "Unge, der stadig går, hvor de begyndte",
        perspective: "society",
        description: "Andelen pr. 1. oktober af dem, der gik ud i de seneste tre år.",
        unit: "%",
        direction: "higher",
        baselineRaw: "72 %",
        baselineYear: 2025,
        targets: [
          [2026, "mindst 80 %"],
          [2027, "mindst 85 %"],
        ],
        measurements: [
          [2025, "72 %"],
          [2026, "82 %"],
        ],
        dataSource: "Telefonrunde 1. oktober",
      },
    ],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "yellow",
        effectAchieved: "12 af 13 havde en aftale i marts. Om de bliver, ved vi efter 1. oktober.",
        evidence: "Vejlederens liste.",
      },
      {
        kind: "yearEnd",
        status: "green",
        effectAchieved:
          "Alle 13 fra i sommer går stadig, hvor de begyndte. To skiftede linje, men ikke sted. Vi fandt én fra 2024, som nu har læreplads hos en bådebygger.",
        evidence: "Telefonrunde 1. oktober: 31 af 38 tidligere elever.",
      },
    ],
  },
];
