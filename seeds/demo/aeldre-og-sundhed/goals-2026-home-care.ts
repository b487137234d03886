import type { GoalStory } from "../story.ts";

export const goalsOfHomeCare: readonly GoalStory[] = [
  {
    institution: "hjemmeplejen-nord",
    title: "Højst otte ansigter på fjorten dage",
    bearings: ["faste-ansigter"],
    background:
      "En borger med daglig hjælp møder 11,3 forskellige medarbejdere på fjorten dage. En mand i Skovby talte til 19 i marts og skrev navnene ned.",
    statement:
      "Seks små teams deler borgerne efter vej i stedet for efter opgave. I 2027 skal en borger i snit møde højst otte på fjorten dage.",
    expectedEffect: "Folk tør sige, hvad de har brug for. Vi ser før, når nogen får det dårligere.",
    followUpPlan:
      "Tallet trækkes den første mandag i hver måned og hænger i teamrummet. Borgerne spørges i september.",
    positiveConsequences: "Teamet planlægger selv og kan bytte uden at ringe til kontoret.",
    negativeConsequences: "Små teams er sårbare, når to er syge samtidig.",
    responsible: "Leder af hjemmeplejen",
    actions: [
      { text: "De tre første teams i Nordstrand", dueOn: "2026-06-29" },
      { text: "To teams i Skovby og ét på Vesterø", dueOn: "2026-10-05" },
    ],
    indicators: [
      {
        number: "HS-1",
        name: "Forskellige medarbejdere hos en borger på 14 dage",
        perspective: "users",
        description: "Gennemsnit for borgere med hjælp mindst én gang om dagen.",
        unit: "",
        direction: "lower",
        baselineRaw: "11,3",
        baselineYear: 2025,
        targets: [
          [2026, "højst 9,0"],
          [2027, "højst 8,0"],
        ],
        measurements: [
          [2024, "10,9"],
          [2025, "11,3"],
          [2026, "9,8", "Uge 41 og 42. Nordstrand 8,6, Skovby 11,4, Vesterø 6,1."],
        ],
        dataSource: "Omsorgssystemets besøgslog",
      },
      {
        number: "HS-2",
        name: "Borgere, der er trygge ved dem, der kommer",
        perspective: "users",
        description:
          "Andelen, der svarer »tryg« eller »meget tryg«. Stillet af en person, ikke på skærm.",
        unit: "%",
        direction: "higher",
        baselineRaw: "79 %",
        baselineYear: 2025,
        targets: [
          [2026, "mindst 84 %"],
          [2027, "mindst 88 %"],
        ],
        measurements: [
          [2025, "79 %"],
          [2026, "86 %", "148 svar i september."],
        ],
        dataSource: "Interview ved døren, foretaget af elever fra sygeplejerskeuddannelsen",
      },
    ],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "yellow",
        effectAchieved:
          "Nordstrand er nede på 8,9. Skovby venter stadig på sine teams. Samlet er vi på 10,2.",
        evidence: "Besøgslog, uge 35 og 36.",
      },
      {
        kind: "yearEnd",
        status: "yellow",
        effectAchieved:
          "Borgerne er tryggere end sidste år, også i Skovby. Men der er stadig for mange ansigter dér. Samlet møder en borger 9,8, og målet var 9.",
        evidence: "Besøgslog, uge 41 og 42, og 148 interview.",
      },
    ],
    question: {
      by: "Selma Yilmaz",
      text: "Folk i Skovby møder flest og er alligevel blevet tryggere. Forstår I selv hvorfor?",
      askedAt: "2026-11-10",
      answer:
        "Vi spurgte syv af dem. De siger, at vi nu ringer, når der kommer en anden end ventet. Det havde vi ikke skrevet ned som en handling. Det gør vi nu i alle teams.",
      answeredAt: "2026-11-16",
    },
    revision: {
      budgetYear: 2027,
      reason:
        "Budget 2027 giver fem stillinger til Skovby fra 1. marts og lukker vikarpuljen. Teamene bliver flere og skal selv dække sygdom.",
      statement:
        "Syv små teams, heraf tre i Skovby, deler borgerne efter vej og dækker selv hinandens sygdom. Fra sommeren 2027 skal en borger i snit møde højst otte på fjorten dage, også i Skovby.",
      decidedOn: "2026-11-04",
    },
  },
  {
    institution: "hjemmeplejen-nord",
    title: "Færre sygedage",
    bearings: ["blive-i-jobbet", "faste-ansigter"],
    background:
      "Fraværet var 9,2 procent i 2025. Ryg og skuldre er den ene halvdel, træthed er den anden. Hver sygedag giver nye ansigter hos seks borgere.",
    statement:
      "Den, der er på vej til at blive syg, får ændret sin rute samme uge. Den, der er syg, bliver ringet op af sin nærmeste leder, ikke af et system.",
    expectedEffect: "Kortere sygeforløb, færre opsigelser og mere rolige ruter.",
    followUpPlan: "Teamlederne gennemgår fraværet hver fjortende dag med en fra HR.",
    negativeConsequences: "De raske må tage flere løft, mens ruterne bliver lagt om.",
    responsible: "Leder af hjemmeplejen",
    actions: [
      { text: "Loftlift eller to mand hos 40 borgere med tunge løft", dueOn: "2026-09-30" },
      { text: "Fast samtale på femte sygedag", dueOn: "2026-07-01" },
    ],
    indicators: [
      {
        number: "HS-3",
        name: "Sygefravær",
        perspective: "staff",
        description: "Sygedage i procent af mulige arbejdsdage, både kort og langt fravær.",
        unit: "%",
        direction: "lower",
        baselineRaw: "9,2 %",
        baselineYear: 2025,
        targets: [
          [2026, "højst 8,0 %"],
          [2027, "højst 7,5 %"],
        ],
        measurements: [
          [2024, "8,7 %"],
          [2025, "9,2 %"],
          [2026, "9,6 %", "Januar til september."],
        ],
        dataSource: "Fjordby Kommune, fraværsstatistik",
      },
    ],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "red",
        effectAchieved:
          "Fraværet var 9,8 procent i første halvår. Samtalerne er først lige begyndt.",
        evidence: "Fraværsstatistik for januar til juni.",
        explanation:
          "En lang influenza i februar og marts, og otte langtidssyge på én gang. Vi lagde ikke ruterne om, før folk var syge.",
        remedy:
          "Ergoterapeuten kører med på ti ruter i september og peger på de løft, der skal væk først.",
      },
      {
        kind: "yearEnd",
        status: "red",
        effectAchieved:
          "Det korte fravær falder, det lange stiger. Samlet 9,6 procent, og det er mere end året før.",
        evidence: "Fraværsstatistik for januar til september.",
        explanation:
          "Lifte er kommet op hos 17 af 40 borgere. Resten venter på en elektriker eller på lov fra boligselskabet. To teams har været uden leder siden august.",
        remedy:
          "Boligselskabet har sagt ja til de 14 næste lifte inden jul. De to teamledere begynder 1. december. Fem langtidssyge er i gang på nedsat tid.",
      },
    ],
    question: {
      by: "Poul Tranholm",
      text: "Hvor mange af de langtidssyge har selv sagt, at det var løftene? Og hvor længe har de ventet på en lift?",
      askedAt: "2026-11-23",
    },
  },
  {
    institution: "hjemmeplejen-nord",
    title: "Mere tid hos borgeren, mindre på vejen",
    kind: "productivity",
    bearings: ["faste-ansigter"],
    background:
      "I 2025 var vi hos borgerne i 54 procent af arbejdstiden. Resten gik mest med at køre. To ruter i Skovby krydser hinanden fire gange om dagen.",
    statement:
      "Ruterne lægges af teamet selv efter vej. Den tid, vi sparer i bilen, bliver hos borgeren.",
    expectedEffect: "Besøg uden hast. Den, der har brug for ti minutter mere, får dem.",
    followUpPlan: "Teamene ser på deres egne ruter hver måned. Samlet tal i september og oktober.",
    positiveConsequences: "Vi kører omkring 900 kilometer mindre om ugen.",
    negativeConsequences: "Nogle borgere får besøg på et nyt tidspunkt.",
    responsible: "Planlægningsansvarlig i hjemmeplejen",
    actions: [
      { text: "Ruter i Nordstrand lagt om", dueOn: "2026-06-29" },
      { text: "Cykler til de inderste ruter", dueOn: "2026-08-15" },
    ],
    indicators: [
      {
        number: "HS-4",
        name: "Arbejdstid hos borgerne",
        perspective: "economy",
        description: "Andelen af den betalte tid, som besøgsloggen viser i borgernes hjem.",
        unit: "%",
        direction: "higher",
        baselineRaw: "54 %",
        baselineYear: 2025,
        targets: [
          [2026, "mindst 58 %"],
          [2027, "mindst 60 %"],
        ],
        measurements: [
          [2024, "55 %"],
          [2025, "54 %"],
          [2026, "58 %", "Maj til september."],
        ],
        dataSource: "Besøgslog og lønsystem",
      },
    ],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "green",
        effectAchieved:
          "Vi er på 59 procent i juli og august. Cyklerne kommer hurtigere frem end bilerne.",
        evidence: "Besøgslog for juli og august.",
      },
      {
        kind: "yearEnd",
        status: "yellow",
        effectAchieved:
          "Fra maj til september nåede vi 58 procent. I oktober faldt det til 56, da Skovby blev lagt om.",
        evidence: "Besøgslog for maj til oktober.",
        deviationReason:
          "Tallet er nået på de lyse måneder. Vi tror ikke, at det holder vinteren over, før Skovby er på plads, så vi sætter det til gult.",
      },
    ],
  },
];
