import type { DialogueStory } from "../story.ts";

export const schools2026: DialogueStory = {
  key: "skoler-2026",
  model: "sameType",
  title: "Dialogmøde med skolerne",
  theme: "",
  heldOn: "2026-02-10",
  time: "16:30",
  place: "Nordstrandskolen, kantinen",
  institutions: [
    "bakkeskolen",
    "nordstrandskolen",
    "havneskolen",
    "skovby-skole",
    "vesteroe-skole",
    "tangkaerskolen",
  ],
  state: "closed",
  agenda: [
    { title: "Det, vi aftalte sidst: mål og virkning", minutes: 30 },
    { title: "Hvem står alene i skolegården?", minutes: 35 },
    { title: "Skiftene: 3. til 4., 6. til 7. og ud af skolen", minutes: 30 },
    { title: "Hvad går tiden med?", minutes: 30 },
    { title: "Hvad tager vi med herfra?", minutes: 15 },
  ],
  summary:
    "Fraværet fyldte mest. Skolerne vil hellere tale om de børn, der ikke har nogen, end om procenter. Politikerne hørte, at mange møder er aftalt af gammel vane, og at ingen har bedt om dem i årevis. Enighed om, at det er overgangen til 7. klasse, der taber flest.",
  preparations: [
    {
      institution: "bakkeskolen",
      staffDialogue:
        "Vi gik en runde i skolegården i to frikvarterer og talte bagefter. Alle havde set mindst ét barn alene.",
      staffDialogueOn: "2026-01-14",
      boardDialogue:
        "Bestyrelsen vil have frikvartererne på dagsordenen. De husker dem selv bedre end timerne.",
      boardDialogueOn: "2026-01-27",
      status: "724 elever. Stabile karakterer. Trivslen falder lidt fra 4. klasse.",
      conditions: "To af tre spor i udskolingen er i pavilloner til 2028.",
      challenges: "Fem lærere er rejst på et år. De nye kender ikke børnene endnu.",
      developmentNeeds: "Fast tid til at planlægge sammen. Den ryger først, når nogen er syg.",
    },
    {
      institution: "nordstrandskolen",
      staffDialogue:
        "Afdelingerne drøftede fraværet hver for sig og sammen. Vi registrerer godt og handler sent.",
      staffDialogueOn: "2026-01-12",
      boardDialogue: "Bestyrelsen ønsker flere praktiske fag til de ældste.",
      boardDialogueOn: "2026-01-29",
      status: "866 elever og stigende. Kommunens største skole.",
      conditions: "Ny bydel ved stranden giver 40 elever om året. Faglokalerne er fra 1974.",
      challenges: "14 % af eleverne var væk mere end hver tiende dag sidste år.",
      developmentNeeds: "Nogen, der har tid til at ringe hjem den fjerde dag.",
    },
    {
      institution: "havneskolen",
      staffDialogue:
        "Fysiklæreren sagde: Mine elever kan forsøget, men ikke ordene. Det blev overskriften på mødet.",
      staffDialogueOn: "2026-01-15",
      boardDialogue:
        "Bestyrelsen bad om forældremøder, man kan følge med i, selv om ens dansk er nyt.",
      boardDialogueOn: "2026-01-28",
      status: "512 elever med 31 hjemmesprog. God ro i klasserne.",
      conditions: "Færre børn i Havnebyen. Vi mister en klasse til sommer.",
      challenges: "Hver anden familie kommer ikke til forældremøderne.",
      developmentNeeds: "At alle lærere kan undervise i deres fags ord.",
    },
    {
      institution: "vesteroe-skole",
      staffDialogue: "Vi er ni voksne. Vi talte om det over kaffen, og så skrev jeg det ned.",
      staffDialogueOn: "2026-01-20",
      boardDialogue: "Bestyrelsen spørger hvert år, om skolen bliver. Det gør den også i år.",
      boardDialogueOn: "2026-01-30",
      status: "96 elever fra 0. til 6. klasse. Ingen fravær at tale om.",
      conditions: "Tre klasser har under ti elever. Færgen sætter skemaet.",
      challenges: "I små klasser kan et barn mangle en jævnaldrende i syv år.",
      developmentNeeds: "At blande årgangene med vilje og ikke af nød.",
    },
    {
      institution: "tangkaerskolen",
      staffDialogue:
        "Teamene gennemgik, hvilke elever der kunne være mere i en almindelig klasse. Der var 21 navne.",
      staffDialogueOn: "2026-01-13",
      boardDialogue: "Bestyrelsen er for, men vil ikke have børn på besøg. De skal have en plads.",
      boardDialogueOn: "2026-01-26",
      status: "118 elever, fuldt hus. Høj tilfredshed hos forældrene.",
      conditions: "14 børn står på venteliste.",
      challenges: "Fire af ti går ud af 9. klasse uden at vide, hvad de skal bagefter.",
      developmentNeeds: "Aftaler med almenskolerne, som holder længere end en ildsjæl.",
    },
  ],
  themes: [
    {
      title: "Børn, der står alene",
      contributions: [
        {
          text: "Vi talte 43 børn uden nogen at være sammen med i det store frikvarter. Det er to klasser.",
          from: { institution: "bakkeskolen" },
        },
        {
          text: "Fravær begynder sjældent med sygdom. Det begynder med en dag, hvor det var rarere at blive hjemme.",
          from: { institution: "nordstrandskolen" },
        },
        {
          text: "Vores elever vil gerne være naboer med resten af byen. Lige nu er vi en busrute.",
          from: { institution: "tangkaerskolen" },
        },
        {
          text: "Kan I se, hvem det er, før det bliver et mønster? Eller ser I det først i tallene?",
          from: { politician: "Fatima Yildirim" },
        },
      ],
    },
    {
      title: "Skiftene mellem afdelinger og skoler",
      contributions: [
        {
          text: "Fra 6. til 7. klasse får de ni nye lærere på én dag. Det ville ingen af os bryde os om.",
          from: { institution: "nordstrandskolen" },
        },
        {
          text: "Vores elever skal videre til Nordstrand efter 6. klasse. De tager færgen til noget, de ikke kender.",
          from: { institution: "vesteroe-skole" },
        },
        {
          text: "Jeg hører, at papirerne følger barnet, men at ingen læser dem. Hvad skulle der stå, hvis I skulle?",
          from: { politician: "Camilla Toftlund" },
        },
      ],
    },
    {
      title: "Tiden, der forsvinder",
      contributions: [
        {
          text: "Hver lærer hos os sidder i møde fem en halv time om ugen. Jeg har indkaldt til de fleste af dem.",
          from: { institution: "skovby-skole" },
        },
        {
          text: "Fælles forberedelse er det første, der aflyses. Vi aflyser aldrig et udvalgsmøde.",
          from: { institution: "bakkeskolen" },
        },
        {
          text: "Hvilke skemaer udfylder I kun, fordi vi engang har bedt om det?",
          from: { politician: "Henrik Bjerrehus" },
        },
        {
          text: "Fjorten. Vi har talt dem.",
          from: { institution: "havneskolen" },
        },
      ],
    },
  ],
};
