import type { GoalStory } from "../story.ts";

export const goalsOfBakketoppenVesteroeAndFyret: readonly GoalStory[] = [
  {
    institution: "boernehuset-bakketoppen",
    title: "Familien har én voksen at gå til",
    bearings: ["overgange", "faellesskab"],
    background:
      "Tolv af vores 84 børn er kommet hertil fra et andet land inden for to år. Deres forældre fik fire breve og seks navne. De fleste spurgte tolken, og tolken er her om onsdagen.",
    statement:
      "Enhver ny familie får én fast voksen i de første tre måneder og igen fra maj til september, når barnet skal i skole. Den voksne har et telefonnummer, der bliver taget.",
    expectedEffect:
      "Familien ringer, før noget er blevet et problem. Barnet begynder i skole med en, det kender.",
    followUpPlan:
      "Vi taler med hver ny familie efter tre måneder, på et sprog de vælger. I oktober taler vi med Bakkeskolen.",
    qualitativeEvidence:
      "Referat af samtaler med familierne og med børnehaveklasselederen på Bakkeskolen.",
    positiveConsequences: "Forældre, der selv har prøvet det, er begyndt at hjælpe de nye.",
    negativeConsequences: "Fire pædagoger har telefonen tændt til klokken 18.",
    responsible: "Daginstitutionsleder",
    actions: [
      { text: "Fire faste voksne og fire telefoner", dueOn: "2026-06-15" },
      { text: "En pædagog følger med på Bakkeskolen de første ti dage", dueOn: "2026-08-24" },
    ],
    indicators: [],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "green",
        effectAchieved:
          "Syv nye familier har fået en fast voksen. Der er ringet 31 gange hen over sommeren. Mest om, hvad der skal være i tasken.",
        evidence: "De fire pædagogers noter.",
      },
      {
        kind: "yearEnd",
        status: "green",
        effectAchieved:
          "Ni samtaler på fem sprog. Otte familier kunne sige navnet på deres voksne; den niende havde lagt det i telefonen som »Hjælp«. Alle 14 skolebørn på Bakkeskolen gik derhen fra dag ét.",
        evidence: "Referater af ni samtaler og ét møde med Bakkeskolen.",
      },
    ],
  },
  {
    institution: "boernehuset-bakketoppen",
    title: "Højtlæsning i små grupper hver dag",
    bearings: ["sprog"],
    background:
      "Vi læste højt for tyve børn på et tæppe. De forreste hørte efter. De, der havde mest brug for det, sad bagest og pillede i sokken.",
    statement: "Hvert børnehavebarn er hver dag med i højtlæsning i en gruppe på højst fem.",
    expectedEffect:
      "Børnene genfortæller historien på legepladsen. Flere når det sprog, man kan vente af alderen.",
    followUpPlan: "Læsning krydses af på stuerne. Sprogvurderingen gøres op i oktober.",
    positiveConsequences: "Bøgerne er slidte. Det er et godt tegn.",
    negativeConsequences: "Samling med alle er nu kun om fredagen.",
    responsible: "Pædagogisk leder",
    actions: [
      { text: "Læsestol på gangen, i garderoben og under trappen", dueOn: "2026-07-01" },
      { text: "Bøger på ti sprog lånt på Fjordby Bibliotek", dueOn: "2026-08-20" },
    ],
    indicators: [
      {
        number: "1",
        name: "Dage, hvor barnet blev læst for i en lille gruppe",
        perspective: "users",
        description:
          "Andelen af barnets dage i huset, gennemsnit for børnehaven, september og oktober.",
        unit: "%",
        direction: "higher",
        baselineRaw: "35 %",
        baselineYear: 2025,
        targets: [
          [2026, "mindst 70 %"],
          [2027, "mindst 85 %"],
        ],
        measurements: [
          [2025, "35 %"],
          [2026, "72 %"],
        ],
        dataSource: "Krydslister på stuerne",
      },
      {
        number: "2",
        name: "Treårige med et sprog, der svarer til alderen",
        perspective: "users",
        description: "Andelen af de vurderede børn, der ikke har brug for hjælp.",
        unit: "%",
        direction: "higher",
        baselineRaw: "68 %",
        baselineYear: 2025,
        targets: [
          [2026, "mindst 74 %"],
          [2027, "mindst 78 %"],
        ],
        measurements: [
          [2024, "70 %"],
          [2025, "68 %", "13 af 19 børn"],
          [2026, "67 %", "12 af 18 børn"],
        ],
        dataSource: "Fjordby Kommune, sprogvurderinger",
      },
    ],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "yellow",
        effectAchieved: "Vi læser seks dage ud af ti. Torsdag halter, for da er der møde.",
        evidence: "Krydslister for september.",
      },
      {
        kind: "yearEnd",
        status: "yellow",
        effectAchieved:
          "Der bliver læst: 72 % af dagene. Sprogvurderingen har ikke flyttet sig. Fire af de 18 treårige kom til huset efter sommer og kunne ikke nå det.",
        evidence: "Krydslister og sprogvurdering i oktober.",
        explanation: "Årgangen er lille, og et enkelt barn er fem procent.",
      },
    ],
    question: {
      by: "Henrik Bjerrehus",
      text: "Er det sprogvurderingen eller højtlæsningen, vi skal tro på?",
      askedAt: "2026-11-12",
      answer:
        "Begge dele. Læsningen er det, vi gør; vurderingen er det, børnene får ud af det, og den kommer senere. Spørg igen om et år. Hvis tallet stadig er 67, skal vi læse på en anden måde.",
      answeredAt: "2026-11-16",
    },
  },
  {
    institution: "boernegaarden-vesteroe",
    title: "Tirsdag er børnehave og skole ét",
    bearings: ["overgange", "faellesskab"],
    background:
      "Vi bor på hver sin side af et stakit. Seks børn skal over det hvert år. Alle kender alle, siger man. Men børnehavens børn kendte skolens voksne bedst fra købmanden.",
    statement:
      "Hver tirsdag fra oktober til maj har børnehavens ældste og skolens yngste samme dag: samme værksted, samme mad, samme voksne.",
    expectedEffect: "Skolestart bliver en dag mere om ugen, ikke et nyt liv.",
    followUpPlan:
      "Fælles kaffe den sidste tirsdag i måneden. Det, vi lærer, står i den grønne bog.",
    qualitativeEvidence: "Den grønne bog, som både lærere, pædagoger og børn skriver og tegner i.",
    negativeConsequences: "De toårige har en voksen mindre om tirsdagen.",
    responsible: "Daginstitutionsleder",
    actions: [
      { text: "Låge i stakittet", dueOn: "2026-05-15" },
      { text: "Aftale på én side, underskrevet af begge ledere", dueOn: "2026-09-01" },
    ],
    indicators: [],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "green",
        effectAchieved:
          "Lågen er sat i, og aftalen er skrevet under. Vi prøvede tre tirsdage før sommer. Så nu ved vi, at supper ikke skal bæres gennem en låge.",
        evidence: "Den grønne bog, side 1–9.",
      },
      {
        kind: "yearEnd",
        status: "green",
        effectAchieved:
          "Fem tirsdage i træk. De seks, der begyndte i skole, viser nu de nye rundt. Læreren fik et nyt ord om en dreng, hun troede, hun kendte: tålmodig.",
        evidence: "Den grønne bog, side 10–24.",
      },
    ],
  },
  {
    institution: "boernegaarden-vesteroe",
    title: "Vi holder åbent, også når en er syg",
    bearings: ["tid"],
    background:
      "Vi er seks voksne. Sidste år lukkede vi tidligt elleve dage. Der går ingen vikar med færgen klokken syv. Forældrene tager det pænt, men de har også et arbejde.",
    statement:
      "Huset lukker højst tidligt fire dage om året, og ingen er alene med børn ud over en halv time.",
    expectedEffect: "Forældre kan regne med os. Pædagogerne går ikke syge på arbejde.",
    followUpPlan: "Vi tæller dagene og skriver, hvad vi gjorde i stedet.",
    positiveConsequences: "Skolen og vi hjælper hinanden.",
    negativeConsequences: "Skolens pædagog mangler i SFO, når hun er hos os.",
    responsible: "Daginstitutionsleder",
    actions: [
      { text: "Aftale med skolen om at låne en pædagog samme dag", dueOn: "2026-09-14" },
      { text: "To på øen oplæres som vikarer", dueOn: "2026-11-30" },
    ],
    indicators: [
      {
        number: "1",
        name: "Dage med tidlig lukning",
        perspective: "users",
        description: "Antal dage fra januar til oktober, hvor huset lukkede før tid.",
        unit: "dage",
        direction: "lower",
        baselineRaw: "11 dage",
        baselineYear: 2025,
        targets: [
          [2026, "højst 4 dage"],
          [2027, "højst 3 dage"],
        ],
        measurements: [
          [2024, "8 dage"],
          [2025, "11 dage"],
          [2026, "4 dage", "Alle fire før september"],
        ],
        dataSource: "Dagbogen",
      },
    ],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "red",
        effectAchieved: "Fire dage er brugt, og det er kun september.",
        explanation: "Aftalen med skolen trak ud. Indtil da havde vi ingen at ringe til.",
        remedy:
          "Skolelederen og jeg skrev under 14. september. Vi ringer til hinanden klokken 6.30.",
      },
      {
        kind: "yearEnd",
        status: "yellow",
        effectAchieved:
          "Fire dage i alt og ingen siden september. Skolens pædagog har været her seks morgener.",
        evidence: "Dagbogen til og med 30. oktober.",
        deviationReason:
          "Tallet er nået, men det hviler på én person i skolens SFO, og vikarerne er ikke oplært endnu. Jeg vil ikke kalde det grønt, før det kan holde en vinter.",
      },
    ],
  },
  {
    institution: "boernehuset-fyret",
    title: "Tid sammen med børnene midt på dagen",
    bearings: ["tid"],
    background:
      "Tidsstudiet viste, at pædagogerne er sammen med børnene 71 % af tiden mellem 9 og 15. Mest går der fra mellem ti og tolv, hvor vi holder møder. Det er også dér, børnene er mest vågne.",
    statement:
      "Ingen møder mellem 9 og 13. Papirarbejde samles til to timer om ugen med lukket dør.",
    expectedEffect: "Flere lege, der varer mere end ti minutter. Færre børn, der venter.",
    followUpPlan: "Tidsstudiet gentages hver oktober med samme skema, så tallene kan sammenlignes.",
    positiveConsequences: "Mødet ved en gåtur om eftermiddagen blev bedre end mødet ved bordet.",
    negativeConsequences: "Samarbejdspartnere skal vænne sig til eftermiddage.",
    responsible: "Souschef",
    actions: [
      { text: "Alle møder flyttes til efter klokken 13", dueOn: "2026-08-10" },
      { text: "Fire skemaer, der ikke bruges, nedlægges", dueOn: "2026-09-30" },
    ],
    indicators: [
      {
        number: "1",
        name: "Pædagogernes tid sammen med børnene",
        perspective: "staff",
        description: "Andelen af arbejdstiden mellem 9 og 15 i to uger i oktober.",
        unit: "%",
        direction: "higher",
        baselineRaw: "71,4 %",
        baselineYear: 2025,
        targets: [
          [2026, "mindst 78 %"],
          [2027, "mindst 80 %"],
        ],
        measurements: [
          [2025, "71,4 %"],
          [2026, "76,2 %"],
        ],
        dataSource: "Fjordby Kommune, tidsstudie",
      },
    ],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "yellow",
        effectAchieved: "Møderne er flyttet. Tre af fire skemaer er væk.",
        evidence: "Kalender og skemamappe.",
      },
      {
        kind: "yearEnd",
        status: "yellow",
        effectAchieved:
          "76,2 %. Det er næsten 20 minutter mere om dagen for hver pædagog. Det sidste stykke ligger i telefonen, som ringer mest klokken 9.15.",
        evidence: "Tidsstudie i uge 42 og 43, 14 pædagoger.",
      },
    ],
  },
  {
    institution: "boernehuset-fyret",
    title: "Alle børn kommer med på tur",
    bearings: ["faellesskab"],
    background:
      "Bussen har 14 pladser, og vi har 62 børn i børnehaven. De, der var klar først, kom med. Det var de samme hver gang. Nogle var ikke med én gang på et halvt år.",
    statement:
      "Hvert børnehavebarn er på tur mindst hver fjortende dag. Rækkefølgen står på en liste, som børnene selv flytter.",
    expectedEffect:
      "Alle har noget at fortælle derhjemme. Børn, der ikke leger sammen på stuen, gør det på stranden.",
    followUpPlan: "Chaufføren og børnene sætter magneter på tavlen. Vi tæller hver måned.",
    positiveConsequences: "De, der bliver hjemme, har legepladsen for sig selv.",
    negativeConsequences: "Tre voksne er ude af huset to dage om ugen.",
    responsible: "Pædagog med ansvar for turene",
    actions: [
      { text: "Tavle med magneter i børnehøjde", dueOn: "2026-08-10" },
      { text: "To faste turdage i stedet for når vejret er godt", dueOn: "2026-08-24" },
    ],
    indicators: [
      {
        number: "2",
        name: "Børn på tur mindst hver fjortende dag",
        perspective: "users",
        description: "Andelen af børnehavebørn i september og oktober.",
        unit: "%",
        direction: "higher",
        baselineRaw: "58 %",
        baselineYear: 2025,
        targets: [
          [2026, "mindst 85 %"],
          [2027, "mindst 95 %"],
        ],
        measurements: [
          [2025, "58 %"],
          [2026, "47 %", "29 af 62 børn"],
        ],
        dataSource: "Turtavlen",
      },
    ],
    decidedOn: "2026-06-12",
    reports: [
      {
        kind: "interim",
        status: "yellow",
        effectAchieved: "I august nåede tre ud af fire børn af sted. Så gik bussen i stykker.",
        evidence: "Billede af tavlen 31. august.",
      },
      {
        kind: "yearEnd",
        status: "red",
        effectAchieved:
          "29 af 62 børn har været af sted så tit, som vi lovede. Det er færre end sidste år.",
        explanation:
          "Bussen stod på værksted i ni uger. To stillinger har været ledige siden sommer, så vi gik ture til fods med dem, der kunne gå langt. Det er igen de samme.",
        remedy:
          "Bussen er tilbage 9. november. De to stillinger er besat fra 1. december. Frem til jul går turene til molen, som alle kan gå til, og listen begynder med dem, der har været færrest gange af sted.",
      },
    ],
  },
];
