import type { GoalStory } from "../story.ts";

export const goalsOfHealth: readonly GoalStory[] = [
  {
    institution: "traeningscenter-fjordby",
    title: "Første træning inden for syv dage",
    bearings: ["vejen-hjem"],
    background:
      "Halvdelen af de nyudskrevne ventede mere end 13 dage i 2025. En muskel taber op mod en procent om dagen i sengen, så ventetiden skal trænes op igen bagefter.",
    statement:
      "Fra 2027 begynder mindst halvdelen inden for syv dage efter udskrivning. I 2026 når vi ned på ni.",
    expectedEffect:
      "Flere kommer tilbage til det, de kunne før, og skal bruge færre træninger på det.",
    followUpPlan: "Ventetiden trækkes hver mandag. Alle over 14 dage gennemgås ved navn.",
    negativeConsequences: "Hold for borgere, der selv henvender sig, flyttes til efter klokken 14.",
    responsible: "Centerleder",
    actions: [
      { text: "Tolv faste tider om ugen kun til nyudskrevne", dueOn: "2026-06-15" },
      { text: "Opkald samme dag, henvisningen kommer", dueOn: "2026-07-01" },
    ],
    indicators: [
      {
        number: "HS-5",
        name: "Ventetid fra udskrivning til første træning",
        perspective: "users",
        description: "Den midterste ventetid (medianen) for alle forløb efter udskrivning.",
        unit: "dage",
        direction: "lower",
        baselineRaw: "13 dage",
        baselineYear: 2025,
        targets: [
          [2026, "højst 9 dage"],
          [2027, "højst 7 dage"],
        ],
        measurements: [
          [2024, "14 dage"],
          [2025, "13 dage"],
          [2026, "8 dage", "Januar til september."],
        ],
        dataSource: "Træningscentrets journalsystem",
      },
    ],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "green",
        effectAchieved: "9 dage ved udgangen af august. De faste tider er besat hver uge.",
        evidence: "Journaludtræk 31. august, 702 forløb.",
      },
      {
        kind: "yearEnd",
        status: "green",
        effectAchieved:
          "8 dage. De, der begyndte inden en uge, brugte i snit to træninger færre for at nå samme gangprøve.",
        evidence: "Journaludtræk 30. september, 811 forløb.",
      },
    ],
  },
  {
    institution: "traeningscenter-fjordby",
    title: "Træning på Vesterø og i Bakkerne",
    bearings: ["vejen-hjem"],
    background:
      "Alle hold lå i Skovby. Hver tredje stoppede før tid, og transport var den grund, flest gav.",
    statement:
      "Terapeuten rejser, ikke borgeren. Der er hold i Bakkernes forsamlingshus to gange om ugen og på Vesterø hver onsdag.",
    expectedEffect: "Flere gør forløbet færdigt, og de træner videre sammen bagefter.",
    followUpPlan: "Fremmøde på hver gang. Opringning til dem, der bliver væk to gange i træk.",
    positiveConsequences: "Plejecenter Vesterøs beboere kan være med.",
    negativeConsequences: "En arbejdsdag om ugen går med færge, også når den er aflyst.",
    responsible: "Faglig koordinator, fysioterapeut",
    actions: [
      { text: "Hold i Bakkernes forsamlingshus", dueOn: "2026-06-22" },
      { text: "Hold på Plejecenter Vesterø", dueOn: "2026-08-05" },
    ],
    indicators: [
      {
        number: "HS-6",
        name: "Borgere, der gør deres træningsforløb færdigt",
        perspective: "users",
        description:
          "Andelen af forløb, der ender som aftalt, for borgere fra Bakkerne og Vesterø.",
        unit: "%",
        direction: "higher",
        baselineRaw: "66 %",
        baselineYear: 2025,
        targets: [
          [2026, "mindst 80 %"],
          [2027, "mindst 82 %"],
        ],
        measurements: [
          [2025, "66 %"],
          [2026, "74 %", "Bakkerne 81, Vesterø 58."],
        ],
        dataSource: "Træningscentrets journalsystem",
      },
    ],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "green",
        effectAchieved: "83 procent i Bakkerne over sommeren. På Vesterø er holdet fuldt med ni.",
        evidence: "Fremmødelister juni til august.",
      },
      {
        kind: "yearEnd",
        status: "yellow",
        effectAchieved:
          "Bakkerne holder. Vesterø faldt fra, da fire onsdage i træk blev aflyst på grund af blæst. Samlet 74 procent.",
        evidence: "Fremmødelister og færgens aflysninger.",
      },
    ],
  },
  {
    institution: "sundhedshuset",
    title: "En sygeplejerske ringer dagen efter",
    bearings: ["vejen-hjem"],
    background:
      "I 2025 ringede vi til 38 procent af de udskrevne over 65 inden et døgn. I to ugers dagbog fandt vi fejl i medicinlisten hos hver femte.",
    statement:
      "Alle over 65 bliver ringet op inden 24 timer efter udskrivning, også i weekenden. Sygeplejersken går medicinen igennem i telefonen.",
    expectedEffect:
      "Færre fejl i medicinen, færre nætter i uvished og på sigt færre, der må tilbage på hospitalet.",
    followUpPlan:
      "Teamet fører liste dag for dag. Ti tilfældige opkald gennemgås hver måned med en læge fra almen praksis.",
    positiveConsequences: "Pårørende får et nummer, nogen tager.",
    negativeConsequences: "Fire ud af syv dage er der nu én færre i klinikken.",
    responsible: "Ledende sygeplejerske",
    actions: [
      { text: "Weekendvagt fra 8 til 16", dueOn: "2026-08-01" },
      { text: "Aftale med hospitalet om besked dagen før", dueOn: "2026-09-15" },
    ],
    indicators: [
      {
        number: "HS-7",
        name: "Udskrevne over 65, der er ringet op inden et døgn",
        perspective: "users",
        description: "Opkald, hvor sygeplejersken fik fat i borgeren eller en pårørende.",
        unit: "%",
        direction: "higher",
        baselineRaw: "38 %",
        baselineYear: 2025,
        targets: [
          [2026, "mindst 80 %"],
          [2027, "mindst 90 %"],
        ],
        measurements: [
          [2025, "38 %"],
          [2026, "83 %", "August til oktober, efter at weekendvagten begyndte."],
        ],
        dataSource: "Udskrivningsteamets liste",
      },
      {
        number: "HS-8",
        name: "Genindlæggelser inden for 30 dage",
        perspective: "users",
        description:
          "Andelen af udskrevne over 65, som bliver indlagt igen uden at det var aftalt.",
        unit: "%",
        direction: "lower",
        baselineRaw: "14,6 %",
        baselineYear: 2025,
        targets: [
          [2026, "højst 13,5 %"],
          [2027, "højst 13,0 %"],
        ],
        measurements: [
          [2024, "14,1 %"],
          [2025, "14,6 %"],
        ],
        dataSource: "Landspatientregisteret, offentliggøres i februar",
      },
    ],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "yellow",
        effectAchieved:
          "71 procent i august. Lørdagen er god. Søndagen halter, fordi vi mangler telefonnumre.",
        evidence: "Teamets liste for august.",
      },
      {
        kind: "yearEnd",
        status: "green",
        effectAchieved:
          "83 procent er ringet op inden et døgn. I 128 opkald blev en fejl i medicinen opdaget, før nogen tog den. Genindlæggelser kender vi først til februar.",
        evidence: "Teamets liste for august til oktober, 776 udskrivninger.",
      },
    ],
    question: {
      by: "Nadia Khalil",
      text: "Hvem er de 17 procent, I ikke får fat i? Er det dem, der bor alene?",
      askedAt: "2026-11-11",
      answer:
        "Ja, mest. 82 af de 132 bor alene, og 44 af dem har ikke opgivet nogen pårørende. Fra november kører hjemmeplejen forbi samme dag, når vi har ringet to gange.",
      answeredAt: "2026-11-18",
    },
  },
  {
    institution: "sundhedshuset",
    title: "Færre fald i eget hjem",
    bearings: ["vejen-hjem", "egen-dag"],
    background:
      "Hver uge bliver to til tre ældre kørt på skadestuen efter et fald derhjemme. Løse tæpper og piller om aftenen går igen.",
    statement:
      "Den, der er faldet én gang, får besøg inden ti dage. Vi ser på gulv, lys, sko og medicin sammen med borgeren.",
    expectedEffect: "Færre brud. Flere, der tør gå ned efter avisen.",
    followUpPlan:
      "Besøgene tælles op hver måned. Faldene hentes fra det nationale register, når det kommer i marts.",
    responsible: "Forebyggelseskonsulent",
    actions: [
      { text: "Aftale med skadestuen om besked", dueOn: "2026-07-15" },
      { text: "Kasse med lamper, skridsikkert underlag og greb i hver bil", dueOn: "2026-08-20" },
    ],
    indicators: [
      {
        number: "HS-9",
        name: "Fald, der ender på skadestuen",
        perspective: "users",
        description: "Pr. 1.000 borgere på 75 år og derover på et år.",
        unit: "",
        direction: "lower",
        baselineRaw: "21,4",
        baselineYear: 2025,
        targets: [
          [2026, "højst 20,0"],
          [2027, "højst 18,5"],
        ],
        measurements: [
          [2024, "20,8"],
          [2025, "21,4"],
        ],
        dataSource: "Landspatientregisteret, offentliggøres i marts",
      },
    ],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "noData",
        effectAchieved:
          "Skadestuen begyndte at give besked i midten af august. Vi har nået 19 besøg.",
        explanation:
          "Registeret har ingen tal for 2026 endnu, og vores egne besøg er for få til at sige noget.",
      },
      {
        kind: "yearEnd",
        status: "notPublished",
        effectAchieved:
          "34 besøg. Hos halvdelen flyttede vi mindst ét tæppe. Om det giver færre fald, ved vi, når registeret kommer i marts.",
        evidence: "Besøgsliste.",
        explanation: "Landspatientregisteret offentliggør årets tal i marts 2027.",
      },
    ],
  },
];
