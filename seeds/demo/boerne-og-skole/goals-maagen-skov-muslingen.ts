import type { GoalStory } from "../story.ts";

export const goalsOfMaagenSkovAndMuslingen: readonly GoalStory[] = [
  {
    institution: "boernehuset-maagen",
    title: "Der er en plads i legen til alle",
    bearings: ["faellesskab"],
    background:
      "Vi tegnede legen på alle stuer i januar. Fjorten af børnehavens 78 børn stod uden en streg til nogen. Halvdelen af dem kom først til frokost, fordi deres forældre arbejder på skift.",
    statement:
      "Når et barn står uden for legen, går en voksen med ind i den, til barnet er i gang. Leg, der er begyndt, får lov at blive stående til eftermiddagsbørnene.",
    expectedEffect:
      "Børnene bliver kaldt på med navn. De, der kommer sent, ved, hvad de kommer til.",
    followUpPlan:
      "Vi tegner legen igen i september og april. To pædagoger tegner hver for sig, og de taler om det, de ser forskelligt.",
    qualitativeEvidence:
      "Legetegninger fra fire stuer, set af to pædagoger hver, og forældrenes egne ord ved samtalen om efteråret.",
    positiveConsequences: "Vi rydder mindre op. Borge og butikker får lov at stå.",
    negativeConsequences: "Rengøringen skal lægges om. Nogle forældre synes, her roder.",
    responsible: "Pædagogisk leder i børnehaven",
    actions: [
      { text: "Hver stue har et hjørne, der ikke ryddes før fredag", dueOn: "2026-08-17" },
      {
        text: "En voksen tager imod ved frokost med legen og ikke med listen",
        dueOn: "2026-09-01",
      },
    ],
    indicators: [],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "green",
        effectAchieved:
          "I september stod fem børn uden streger. Vi ved, hvem de er. Tre af dem er nye i huset.",
        evidence: "Legetegninger fra uge 37.",
      },
      {
        kind: "yearEnd",
        status: "green",
        effectAchieved:
          "De fem er blevet til to. Skibet på Grønne Stue har stået siden 2. september og har nu fire kaptajner. En far på natarbejde fortæller, at hans pige spørger, om klokken er frokost.",
        evidence: "Tegninger i uge 37 og 43 og 61 samtaler med forældre.",
      },
    ],
  },
  {
    institution: "boernehuset-maagen",
    title: "Ord nok til at lege med",
    bearings: ["sprog", "faellesskab"],
    background:
      "Hver fjerde treårige i huset har brug for hjælp til sproget. Vi har tre gode sprogkasser. De står i skabet, fordi nøglen er på kontoret.",
    statement:
      "Alle børn taler hver dag med en voksen, der har tid til at høre sætningen til ende. Garderoben og frokosten er vores sprogrum.",
    expectedEffect:
      "Børnene kan forklare, hvad de vil lege. Færre treårige har brug for særlig hjælp.",
    followUpPlan:
      "Sprogvurderingen af treårige gøres op i oktober. Vi optager fem minutter fra frokosten hver måned og lytter til os selv.",
    positiveConsequences: "Det koster næsten ingenting.",
    negativeConsequences: "Vi kommer senere ud på legepladsen.",
    responsible: "Husets sprogpædagog",
    actions: [
      { text: "Garderoben deles i to hold med hver sin voksen", dueOn: "2026-08-10" },
      { text: "Sprogkasserne flytter ud på stuerne", dueOn: "2026-06-22" },
    ],
    indicators: [
      {
        number: "1",
        name: "Treårige, der har brug for særlig hjælp til sproget",
        perspective: "users",
        description:
          "Andelen af de vurderede børn, der ligger i den gruppe, som skal have en plan.",
        unit: "%",
        direction: "lower",
        baselineRaw: "24 %",
        baselineYear: 2025,
        targets: [
          [2026, "højst 18 %"],
          [2027, "højst 15 %"],
        ],
        measurements: [
          [2024, "23 %"],
          [2025, "24 %", "6 af 25 børn"],
          [2026, "21 %", "5 af 24 børn"],
        ],
        dataSource: "Fjordby Kommune, sprogvurderinger",
      },
    ],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "tooEarly",
        effectAchieved: "",
        explanation:
          "Børnene vurderes i oktober. Vi kan høre forskel ved bordet, men ikke måle den.",
      },
      {
        kind: "yearEnd",
        status: "yellow",
        effectAchieved:
          "Fem af 24 børn skal have en plan mod seks af 25 sidste år. Det er ét barn. På optagelserne taler børnene dobbelt så længe ad gangen som i maj; det er mere end ét barn.",
        evidence: "Sprogvurdering i oktober og seks optagelser fra frokosten.",
      },
    ],
    question: {
      by: "Camilla Toftlund",
      text: "I skriver, at det næsten ingenting koster. Hvorfor gør alle så ikke det?",
      askedAt: "2026-11-10",
      answer:
        "Fordi det er let at lade være. Man skal gå langsomt, mens andre venter. Vi har lagt vagten, så to voksne er i garderoben, og det kunne vi, fordi oprydningen blev mindre.",
      answeredAt: "2026-11-13",
    },
  },
  {
    institution: "skovboernehaven",
    title: "Fem ture ad stien før skolestart",
    bearings: ["overgange"],
    background:
      "Der er 900 meter fra bålpladsen til skolen. Vi gik dem én gang, i maj, i regnvejr. Så var børnene skolebørn.",
    statement:
      "Alle børn, der skal i skole, har været der fem gange på en almindelig dag, har set toilettet, fundet vejen hjem og mødt en stor elev, der ved, hvad de hedder.",
    expectedEffect: "Børnene er ikke på besøg den første dag.",
    followUpPlan: "Vi sætter et søm i stolpen for hver tur. I oktober går vi hen og hilser på.",
    positiveConsequences: "Skolens børn kommer også ud til os.",
    negativeConsequences: "De mindste har en voksen mindre de formiddage.",
    responsible: "Børnehaveleder",
    actions: [
      { text: "Fem torsdage aftalt med Skovby Skole", dueOn: "2026-03-19" },
      { text: "Makker fra 4. klasse til hvert barn", dueOn: "2026-04-30" },
    ],
    indicators: [
      {
        number: "1",
        name: "Børn med mindst fem dage på skolen inden sommer",
        perspective: "users",
        description: "Antal børn i skolegruppen, der nåede fem ture.",
        unit: "børn",
        direction: "higher",
        baselineRaw: "0 børn",
        baselineYear: 2025,
        targets: [
          [2026, "mindst 16 børn"],
          [2027, "mindst 16 børn"],
        ],
        measurements: [
          [2025, "0 børn"],
          [2026, "17 børn", "Ud af 18; den sidste var syg i april"],
        ],
        dataSource: "Søm i stolpen",
      },
    ],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "green",
        effectAchieved: "17 af 18 nåede fem ture. Den attende nåede tre og gik resten med sin far.",
        evidence: "88 søm.",
      },
      {
        kind: "yearEnd",
        status: "green",
        effectAchieved:
          "Vi gik derhen i oktober. Ingen af dem havde tid til os. Børnehaveklasselederen siger, at ingen græd den første dag, heller ikke de voksne.",
        evidence: "Besøg 8. oktober og samtale med børnehaveklasselederen.",
      },
    ],
  },
  {
    institution: "skovboernehaven",
    title: "De stille børn skal også høres",
    bearings: ["faellesskab", "sprog"],
    background:
      "I skoven kan man være stille uden at mangle noget. Man kan også være stille, fordi man mangler nogen. Vi er ikke altid gode til at se forskel.",
    statement:
      "Hver pædagog følger to stille børn i et kvarter om ugen, uden at styre, og fortæller de andre, hvad hun så.",
    expectedEffect:
      "Vi kender forskel på ro og ensomhed. De børn, der ville have været med, er med.",
    followUpPlan:
      "En fortælling om ugen på personalemødet. To gange om året læser vi dem alle igennem.",
    qualitativeEvidence:
      "Pædagogernes fortællinger, omkring 30 om året, læst af en kollega fra et andet hus.",
    negativeConsequences: "Et kvarter pr. pædagog om ugen, hvor en anden må tage bålet.",
    responsible: "Pædagog med ansvar for læreplanen",
    actions: [
      { text: "Fordel børnene mellem de seks pædagoger", dueOn: "2026-08-21" },
      { text: "Kollega fra Børnehuset Fyret læser med", dueOn: "2026-10-23" },
    ],
    indicators: [],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "noData",
        effectAchieved: "",
        explanation:
          "Vi har kun fire fortællinger. To pædagoger har været på barsel, og bålet har vundet.",
      },
      {
        kind: "yearEnd",
        status: "yellow",
        effectAchieved:
          "Elleve fortællinger om syv børn. Fire havde det godt. Tre ville gerne have været med og er det nu, to af dem i det hold, der bygger dæmning. Fem børn har vi ikke fulgt endnu.",
        evidence: "Elleve fortællinger, læst af en kollega fra Fyret.",
      },
    ],
  },
  {
    institution: "vuggestuen-muslingen",
    title: "En rolig begyndelse i vuggestuen",
    bearings: ["overgange"],
    background:
      "Vi havde en plan for de første ti dage. Den var ens for alle. Nogle børn var klar på tre dage, andre på tyve, og forældrene skammede sig over begge dele.",
    statement:
      "Hvert barn begynder i sit eget tempo sammen med én voksen, som familien har mødt derhjemme eller her, før dagen kommer.",
    expectedEffect: "Forældre går på arbejde med ro i kroppen. Barnet spiser og sover hos os.",
    followUpPlan:
      "Forældrene svarer på fire spørgsmål efter seks uger. Vi ringer til dem, der giver under 3.",
    positiveConsequences: "Vi får at vide, hvilken sang der virker.",
    negativeConsequences: "Der kan højst begynde tre børn om måneden.",
    responsible: "Vuggestueleder",
    actions: [
      { text: "Hjemmebesøg tilbydes alle", dueOn: "2026-08-03" },
      { text: "Fast voksen står i brevet, før familien siger ja", dueOn: "2026-08-03" },
    ],
    indicators: [
      {
        number: "1",
        name: "Forældrenes tilfredshed med den første tid",
        perspective: "users",
        description: "Gennemsnit af fire spørgsmål på en skala fra 1 til 5, hvor 5 er bedst.",
        unit: "point",
        direction: "higher",
        baselineRaw: "4,1",
        baselineYear: 2025,
        targets: [
          [2026, "over 4,4"],
          [2027, "over 4,5"],
        ],
        measurements: [
          [2024, "4,0"],
          [2025, "4,1"],
          [2026, "4,6", "21 svar fra 24 familier"],
        ],
        dataSource: "Muslingens egen rundspørge",
      },
    ],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "green",
        effectAchieved:
          "Ni familier har svaret, gennemsnittet er 4,7. Alle vidste, hvem der ville tage imod.",
        evidence: "Ni svar.",
      },
      {
        kind: "yearEnd",
        status: "green",
        effectAchieved:
          "4,6 efter 21 svar. Det korteste forløb tog fire dage, det længste 23. Ingen har beklaget nogen af delene.",
        evidence: "21 svar og tre telefonsamtaler.",
      },
    ],
  },
  {
    institution: "vuggestuen-muslingen",
    title: "De samme voksne hele ugen",
    bearings: ["tid"],
    background:
      "På Blå Stue mødte et barn elleve voksne på en uge i januar. Vi har ti stillinger, men tre er på under 30 timer, og vikarer dækker næsten hver femte time.",
    statement:
      "Et barn møder højst seks voksne på en almindelig uge, regnet fra morgen til middagslur.",
    expectedEffect:
      "Børnene søger trøst hos en, de kender. Aflevering går hurtigere, og de voksne bliver.",
    followUpPlan: "Vi tæller på alle fire stuer en uge i hvert kvartal og viser tallet på døren.",
    positiveConsequences: "Forældre ved, hvem de skal sige det til.",
    negativeConsequences: "Vagterne bliver mindre fri. Tre medarbejdere skal flytte timer.",
    responsible: "Vuggestueleder",
    actions: [
      { text: "Vagtplan lagt efter stuen og ikke efter huset", dueOn: "2026-08-17" },
      { text: "De tre små stillinger tilbydes op til 35 timer", dueOn: "2026-12-01" },
    ],
    indicators: [
      {
        number: "2",
        name: "Voksne, et barn møder på en uge",
        perspective: "users",
        description: "Gennemsnit på fire stuer i den uge, der tælles.",
        unit: "voksne",
        direction: "lower",
        baselineRaw: "9 voksne",
        baselineYear: 2025,
        targets: [
          [2026, "højst 6 voksne"],
          [2027, "højst 6 voksne"],
        ],
        measurements: [
          [2025, "9 voksne"],
          [2026, "10 voksne", "Uge 42"],
        ],
        dataSource: "Egen optælling",
      },
    ],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "red",
        effectAchieved: "Ti voksne i uge 36. Vi troede, vagtplanen kunne klare det alene.",
        explanation:
          "To blev langtidssyge i august, og vikarerne var ikke de samme to dage i træk.",
        remedy: "Vi har bedt vikarkontoret om to faste personer frem for den, der er fri.",
      },
      {
        kind: "yearEnd",
        status: "red",
        effectAchieved:
          "Ti voksne, én mere end sidste år. På Blå Stue, hvor begge faste vikarer har været, er det syv.",
        explanation:
          "En vagtplan kan ikke erstatte timer, der ikke er der. Så længe tre stillinger er små, fylder vikarerne hullerne, især tidligt og sent.",
        remedy:
          "Budget 2027 giver 42 timer om ugen. De tre små stillinger bliver hele fra 1. februar. Indtil da har Blå og Gul Stue hver sin faste vikar.",
      },
    ],
    question: {
      by: "Ruth Abildtrup",
      text: "Hvad mærker børnene på Blå Stue, nu hvor de møder syv og ikke elleve?",
      askedAt: "2026-10-08",
      answer:
        "De sover længere; i gennemsnit 20 minutter. Og de går hen til den voksne i stedet for at græde, hvor de står. Det sidste har vi ikke tal på, men vi er fire, der har set det.",
      answeredAt: "2026-10-12",
    },
    revision: {
      budgetYear: 2027,
      reason:
        "Budget 2027 giver 42 timer om ugen til hele stillinger. Derfor gælder målet nu hele dagen og ikke kun til middagslur.",
      statement:
        "Et barn møder højst seks voksne på en almindelig uge, regnet fra åbning til lukning.",
      decidedOn: "2026-11-04",
    },
  },
];
