import type { GoalStory } from "../story.ts";

/** Goals of the library and the school of music. */
export const goals2026: readonly GoalStory[] = [
  {
    institution: "fjordby-bibliotek",
    title: "Åbent hver søndag med en, der kan svare",
    bearings: ["aabent-naar-man-har-fri"],
    background:
      "En søndag i januar tog 61 mennesker i en låst dør. På forsøgssøndagene kom der 140 i snit.",
    statement:
      "Hovedbiblioteket har åbent hver søndag fra 11 til 16 med to fra personalet og kaffe på kanden.",
    expectedEffect: "Familier og folk, der er alene, har et sted at være om søndagen.",
    followUpPlan:
      "Døren tæller. Personalet taler med ti tilfældige gæster den første søndag i måneden.",
    negativeConsequences: "Vi lukker en time tidligere tirsdag og torsdag.",
    responsible: "Bibliotekschef",
    actions: [
      { text: "Søndagsvagter på frivillig basis i personalet", dueOn: "2026-06-30" },
      { text: "Første søndag med fortælling for de små", dueOn: "2026-08-16" },
    ],
    indicators: [
      {
        number: "KF-1",
        name: "Besøg pr. søndag",
        perspective: "users",
        description: "Gennemsnit for åbne søndage, talt af døren på hovedbiblioteket.",
        unit: "besøg",
        direction: "higher",
        baselineRaw: "140",
        baselineYear: 2025,
        targets: [
          [2026, "mindst 200"],
          [2027, "mindst 240"],
        ],
        measurements: [
          [2025, "140"],
          [2026, "226", "Elleve søndage, 16. august til 25. oktober."],
        ],
        dataSource: "Dørtælleren",
      },
    ],
    decidedOn: "2026-06-11",
    reports: [
      {
        kind: "interim",
        status: "green",
        effectAchieved: "De tre første søndage kom der 241 i snit. Kaffen slap op alle tre gange.",
        evidence: "Dørtæller 16., 23. og 30. august.",
      },
      {
        kind: "yearEnd",
        status: "green",
        effectAchieved:
          "226 i snit. En tredjedel har aldrig haft lånerkort. Skakbordet er blevet et stamsted for seks herrer og en pige på ni, der slår dem.",
        evidence: "Dørtæller og tyve samtaler med gæster.",
      },
    ],
    question: {
      by: "Birthe Ankersen",
      text: "I lukker tidligere tirsdag og torsdag. Har nogen klaget?",
      askedAt: "2026-11-12",
      answer:
        "Otte har. De fem er studerende fra sygeplejerskeuddannelsen, og de har fået adgang med kort til klokken 21.",
      answeredAt: "2026-11-16",
    },
  },
  {
    institution: "fjordby-bibliotek",
    title: "En bogbil i Skovby og på Vesterø",
    bearings: ["ud-til-bydelene", "alle-boern-med"],
    background: "Bogbussen blev sparet væk i 2022. Siden er børns lån i Skovby halveret.",
    statement:
      "En ombygget varevogn holder i Skovby hver mandag og på Vesterø hver anden onsdag, hele året.",
    expectedEffect:
      "Børn uden for byen læser igen. De voksne får en grund til at mødes ved en bil.",
    followUpPlan: "Chaufføren fører dagbog. Vi spørger skolen og beboerforeningen i oktober.",
    qualitativeEvidence:
      "Chaufførens dagbog og samtaler med skolen på Vesterø og lærerne i Skovby.",
    responsible: "Børnebibliotekar",
    actions: [
      { text: "Varevogn købt brugt og malet af 6. klasse i Skovby", dueOn: "2026-08-07" },
      { text: "Fast plads på færgen", dueOn: "2026-08-12" },
    ],
    indicators: [],
    decidedOn: "2026-06-11",
    reports: [
      {
        kind: "interim",
        status: "green",
        effectAchieved:
          "Bilen kører. Den første mandag i Skovby stod der en kø ned til købmanden. På Vesterø kom hele skolen, alle nitten.",
        evidence: "Dagbog uge 33 til 36.",
      },
      {
        kind: "yearEnd",
        status: "yellow",
        effectAchieved:
          "Skovby er en succes: Lærerne siger, at børnene nu har bøger med i skole. Vesterø fik fire af seks besøg. Bilen kan ikke komme med færgen i hård vind, fordi den er for høj.",
        evidence: "Dagbog uge 33 til 44 og to samtaler med skolen på Vesterø.",
      },
    ],
  },
  {
    institution: "fjordby-musikskole",
    title: "Friplads uden fem siders skema",
    bearings: ["alle-boern-med"],
    background:
      "31 af 640 elever har friplads. Efter vores skøn kunne mindst 90 få det. Skemaet er på fem sider, og det kræver en årsopgørelse.",
    statement:
      "En lærer eller pædagog kan pege på et barn, og barnet kan begynde ugen efter. Forældrene skriver under på én side.",
    expectedEffect: "Flere børn fra familier med få penge spiller og bliver ved.",
    followUpPlan:
      "Antal 1. september og 1. november. Lærerne fortæller, hvem der er holdt op, og hvorfor.",
    positiveConsequences: "Skolerne og vi taler sammen om det enkelte barn.",
    negativeConsequences: "De ekstra fripladser koster 210.000 kr. om året.",
    responsible: "Musikskoleleder",
    actions: [
      { text: "Ny side på dansk, arabisk, tyrkisk og ukrainsk", dueOn: "2026-06-26" },
      { text: "Instrumenter til udlån på tre skoler", dueOn: "2026-08-24" },
    ],
    indicators: [
      {
        number: "KF-2",
        name: "Elever på friplads",
        perspective: "society",
        description: "Antal elever under 18 år, som ikke betaler for undervisningen.",
        unit: "elever",
        direction: "higher",
        baselineRaw: "31",
        baselineYear: 2025,
        targets: [
          [2026, "mindst 50"],
          [2027, "mindst 70"],
        ],
        measurements: [
          [2024, "29"],
          [2025, "31"],
          [2026, "58"],
        ],
        dataSource: "Elevsystemet, 1. november",
      },
    ],
    decidedOn: "2026-06-11",
    reports: [
      {
        kind: "interim",
        status: "yellow",
        effectAchieved: "44 pr. 1. september. To skoler er ikke kommet i gang med at pege.",
        evidence: "Elevsystemet.",
      },
      {
        kind: "yearEnd",
        status: "green",
        effectAchieved:
          "58. Af de 27 nye er 25 her stadig. En dreng har øvet så meget på lånetrompeten, at naboen har spurgt, om den kunne afleveres.",
        evidence: "Elevsystemet 1. november og lærernes tilbagemelding.",
      },
    ],
  },
  {
    institution: "fjordby-musikskole",
    title: "Kortere kø til klaver, guitar og trommer",
    bearings: ["alle-boern-med", "ud-til-bydelene"],
    background: "118 børn venter. Nogle har ventet i to år og er begyndt til fodbold i stedet.",
    statement:
      "Begyndere spiller fire ad gangen det første år. Holdene ligger også i Bakkerne og Skovby.",
    expectedEffect:
      "Flere kommer i gang, mens de har lyst. De lærer at spille sammen fra begyndelsen.",
    followUpPlan:
      "Listen trækkes 1. september og 1. oktober. Vi spørger eleverne efter jul, om de vil blive.",
    negativeConsequences: "Nogle forældre vil have eneundervisning. Det kan de få fra andet år.",
    responsible: "Pædagogisk koordinator",
    actions: [
      { text: "Lærerne på kursus i holdundervisning", dueOn: "2026-08-10" },
      { text: "Ni nye begynderhold", dueOn: "2026-08-31" },
    ],
    indicators: [
      {
        number: "KF-3",
        name: "Børn på venteliste",
        perspective: "users",
        description:
          "Antal børn, der står skrevet op til mindst ét instrument og ikke har fået plads.",
        unit: "børn",
        direction: "lower",
        baselineRaw: "118",
        baselineYear: 2025,
        targets: [
          [2026, "højst 90"],
          [2027, "højst 70"],
        ],
        measurements: [
          [2024, "109"],
          [2025, "118"],
          [2026, "104"],
        ],
        dataSource: "Musikskolens venteliste, 1. oktober",
      },
    ],
    decidedOn: "2026-06-11",
    reports: [
      {
        kind: "interim",
        status: "yellow",
        effectAchieved: "107 pr. 1. september. Seks af ni hold er begyndt.",
        evidence: "Ventelisten.",
      },
      {
        kind: "yearEnd",
        status: "yellow",
        effectAchieved:
          "104. Holdene tog 36 børn ind, men 22 nye skrev sig op, da rygtet gik. Klaver mangler stadig en lærer.",
        evidence: "Ventelisten 1. oktober.",
      },
    ],
  },
];
