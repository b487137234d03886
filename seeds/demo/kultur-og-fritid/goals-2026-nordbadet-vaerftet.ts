import type { GoalStory } from "../story.ts";

export const goalsOfNordbadetAndVaerftet: readonly GoalStory[] = [
  {
    institution: "nordbadet",
    title: "Alle i 4. klasse kan svømme 200 meter",
    bearings: ["alle-boern-med"],
    background:
      "71 procent kunne det i skoleåret 2024/25. De andre har næsten alle meldt afbud mere end fem gange. Det handler om tøj, blufærdighed og en bus, der kommer for sent.",
    statement:
      "Ingen bliver siddende på bænken. Der er badetøj at låne, et rum at klæde om i alene, og et ekstra hold til dem, der mangler det sidste.",
    expectedEffect:
      "Børnene kan klare sig, hvis de falder i havnen. De tør tage med de andre i vandet om sommeren.",
    followUpPlan:
      "Prøve sidst på hvert halvår. Livredderne skriver op, hvem der ikke kom i vandet og hvorfor.",
    responsible: "Halinspektør",
    actions: [
      { text: "Fire kabiner med forhæng og en kasse badetøj", dueOn: "2026-06-19" },
      { text: "Ekstra hold fredag for dem, der mangler det sidste", dueOn: "2026-09-04" },
    ],
    indicators: [
      {
        number: "KF-4",
        name: "Elever i 4. klasse, der kan svømme 200 meter",
        perspective: "users",
        description: "Andelen, der består prøven i skolens svømmeundervisning.",
        unit: "%",
        direction: "higher",
        baselineRaw: "71 %",
        baselineYear: 2025,
        targets: [
          [2026, "mindst 78 %"],
          [2027, "mindst 85 %"],
        ],
        measurements: [
          [2024, "73 %"],
          [2025, "71 %"],
          [2026, "66 %", "Prøven i juni, efter seks ugers lukning."],
        ],
        dataSource: "Nordbadets prøver, skoleåret 2025/26",
      },
    ],
    decidedOn: "2026-06-11",
    reports: [
      {
        kind: "interim",
        status: "red",
        effectAchieved: "66 procent bestod i juni. Det er det laveste, vi har målt.",
        evidence: "Prøver i 26 klasser.",
        explanation:
          "Taget blev utæt over det dybe bassin, og hallen var lukket i seks uger i april og maj. Fire klasser nåede slet ikke på dybt vand.",
        remedy: "De fire klasser har fået tid hver fredag fra september, selv om de nu går i 5.",
      },
      {
        kind: "yearEnd",
        status: "red",
        effectAchieved:
          "Tallet for skoleåret står fast på 66 procent. Af de 61, der fik en ny chance om fredagen, har 40 bestået siden.",
        evidence: "Prøver i juni og oktober.",
        explanation:
          "Lukningen kostede seks uger af en undervisning på tyve. De nye kabiner kom først op bagefter. Den nye årgang er kun halvvejs.",
        remedy:
          "Den nye årgang begynder på dybt vand i uge to i stedet for uge ti. Når taget skiftes i 2027, har vi aftalt baner i nabokommunens hal, og der er sat penge af til bussen.",
      },
    ],
    question: {
      by: "Ole Bundsgaard",
      text: "Hvad med de 21, der heller ikke bestod om fredagen? Er der en voksen, som har talt med dem?",
      askedAt: "2026-11-24",
    },
  },
  {
    institution: "nordbadet",
    title: "Åbent fra kl. 5.30 og sent om torsdagen",
    bearings: ["aabent-naar-man-har-fri"],
    background: "Tolv mand fra natholdet stod i regnen klokken seks. Vi åbnede klokken syv.",
    statement:
      "Hallen åbner 5.30 på hverdage og lukker 22.30 om torsdagen, uden at nogen får flere timer, end de vil have.",
    expectedEffect: "Folk med skæve arbejdstider svømmer. Der bliver bedre plads om eftermiddagen.",
    followUpPlan: "Billetsystemet tæller. Vi spørger personalet i oktober, om det kan holde.",
    negativeConsequences: "Renholdet flytter til midt på dagen, og to baner lukker i en time.",
    responsible: "Vagtplanlægger",
    actions: [
      { text: "Forsøg med to morgener om ugen", dueOn: "2026-06-22" },
      { text: "Alle hverdage og sen torsdag", dueOn: "2026-09-07" },
    ],
    indicators: [
      {
        number: "KF-5",
        name: "Besøg før kl. 8 og efter kl. 20 pr. uge",
        perspective: "users",
        description: "Gennemsnit for åbne uger fra juni til oktober.",
        unit: "besøg",
        direction: "higher",
        baselineRaw: "310",
        baselineYear: 2025,
        targets: [
          [2026, "mindst 400"],
          [2027, "mindst 450"],
        ],
        measurements: [
          [2025, "310"],
          [2026, "425"],
        ],
        dataSource: "Billetsystemet",
      },
    ],
    decidedOn: "2026-06-11",
    reports: [
      {
        kind: "interim",
        status: "yellow",
        effectAchieved:
          "362 om ugen over sommeren med to tidlige morgener. Alle hverdage begynder først 7. september.",
        evidence: "Billetsystemet juni til august.",
      },
      {
        kind: "yearEnd",
        status: "green",
        effectAchieved:
          "425 om ugen. Natholdet har fået sin egen bane og sin egen kaffekande. Personalet siger ja til at fortsætte.",
        evidence: "Billetsystemet og personalemøde 13. oktober.",
      },
    ],
  },
  {
    institution: "kulturhuset-vaerftet",
    title: "Unge har nøglen til Smedjen",
    bearings: ["alle-boern-med", "aabent-naar-man-har-fri"],
    background:
      "Af 212 arrangementer i 2025 var tre lavet af unge. De kommer, hører koncerten og går igen.",
    statement:
      "En gruppe mellem 15 og 22 år får nøgle, budget og ansvar for Smedjen to aftener om ugen.",
    expectedEffect:
      "Unge laver det, vi ikke kunne finde på. De lærer at holde et budget og at rydde op.",
    followUpPlan:
      "Gruppen fortæller selv udvalget om det i marts. Vi spørger også dem, der ikke kom igen.",
    qualitativeEvidence:
      "Gruppens egen fortælling, brugerrådets indtryk og en logbog ved lyspulten.",
    positiveConsequences: "Brugerrådet får yngre medlemmer på et tidspunkt.",
    negativeConsequences: "Noget går i stykker. Der er sat 15.000 kr. af til det.",
    responsible: "Kulturhusleder",
    actions: [
      { text: "Aftale om nøgle, penge og brandvagt", dueOn: "2026-09-01" },
      { text: "Varme i Smedjen", dueOn: "2026-11-01" },
    ],
    indicators: [],
    decidedOn: "2026-06-11",
    reports: [
      {
        kind: "interim",
        status: "notDue",
        effectAchieved: "Elleve unge har meldt sig. De får nøglen i september.",
      },
      {
        kind: "yearEnd",
        status: "tooEarly",
        effectAchieved:
          "Fem aftener er holdt: en filmaften, to øveaftener, en tøjbyttedag og en koncert, hvor strømmen gik. Elleve er blevet fjorten.",
        evidence: "Logbogen ved lyspulten.",
        explanation:
          "Gruppen har kun haft nøglen i to måneder. Om de bliver, når det ikke er nyt, ved vi i marts.",
      },
    ],
  },
];
