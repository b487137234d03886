import type { GoalStory } from "../story.ts";

export const goalsOfBakkeAndNordstrand: readonly GoalStory[] = [
  {
    institution: "bakkeskolen",
    title: "Ingen holder frikvarter alene",
    bearings: ["faellesskab"],
    background:
      "I januar talte vi 43 elever, der var alene i det store frikvarter. De fleste gik i 4. og 5. klasse. Gårdvagterne gik i midten, og børnene stod i kanten.",
    statement:
      "Alle elever har nogen at være sammen med i frikvarteret. De voksne ved, hvem der ikke har, og taler med barnet samme uge.",
    expectedEffect:
      "Flere elever svarer, at de har nogen at være sammen med. Færre ringer hjem med ondt i maven efter klokken ti.",
    followUpPlan:
      "Vi spørger alle klasser i april og tæller selv i gården i uge 38 hvert år. Klasselærerne gennemgår navnene på teammødet.",
    positiveConsequences: "Gårdvagten bliver et arbejde og ikke en gåtur.",
    negativeConsequences: "To voksne mere i gården koster 40 minutters forberedelse om ugen.",
    responsible: "Pædagogisk leder på mellemtrinnet",
    actions: [
      { text: "Legehold, som 6. klasse leder tre gange om ugen", dueOn: "2026-08-31" },
      { text: "Gårdvagten følger kanten og skriver navne", dueOn: "2026-08-17" },
      { text: "Rum til de elever, der hellere vil være inde", dueOn: "2026-10-12" },
    ],
    indicators: [
      {
        number: "1",
        name: "Elever med nogen at være sammen med i frikvarteret",
        perspective: "users",
        description: "Andelen i 4.–9. klasse, der svarer »altid« eller »for det meste«.",
        unit: "%",
        direction: "higher",
        baselineRaw: "81,2 %",
        baselineYear: 2025,
        targets: [
          [2026, "mindst 87 %"],
          [2027, "mindst 90 %"],
        ],
        measurements: [
          [2024, "82,0 %"],
          [2025, "81,2 %"],
          [2026, "88,1 %", "Spurgt igen i september, da legeholdene var i gang"],
        ],
        dataSource: "Den nationale trivselsmåling og skolens egen måling i september",
      },
    ],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "yellow",
        effectAchieved:
          "Legeholdene kører tre dage om ugen. I uge 37 talte vi 19 børn alene mod 43 i januar.",
        evidence: "Optælling i gården, uge 37.",
      },
      {
        kind: "yearEnd",
        status: "green",
        effectAchieved:
          "88,1 % har nogen at være sammen med. Vi kender navnene på de sidste og har talt med alle. Tre af dem er i skak og er ikke kede af det.",
        evidence: "Måling i september og ny optælling i uge 42: 11 børn alene.",
      },
    ],
  },
  {
    institution: "bakkeskolen",
    title: "Lærerne planlægger sammen hver uge",
    bearings: ["tid"],
    background:
      "Der er halvanden time om ugen i skemaet til fælles forberedelse. Næsten hver anden gang blev den brugt på vikartimer. Fem lærere rejste sidste år; to sagde, at de følte sig alene med klassen.",
    statement:
      "Den fælles forberedelse bliver holdt, også når en kollega er syg. Ledelsen tager vikartimen før lærerne.",
    expectedEffect:
      "Nye lærere kommer godt fra start, timerne hænger bedre sammen, og færre bliver syge.",
    followUpPlan:
      "Teamene sætter kryds i kalenderen. Vi ser på tallene med tillidsrepræsentanten hvert kvartal.",
    positiveConsequences: "Gode forløb kan bruges i to klasser.",
    negativeConsequences: "Lederne er mindre på kontoret mellem otte og ti.",
    responsible: "Skoleleder",
    actions: [
      { text: "Vikarplan, hvor ledelsen dækker først", dueOn: "2026-08-10" },
      { text: "Tirsdag eftermiddag friholdes for alle andre møder", dueOn: "2026-08-10" },
    ],
    indicators: [
      {
        number: "2",
        name: "Fælles forberedelse, der blev holdt",
        perspective: "staff",
        description: "Andelen af de planlagte timer, som teamene fik holdt.",
        unit: "%",
        direction: "higher",
        baselineRaw: "54 %",
        baselineYear: 2025,
        targets: [
          [2026, "mindst 80 %"],
          [2027, "mindst 90 %"],
        ],
        measurements: [
          [2025, "54 %"],
          [2026, "63 %", "88 % til og med september, derefter influenza"],
        ],
        dataSource: "Teamenes kalendere",
      },
      {
        number: "3",
        name: "Sygefravær blandt lærere og pædagoger",
        perspective: "staff",
        description: "Andelen af arbejdstiden, hvor medarbejderne var syge, januar til oktober.",
        unit: "%",
        direction: "lower",
        baselineRaw: "6,1 %",
        baselineYear: 2025,
        targets: [
          [2026, "højst 5,5 %"],
          [2027, "højst 5 %"],
        ],
        measurements: [
          [2024, "5,7 %"],
          [2025, "6,1 %"],
          [2026, "6,4 %"],
        ],
        dataSource: "Fjordby Kommune, lønsystemet",
      },
    ],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "green",
        effectAchieved:
          "88 % af timerne blev holdt i august og september. De fire nye lærere siger, at tirsdagen bærer dem.",
        evidence: "Teamenes kalendere til og med uge 39.",
      },
      {
        kind: "yearEnd",
        status: "yellow",
        effectAchieved:
          "Ordningen holdt, til influenzaen kom i uge 41. Så holdt den ikke. Vi er bedre stillet end sidste år, men ikke der, hvor vi skulle være.",
        evidence: "63 % over hele året. Ingen af de fire nye lærere er rejst.",
        explanation: "I to uger manglede 14 lærere på samme tid. Ledelsen kan dække fire.",
        remedy: "En fast vikar på fuld tid fra 1. januar, betalt af vikarkontoen.",
      },
    ],
  },
  {
    institution: "nordstrandskolen",
    title: "Fravær opdages, mens det er nyt",
    bearings: ["faellesskab"],
    background:
      "123 elever var sidste år væk mere end hver tiende dag. Halvdelen var kendt af alle. Den anden halvdel var det, fordi ingen lagde dagene sammen.",
    statement:
      "Er en elev væk tre dage på en måned uden en kendt grund, ringer klasselæreren hjem, før ugen er gået.",
    expectedEffect:
      "Færre elever glider ud. De, der har været væk, kommer tilbage til en plads, som nogen har holdt.",
    followUpPlan:
      "Fraværet gøres op den første mandag i måneden for hver årgang. Ledelsen taler med de tre årgange, hvor det er højest.",
    positiveConsequences: "Forældre mærker, at vi savner deres barn.",
    negativeConsequences: "Opkaldene tager tid. Nogle familier vil føle sig kontrolleret.",
    responsible: "Souschef",
    actions: [
      { text: "Liste på skærmen i lærerværelset hver mandag", dueOn: "2026-08-24" },
      { text: "Kursus i den svære samtale for 40 klasselærere", dueOn: "2026-10-30" },
      { text: "Aftale med sundhedsplejen om elever over 15 %", dueOn: "2026-09-30" },
    ],
    indicators: [
      {
        number: "1",
        name: "Elever med mere end 10 % fravær",
        perspective: "users",
        description:
          "Andelen af alle elever i 0.–9. klasse i skoleåret, der sluttede i juni, og i efteråret til og med uge 43.",
        unit: "%",
        direction: "lower",
        baselineRaw: "14,2 %",
        baselineYear: 2025,
        targets: [
          [2026, "højst 12 %"],
          [2027, "højst 10 %"],
        ],
        measurements: [
          [2024, "13,1 %"],
          [2025, "14,2 %"],
          [2026, "14,8 %"],
        ],
        dataSource: "Skolens fraværssystem",
      },
    ],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "yellow",
        effectAchieved:
          "Listen er i brug, og der er ringet 212 gange. Tallet er ikke faldet endnu, men seks elever er tilbage på fuld tid.",
        evidence: "Telefonlog, august og september.",
      },
      {
        kind: "yearEnd",
        status: "red",
        effectAchieved:
          "Vi finder eleverne tidligere. Vi får dem ikke tilbage tidligere. 128 elever er nu over 10 %.",
        explanation:
          "Det nye er 8. og 9. klasse: der er tallet steget fra 19 til 23 %. Vi ringer hjem, men eleverne siger, at det er skolen, de er trætte af. Det kan et opkald ikke ændre.",
        remedy:
          "To lærere får otte timer om ugen til at følge op på årgangene fra uge 47. De tager imod eleven om morgenen og aftaler en kortere vej ind i dagen. Sundhedsplejen er med hver onsdag.",
      },
    ],
    question: {
      by: "Fatima Yildirim",
      text: "Hvor mange af de 128 elever har I talt med selv, uden forældrene?",
      askedAt: "2026-11-09",
      answer:
        "71. De sidste 57 nåede vi ikke. Halvdelen af dem, vi har talt med, nævner larm eller at spise alene; en tredjedel nævner fag, de er stået af i. Resten af samtalerne er holdt før jul.",
      answeredAt: "2026-11-12",
    },
  },
  {
    institution: "nordstrandskolen",
    title: "Mere værksted i 7.–9. klasse",
    bearings: ["faellesskab"],
    background:
      "De ældste sidder ned 28 timer om ugen. I elevrådets brev stod der: »Vi vil gerne lave noget, der ikke bliver smidt ud om fredagen.«",
    statement:
      "Alle elever i udskolingen har fire timer om ugen i værksted, køkken eller på vandet, og det, de laver, bliver brugt af nogen.",
    expectedEffect:
      "Eleverne glæder sig til mindst én dag om ugen. Dem, der er trætte af skolen, får et sted at være dygtige.",
    followUpPlan:
      "Elevrådet taler med en gruppe fra hver klasse i november og maj og skriver et referat uden lærere i rummet.",
    qualitativeEvidence:
      "Referater fra elevrådets samtaler, billeder af det, eleverne har lavet, og udtalelser fra dem, der bruger det.",
    positiveConsequences: "Lokale håndværkere kommer ind på skolen.",
    negativeConsequences: "To timers tysk og en times billedkunst er flyttet.",
    responsible: "Afdelingsleder for udskolingen",
    actions: [
      { text: "Aftale med bådehavnen om tre joller", dueOn: "2026-08-15" },
      { text: "Køkkenet åbnes for 8. klasse, der laver mad til 0. klasse", dueOn: "2026-09-01" },
    ],
    indicators: [],
    decidedOn: "2026-06-12",
    reports: [
      {
        kind: "interim",
        status: "green",
        effectAchieved:
          "Alle 11 klasser har fire timer. En jolle er i vandet, to er på bukke. 8.b har lavet 1.340 frokoster.",
        evidence: "Skema og elevernes egen tavle.",
      },
      {
        kind: "yearEnd",
        status: "green",
        effectAchieved:
          "Elevrådet talte med 66 elever. 52 sagde, at værkstedsdagen er den, de helst ikke vil være syge på. Otte fandt den for rodet. En skrev: »Jeg er dårlig til skole, men god til spanter.«",
        evidence: "Elevrådets referat fra 4. november.",
      },
    ],
  },
  {
    institution: "nordstrandskolen",
    title: "Springet til 7. klasse bliver et skridt",
    bearings: ["overgange", "faellesskab"],
    background:
      "Efter 6. klasse får eleverne ni nye lærere og et nyt hus. Det er også her, de få fra Vesterø kommer til. I 2024 var trivslen lavest i 7. klasse af alle årgange.",
    statement:
      "Hver 7.-klasse har to lærere, der kender eleverne fra 6. klasse, og de første fire uger er skemaet deres.",
    expectedEffect: "Eleverne i 7. klasse trives som de andre. Ingen fra øen spiser alene.",
    followUpPlan:
      "Trivselsmålingen hvert forår, og en samtale med hver elev inden efterårsferien. Svarene drøftes med Vesterø Skole.",
    positiveConsequences: "Lærerne ser, hvad der sker på den anden side af døren.",
    negativeConsequences: "Skemaet er sværere at lægge for de ældste.",
    responsible: "Afdelingsleder for mellemtrinnet",
    actions: [
      { text: "To lærere følger med op i hver klasse", dueOn: "2026-08-10" },
      { text: "Fire fælles dage i maj, også for eleverne fra Vesterø", dueOn: "2026-05-29" },
    ],
    indicators: [
      {
        number: "2",
        name: "Elever i 7. klasse, der er glade for deres klasse",
        perspective: "users",
        description: "Andelen, der svarer »meget tit« eller »tit«.",
        unit: "%",
        direction: "higher",
        baselineRaw: "79,5 %",
        baselineYear: 2025,
        targets: [
          [2026, "mindst 85 %"],
          [2027, "mindst 88 %"],
        ],
        measurements: [
          [2024, "77,8 %"],
          [2025, "79,5 %"],
          [2026, "86,4 %", "Spurgt i oktober, svar fra 95 af 98 elever"],
        ],
        dataSource: "Den nationale trivselsmåling, i 2026 gentaget i oktober",
      },
    ],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "noData",
        effectAchieved: "",
        explanation: "Vi spørger eleverne i oktober, når de har gået her i to måneder.",
      },
      {
        kind: "yearEnd",
        status: "green",
        effectAchieved:
          "86,4 % er glade for klassen. De fire fra Vesterø kom ind i hver sin klasse to og to og har valgt at blive.",
        evidence: "Måling i oktober og 98 samtaler.",
      },
    ],
  },
];
