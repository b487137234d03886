import type { GoalStory } from "../story.ts";

export const goalsOfHavnehjemmetAndNordstjernen: readonly GoalStory[] = [
  {
    institution: "plejecenter-havnehjemmet",
    title: "Beboeren vælger selv, hvornår dagen begynder",
    bearings: ["egen-dag"],
    background:
      "Rådet talte med 22 beboere i januar. Flere troede, at de skulle op klokken halv otte. Det var vagtplanen, der sagde det, ikke nogen regel.",
    statement:
      "Hver beboer har valgt, hvornår dagen skal begynde, og vagtplanen er lagt efter det. Vi spørger igen, når noget ændrer sig.",
    expectedEffect: "Roligere morgener, færre afvist hjælp og mere appetit til morgenmaden.",
    followUpPlan:
      "Kontaktpersonen spørger hvert kvartal og skriver svaret i døgnrytmeplanen. Områdechefen tæller op i september og oktober.",
    positiveConsequences: "Morgenen strækkes ud, så der er tid til at drikke kaffe sammen.",
    negativeConsequences: "To møder må flyttes fra formiddag til eftermiddag.",
    responsible: "Områdechef for plejecentre",
    actions: [
      { text: "Alle kontaktpersoner spørger deres beboere", dueOn: "2026-07-01" },
      { text: "Ny vagtplan med møde kl. 7, 8 og 9", dueOn: "2026-09-14" },
    ],
    indicators: [
      {
        number: "PC-1",
        name: "Beboere, der selv har valgt, hvornår de står op",
        perspective: "users",
        description:
          "Andelen af beboere med et valg skrevet i døgnrytmeplanen, som vagtplanen også følger.",
        unit: "%",
        direction: "higher",
        baselineRaw: "61 %",
        baselineYear: 2025,
        targets: [
          [2026, "mindst 75 %"],
          [2027, "mindst 85 %"],
        ],
        measurements: [
          [2025, "61 %"],
          [2026, "78 %", "Talt op 20. oktober: 75 af 96 beboere."],
        ],
        dataSource: "Døgnrytmeplaner i omsorgssystemet",
      },
    ],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "yellow",
        effectAchieved:
          "69 af 96 beboere har valgt. Vagtplanen er først lagt om fra midten af september, så mange har valgt noget, de ikke har fået endnu.",
        evidence: "Optælling 10. september.",
      },
      {
        kind: "yearEnd",
        status: "green",
        effectAchieved:
          "75 af 96 har valgt, og planen følger dem. Morgenholdet siger, at der bliver råbt mindre. En dame på anden sal sover til ti og spiser to stykker brød i stedet for et halvt.",
        evidence: "Optælling 20. oktober og notater fra to morgenmøder.",
      },
    ],
  },
  {
    institution: "plejecenter-havnehjemmet",
    title: "Færre vikarer fra bureau om aftenen",
    bearings: ["faste-ansigter", "blive-i-jobbet"],
    background:
      "I 2025 blev 18,4 procent af aftenvagterne dækket af et bureau. Aftenholdet lærer nye op tre gange om ugen.",
    statement:
      "Aftenen skal passes af folk, der kender huset. De fire ledige stillinger besættes, og afløsere ansættes fast.",
    expectedEffect: "Beboerne kender den, der hjælper dem i seng. Aftenholdet bliver i jobbet.",
    followUpPlan:
      "Områdechefen ser på vagtplanen den første hverdag i hver måned sammen med centrets leder.",
    negativeConsequences:
      "Faste afløsere koster mere i måneder, hvor ingen er syge. Pengene tages fra bureaukontoen.",
    responsible: "Områdechef for plejecentre",
    actions: [
      { text: "Fire aftenstillinger slås op med valgfri timetal", dueOn: "2026-06-22" },
      { text: "Eget afløserkorps på ti personer", dueOn: "2026-10-01" },
    ],
    indicators: [
      {
        number: "PC-2",
        name: "Aftenvagter dækket af vikarbureau",
        perspective: "economy",
        description: "Andelen af alle aftenvagter, hvor en vikar fra et bureau mødte ind.",
        unit: "%",
        direction: "lower",
        baselineRaw: "18,4 %",
        baselineYear: 2025,
        targets: [
          [2026, "højst 12 %"],
          [2027, "højst 8 %"],
        ],
        measurements: [
          [2024, "15,2 %"],
          [2025, "18,4 %"],
          [2026, "20,1 %", "Januar til september."],
        ],
        dataSource: "Vagtplanen og fakturaer fra vikarbureauer",
      },
    ],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "yellow",
        effectAchieved:
          "I juni og juli var tallet nede på 13,9 procent. To af fire stillinger er besat, og seks har skrevet sig op som faste afløsere.",
        evidence: "Vagtplan for juni og juli.",
      },
      {
        kind: "yearEnd",
        status: "red",
        effectAchieved:
          "Sommerens fremgang er væk. Fra midt i august til udgangen af september kom hver tredje aftenvagt fra et bureau.",
        evidence: "Vagtplan til og med 30. september.",
        explanation:
          "Tre fra aftenholdet blev langtidssyge inden for samme måned, og én af de nyansatte holdt op. Afløserne ville helst have dagvagter. Det havde vi ikke spurgt dem om.",
        remedy:
          "Afløserne har fået egne aftener, som de selv har valgt. Den fjerde stilling er delt i to på 20 timer, og begge begynder 1. december. Områdechefen ser på tallet hver uge til marts.",
      },
    ],
    question: {
      by: "Lone Kjærulf",
      text: "I september skrev I, at det gik den rigtige vej. Hvornår opdagede I, at det var vendt?",
      askedAt: "2026-11-12",
      answer:
        "Midt i september. Midtvejstallet gjaldt juni og juli, for vi havde ikke tal for august, da vi skrev. Det burde vi have skrevet. Fra nu af står der altid, hvilke måneder et tal dækker.",
      answeredAt: "2026-11-17",
    },
  },
  {
    institution: "plejecenter-nordstjernen",
    title: "Mad, man glæder sig til",
    bearings: ["egen-dag"],
    background:
      "Maden fik 3,7 ud af 5 i 2025. Den varme mad kom klokken 12, da ingen var sultne, og meget blev smidt ud.",
    statement:
      "Den varme mad serveres om aftenen, der bliver bagt i huset hver dag, og beboerne bestemmer menuen to gange om ugen.",
    expectedEffect: "Beboerne spiser mere, sover længere og har noget at tale om.",
    followUpPlan:
      "Beboerne giver maden karakter i maj og oktober. Køkkenet vejer resterne to uger i hvert halvår.",
    positiveConsequences: "Pårørende kan spise med efter arbejde.",
    negativeConsequences:
      "Køkkenet skal bruge to timer mere om aftenen og to færre om formiddagen.",
    responsible: "Kostfaglig konsulent",
    actions: [
      { text: "Den varme mad flyttes til kl. 18", dueOn: "2026-08-03" },
      { text: "Menuråd med fem beboere og en pårørende", dueOn: "2026-06-30" },
      { text: "Ovn i hver af de fire spisestuer", dueOn: "2026-09-01" },
    ],
    indicators: [
      {
        number: "PC-3",
        name: "Beboernes karakter for maden",
        perspective: "users",
        description: "Gennemsnit på en skala fra 1 til 5, hvor 5 er bedst.",
        unit: "",
        direction: "higher",
        baselineRaw: "3,7",
        baselineYear: 2025,
        targets: [
          [2026, "over 4,0"],
          [2027, "over 4,2"],
        ],
        measurements: [
          [2024, "3,8"],
          [2025, "3,7"],
          [2026, "4,1", "54 af 72 beboere svarede i oktober."],
        ],
        dataSource: "Beboernes egen afstemning",
      },
      {
        number: "PC-4",
        name: "Madspild pr. beboer pr. dag",
        perspective: "society",
        description: "Alt, hvad der kommer ud fra tallerkener og fade, vejet i to uger.",
        unit: "gram",
        direction: "lower",
        baselineRaw: "212 gram",
        baselineYear: 2025,
        targets: [
          [2026, "højst 180 gram"],
          [2027, "højst 160 gram"],
        ],
        measurements: [
          [2025, "212 gram"],
          [2026, "171 gram"],
        ],
        dataSource: "Køkkenets vejninger",
      },
    ],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "green",
        effectAchieved:
          "Den varme mad har stået på bordet klokken 18 siden august. Der lugter af brød på gangen. Resterne vejer mindre allerede.",
        evidence: "Vejning i uge 35 og 36: 176 gram.",
      },
      {
        kind: "yearEnd",
        status: "green",
        effectAchieved:
          "Maden fik 4,1 i oktober. Spildet er faldet med en femtedel. Nattevagten laver færre natmadder end før.",
        evidence: "Afstemning og vejning i oktober.",
      },
    ],
  },
  {
    institution: "plejecenter-nordstjernen",
    title: "Pårørende ved, hvem de skal ringe til",
    bearings: ["faste-ansigter"],
    background:
      "En datter blev stillet om fire gange for at høre, om hendes far havde fået sine briller. Hun er ikke den eneste.",
    statement:
      "Hver familie har én kontaktperson og én afløser, kender begge navne og bliver ringet op mindst hver anden måned, også når der ikke er noget galt.",
    expectedEffect: "Færre klager og bedre aftaler, fordi man taler sammen, før noget går skævt.",
    followUpPlan:
      "Rådets formand og en konsulent interviewer tolv familier i oktober og fortæller om det på beboermødet.",
    qualitativeEvidence:
      "Tolv interviews med pårørende, valgt ved lodtrækning. Udvalget får de tolv svar på én side.",
    responsible: "Pårørendekonsulent",
    actions: [
      { text: "Kort med to navne og ét nummer til alle familier", dueOn: "2026-06-26" },
      { text: "Alle familier ringet op første gang", dueOn: "2026-09-11" },
    ],
    indicators: [],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "tooEarly",
        effectAchieved: "Kortene er delt ud, og 58 familier er ringet op.",
        explanation: "Interviewene er i uge 42 og 43. Før dem ved vi kun, hvad vi selv har gjort.",
      },
      {
        kind: "yearEnd",
        status: "green",
        effectAchieved:
          "Ti af tolv familier kunne navnet på deres kontaktperson uden at lede efter kortet. To havde fået ny kontaktperson uden at få det at vide. Det er rettet.",
        evidence: "Tolv interviews i uge 42 og 43.",
      },
    ],
  },
];
