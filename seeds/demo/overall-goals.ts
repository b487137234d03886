import type { Perspective } from "#app/domain/indicators/checks/checked-indicator.ts";

/** What Fjordby and its services want in the term. The titles of goals are those that the committees' stories tell. */
export type OverallGoalStory = {
  readonly title: string;
  readonly text: string;
  readonly responsible: string;
  /** Titles of the goals that serve it. */
  readonly servedBy: readonly string[];
  readonly indicators?: readonly OverallIndicatorStory[];
};

export type OverallIndicatorStory = {
  readonly number: string;
  readonly name: string;
  readonly perspective: Perspective;
  readonly unit: string;
  readonly kind: "count" | "share" | "amount";
  readonly direction: "higher" | "lower";
  readonly baseline: readonly [year: number, raw: string];
  readonly targets: readonly (readonly [year: number, raw: string])[];
  readonly measurements: readonly (readonly [year: number, raw: string])[];
  readonly dataSource: string;
  /** Number of the municipality's indicator that it adds to. */
  readonly addsTo?: string;
};

export type MunicipalGoalStory = OverallGoalStory & {
  readonly services: readonly (OverallGoalStory & { readonly area: string })[];
};

export const overallGoals: readonly MunicipalGoalStory[] = [
  {
    title: "Alle børn og unge hører til",
    text: "Hvert barn skal have nogen at være sammen med og mindst én voksen, der kender det, fra vuggestue til ungdomsuddannelse.\n\nVi ser det på, om børnene kommer, om de har venner, og om de kan følge med.",
    responsible: "Direktøren for børn og kultur",
    servedBy: ["Unge har nøglen til Smedjen"],
    indicators: [
      {
        number: "K1",
        name: "Unge under 25 år uden job eller uddannelse",
        perspective: "society",
        unit: "unge",
        kind: "count",
        direction: "lower",
        baseline: [2025, "412"],
        targets: [
          [2026, "højst 390"],
          [2027, "højst 350"],
        ],
        measurements: [[2026, "397"]],
        dataSource: "Jobcentrets opgørelse 1. oktober",
      },
    ],
    services: [
      {
        area: "Skoler",
        title: "Flere elever trives og kommer i skole",
        text: "Fravær er ofte det første tegn på, at noget er galt. Skolerne skal opdage det, mens det er nyt, og gøre fællesskabet stærkere, end lysten til at blive hjemme er.",
        responsible: "Skolechefen",
        servedBy: [
          "Ingen holder frikvarter alene",
          "Fravær opdages, mens det er nyt",
          "Springet til 7. klasse bliver et skridt",
          "Jævnaldrende på kryds og tværs",
          "Flere elever har en plads i en almindelig klasse",
          "Næste skridt efter 9. klasse er aftalt i tide",
          "Mere værksted i 7.–9. klasse",
        ],
      },
      {
        area: "Dagtilbud",
        title: "Hvert barn begynder i skole med ord og venner",
        text: "Det, et barn har med sig ved skolestart, lægges i de små år. Dagtilbuddene skal give hvert barn et sprog, en plads i legen og en tryg vej over i skolen.",
        responsible: "Dagtilbudschefen",
        servedBy: [
          "Højtlæsning i små grupper hver dag",
          "Ord nok til at lege med",
          "Der er en plads i legen til alle",
          "De stille børn skal også høres",
          "Tirsdag er børnehave og skole ét",
          "Fem ture ad stien før skolestart",
          "En rolig begyndelse i vuggestuen",
          "Alle børn kommer med på tur",
        ],
      },
    ],
  },
  {
    title: "Et helt liv, også når man får brug for hjælp",
    text: "Den, der får brug for hjælp, er stadig den, der bestemmer. Hjælpen skal komme i tide, fra mennesker man kender, og gøre borgeren så selvhjulpen som muligt.",
    responsible: "Direktøren for ældre og sundhed",
    servedBy: [],
    services: [
      {
        area: "Plejecentre",
        title: "Beboerne bestemmer over deres egen dag",
        text: "Et plejecenter er et hjem. Dagen skal følge beboeren og ikke vagtplanen, og de pårørende skal vide, hvem de kan tale med.",
        responsible: "Plejecenterchefen",
        servedBy: [
          "Beboeren vælger selv, hvornår dagen begynder",
          "Roligere døgn for beboere med demens",
          "Ud i luften hver dag",
          "Pårørende ved, hvem de skal ringe til",
        ],
      },
      {
        area: "Hjemmepleje og sundhed",
        title: "Borgerne klarer mere selv og kender dem, der kommer",
        text: "Tidlig træning og få, kendte ansigter gør, at flere kan blive boende hjemme og færre må på sygehuset igen.",
        responsible: "Sundhedschefen",
        servedBy: [
          "Højst otte ansigter på fjorten dage",
          "Første træning inden for syv dage",
          "En sygeplejerske ringer dagen efter",
          "Færre fald i eget hjem",
          "Mere tid hos borgeren, mindre på vejen",
        ],
      },
    ],
  },
  {
    title: "Her vil man gerne arbejde",
    text: "Uden kolleger, der bliver, kan ingen af de andre mål nås. Vi vil have færre vikarer, mindre sygefravær og en god begyndelse for nye.",
    responsible: "Kommunaldirektøren",
    servedBy: ["De samme voksne hele ugen", "Kortere møder på skolen", "Færre sygedage"],
    indicators: [
      {
        number: "K2",
        name: "Udgift til vikarer fra bureau",
        perspective: "economy",
        unit: "mio. kr.",
        kind: "amount",
        direction: "lower",
        baseline: [2025, "16,8"],
        targets: [
          [2026, "højst 15 mio. kr."],
          [2027, "højst 12 mio. kr."],
        ],
        measurements: [[2026, "14,6"]],
        dataSource: "Økonomisystemet",
      },
    ],
    services: [
      {
        area: "Plejecentre",
        title: "Faste kolleger hele døgnet",
        text: "Aften og nat er der, hvor vikarerne fylder mest. Plejecentrene skal kunne dække vagterne med egne folk.",
        responsible: "Plejecenterchefen",
        servedBy: ["Nye kolleger går ikke alene", "Færre vikarer fra bureau om aftenen"],
        indicators: [
          {
            number: "K2.1",
            name: "Plejecentrenes udgift til vikarer fra bureau",
            perspective: "economy",
            unit: "mio. kr.",
            kind: "amount",
            direction: "lower",
            baseline: [2025, "10,9"],
            targets: [
              [2026, "højst 10 mio. kr."],
              [2027, "højst 8 mio. kr."],
            ],
            measurements: [[2026, "10,3"]],
            dataSource: "Økonomisystemet",
            addsTo: "K2",
          },
        ],
      },
      {
        area: "Hjemmepleje og sundhed",
        title: "Egne medarbejdere på ruterne",
        text: "Borgerne skal møde den, de plejer. Ruterne lægges, så fravær kan dækkes af nabogruppen.",
        responsible: "Sundhedschefen",
        servedBy: [],
        indicators: [
          {
            number: "K2.2",
            name: "Hjemmeplejens udgift til vikarer fra bureau",
            perspective: "economy",
            unit: "mio. kr.",
            kind: "amount",
            direction: "lower",
            baseline: [2025, "5,9"],
            targets: [
              [2026, "højst 5,5 mio. kr."],
              [2027, "højst 4,5 mio. kr."],
            ],
            measurements: [[2026, "4,3"]],
            dataSource: "Økonomisystemet",
            addsTo: "K2",
          },
        ],
      },
    ],
  },
  {
    title: "Fjordby er tæt på, hvor man end bor",
    text: "Afstanden til bibliotek, træning og fællesskab må ikke afgøre, hvad man kan være med til. Det gælder især på Vesterø, i Skovby og i Bakkerne.",
    responsible: "Kommunaldirektøren",
    servedBy: ["Et hus, hele øen bruger", "Træning på Vesterø og i Bakkerne"],
    services: [
      {
        area: "Kultur og fritid",
        title: "Kulturen kommer ud til folk",
        text: "Husene skal være åbne, når folk har fri, og tilbuddene skal nå dem, der ikke kommer af sig selv.",
        responsible: "Kultur- og fritidschefen",
        servedBy: [
          "Åbent hver søndag med en, der kan svare",
          "En bogbil i Skovby og på Vesterø",
          "Friplads uden fem siders skema",
          "Alle i 4. klasse kan svømme 200 meter",
        ],
      },
    ],
  },
];
