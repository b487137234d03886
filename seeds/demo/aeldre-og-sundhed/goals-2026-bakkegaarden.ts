import type { GoalStory } from "../story.ts";

export const goalsOfBakkegaarden: readonly GoalStory[] = [
  {
    institution: "plejecenter-bakkegaarden",
    title: "Roligere døgn for beboere med demens",
    bearings: ["egen-dag", "faste-ansigter"],
    background:
      "Vi havde 34 magtanvendelser i 2025. Da vi lagde dem ud på et ur, lå 19 af dem i timen omkring et vagtskifte.",
    statement:
      "Vi kender hver beboers livshistorie og bruger den. Ingen skifter vagt i stuen, mens nogen spiser eller er på vej i seng.",
    expectedEffect:
      "Færre situationer, hvor vi må holde nogen. Flere aftener, hvor man bare sidder.",
    followUpPlan:
      "Hver magtanvendelse gennemgås inden en uge af teamet og demenskoordinatoren. Områdechefen samler op i september og oktober.",
    positiveConsequences: "Pårørende bliver spurgt om noget, de gerne vil fortælle.",
    negativeConsequences:
      "Overlappet koster 20 minutter pr. vagt. Det tages fra skriftlig rapport.",
    responsible: "Kommunens demenskoordinator",
    actions: [
      { text: "Livshistorie for alle 36 beboere i demensafdelingen", dueOn: "2026-09-30" },
      {
        text: "Vagtskiftet flyttes fra stuen til kontoret og 40 minutter frem",
        dueOn: "2026-08-10",
      },
    ],
    indicators: [
      {
        number: "PC-5",
        name: "Magtanvendelser",
        perspective: "users",
        description: "Indberettede magtanvendelser i demensafdelingen på et år.",
        unit: "antal",
        direction: "lower",
        baselineRaw: "34",
        baselineYear: 2025,
        targets: [
          [2026, "højst 26"],
          [2027, "højst 20"],
        ],
        measurements: [
          [2024, "31"],
          [2025, "34"],
          [2026, "29", "De seneste tolv måneder til og med september."],
        ],
        dataSource: "Indberetninger efter serviceloven",
      },
      {
        number: "PC-6",
        name: "Beboere med livshistorie",
        perspective: "users",
        description: "Andelen i demensafdelingen med en livshistorie, der er skrevet med familien.",
        unit: "%",
        direction: "higher",
        baselineRaw: "47 %",
        baselineYear: 2025,
        targets: [
          [2026, "mindst 90 %"],
          [2027, "mindst 95 %"],
        ],
        measurements: [
          [2025, "47 %"],
          [2026, "94 %", "34 af 36 beboere."],
        ],
        dataSource: "Omsorgssystemet",
      },
    ],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "yellow",
        effectAchieved:
          "25 livshistorier er skrevet. Vagtskiftet er flyttet, og i august var der én magtanvendelse mod tre året før.",
        evidence: "Indberetninger for august.",
      },
      {
        kind: "yearEnd",
        status: "yellow",
        effectAchieved:
          "Livshistorierne er skrevet, og vi bruger dem. En tidligere maskinmester piller nu ure fra hinanden, når han plejede at gå i døren. Magtanvendelserne er faldet fra 34 til 29, men ikke så langt som til de 26.",
        evidence: "29 gennemgåede episoder og 34 livshistorier.",
      },
    ],
  },
  {
    institution: "plejecenter-bakkegaarden",
    title: "Nye kolleger går ikke alene",
    bearings: ["blive-i-jobbet"],
    background:
      "Af 28 nyansatte i 2025 var 10 væk, før der var gået fire måneder. Seks af dem havde gået alene fra uge to.",
    statement:
      "Alle nye har en makker i tolv uger. Makkeren er på samme vagter, er spurgt om det og har fået tid til det.",
    expectedEffect:
      "Flere bliver det første år ud. De, der har været her længe, slipper for at begynde forfra.",
    followUpPlan:
      "Samtale med den nye og makkeren efter 2, 6 og 12 uger. Tallet gøres op hver måned.",
    responsible: "Rekrutteringskonsulent i Sundhed og Omsorg",
    actions: [
      { text: "Seksten makkere uddannet på to eftermiddage", dueOn: "2026-06-30" },
      { text: "Makkere står i vagtplanen", dueOn: "2026-08-17" },
    ],
    indicators: [
      {
        number: "PC-7",
        name: "Nyansatte, der stadig er her efter fire måneder",
        perspective: "staff",
        description:
          "Andelen af årets nyansatte, som har været ansat i mindst fire måneder uden at sige op.",
        unit: "%",
        direction: "higher",
        baselineRaw: "64 %",
        baselineYear: 2025,
        targets: [
          [2026, "mindst 75 %"],
          [2027, "mindst 80 %"],
        ],
        measurements: [
          [2025, "64 %"],
          [2026, "77 %", "17 af 22, der begyndte mellem november 2025 og juni 2026."],
        ],
        dataSource: "Løn- og personalesystemet",
      },
    ],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "red",
        effectAchieved: "Vi mistede tre nye i juni og juli. Makkerne havde ferie.",
        evidence: "Personalelisten pr. 31. juli.",
        explanation:
          "Ordningen begyndte samtidig med sommerferien. Halvdelen af de nye mødte en makker på papiret og en afløser i virkeligheden.",
        remedy:
          "Fra 17. august står makkeren i vagtplanen ved siden af den nye. Ingen begynder i uge 27 til 31 næste år.",
      },
      {
        kind: "yearEnd",
        status: "green",
        effectAchieved:
          "Siden august har kun én sagt op, og det var for at læse videre. 17 af 22 er blevet de første fire måneder ud. Fem makkere har bedt om at få en ny at følges med.",
        evidence: "Personalelisten pr. 15. oktober og referat af 31 samtaler.",
      },
    ],
  },
  {
    institution: "plejecenter-bakkegaarden",
    title: "Ud i luften hver dag",
    bearings: ["egen-dag"],
    background:
      "Haven har ligget gravet op siden efteråret 2025. I spørgeskemaet skrev en beboer: »Jeg har ikke haft sko på siden påske.«",
    statement:
      "Den, der vil ud, kommer ud hver dag. Haven kan bruges af én, der går forkert, uden at nogen følger efter.",
    expectedEffect: "Bedre søvn, mere appetit og mindre uro sidst på dagen.",
    followUpPlan:
      "Personalet fører udebog i to uger i maj og to uger i oktober. Rådet læser den og taler med fem beboere.",
    qualitativeEvidence:
      "Udebogen, hvor beboere og personale skriver en linje om turen, og rådets fem samtaler.",
    negativeConsequences:
      "Lågen skal have lås med kode. Det skal de pårørende være med til at bestemme.",
    responsible: "Projektleder i Center for Ejendomme",
    actions: [
      { text: "Sti, rækværk og bænke færdige", dueOn: "2026-09-01" },
      { text: "Udebog på alle tre gange", dueOn: "2026-09-15" },
    ],
    indicators: [],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "tooEarly",
        effectAchieved: "Stien er lagt. Rækværket er forsinket. Haven er ikke åben endnu.",
        explanation:
          "Ingen har kunnet bruge haven. Leverandøren sendte rækværket til en forkert adresse.",
      },
      {
        kind: "yearEnd",
        status: "tooEarly",
        effectAchieved:
          "Haven åbnede 9. oktober. Den første dag stod der otte rollatorer i kø. Udebogen er kun ført i ti dage, og det siger ikke nok om søvn og uro.",
        evidence: "Udebog 12.-21. oktober.",
        explanation: "Ti dage i oktober er for kort. Vi fører udebog igen i maj, som planlagt.",
      },
    ],
  },
  {
    institution: "plejecenter-vesteroe",
    title: "Et hus, hele øen bruger",
    bearings: ["egen-dag"],
    background:
      "Vi har øens største køkken og plads til fyrre ved bordet. Købmanden lukker klokken 17. Så er der mørkt alle andre steder.",
    statement:
      "Øens folk kommer og går her, og beboerne er værter. Der er fællesspisning hver torsdag og åben dør hver eftermiddag.",
    expectedEffect:
      "Beboerne har naboer igen. De, der bor alene ude på øen, bliver set mindst en gang om ugen.",
    followUpPlan:
      "Gæstebogen ligger i gangen. Rådet læser op af den på mødet i oktober og spørger beboerne.",
    qualitativeEvidence:
      "Gæstebogen og det, beboerne siger på rådets oktobermøde. Referatet sendes til udvalget.",
    positiveConsequences: "Vi finder måske den næste kollega ved bordet.",
    negativeConsequences: "Nogle beboere vil have fred. Derfor er den østlige stue kun deres.",
    responsible: "Områdechef for plejecentre",
    actions: [
      { text: "Fællesspisning hver torsdag kl. 17.30", dueOn: "2026-06-18" },
      { text: "Skolens ældste klasse læser højt om tirsdagen", dueOn: "2026-09-01" },
    ],
    indicators: [],
    decidedOn: "2026-06-10",
    reports: [
      {
        kind: "interim",
        status: "green",
        effectAchieved:
          "Elleve torsdage, mellem 14 og 37 gæster. Da færgen var aflyst 20. august, sov to strandede turister på kontoret og lavede mad dagen efter.",
        evidence: "Gæstebogen.",
      },
      {
        kind: "yearEnd",
        status: "green",
        effectAchieved:
          "Der er kommet 31 forskellige fra øen fast om torsdagen. Ni var frivillige i foråret, nu er de sytten. Beboerne siger, at de ved mere om øen nu, end da de boede på den.",
        evidence: "Gæstebogen og referat fra rådets møde 14. oktober.",
      },
    ],
  },
];
