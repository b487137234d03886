/** One row of the municipality's table of steering indicators; status, target and source in its own words. */
export type NoetteroyIndicator = {
  readonly number: string;
  /** The table leaves the number out; it follows from the place of the row. */
  readonly isNumberInferred: boolean;
  /** The municipality's goal the row belongs to, one of `headings`. */
  readonly group: number;
  readonly indicator: string;
  /** Empty where the table has no status. */
  readonly statusRaw: string;
  readonly targetRaw: string;
  readonly source: string;
  /** Status and target are one text in the document and nothing shows where it parts: neither is known. */
  readonly isRunTogether: boolean;
};

const HEADINGS: Readonly<Record<number, string>> = {
  1: "Samfunnsmål 1",
  2: "Samfunnsmål 2 – Kommuneorganisasjonen",
  3: "Samfunnsmål 3 – Vekst og verdiskapning",
  4: "Samfunnsmål 4",
  5: "Samfunnsmål 5",
  6: "Samfunnsmål 6",
  7: "Samfunnsmål 7",
  8: "Samfunnsmål 8",
};

const RUN_TOGETHER: readonly string[] = ["6k"];

/** Number (in parentheses where inferred), indicator, status, target, source. */
const TABLE = `
1a | Befolkningsutvikling i prosent (SSB) | 1,44 % vekst | 1 % vekst | Statistisk sentralbyrå (SSB)
1b | Befolkningsandelen over 67 år ligger lavere enn befolkningsfremskrivning | 0,2 %-poeng over | Under MMMM | SSB og MMMM 2012
1c | Andel igangsettelsestillatelser regnet som fortetting ihht definisjon i RPBA | Ikke kjent | Flere enn 30 % | Egen vurdering av SSB tall, Kommuneutviklings-seksjonen
1d | Valgdeltakelse kommunestyrevalg | 67,2 % | Flere enn 68 % (2015) | SSB
1e | Antall fullførte boliger | 94 | 150 | SSB
1f | Poengsum og rangering Kommunebarometerets brukerperspektiv | Plass nr 65 | Bedre enn nr 65 | Kommunebarometeret
2a | Tilstedeværelsesprosent | 94 % | Over 94% | Egen telling fra personal
2b | Turnover | 6,7 % | Ikke over 6 % | Egen telling fra personal
2c | Helhetsvurdering av arbeidsmiljøet i medarbeiderundersøkelse | 4,7 | Minimum 4,7 | Medarbeiderundersøkelse
2d | Omdømme: «Stolthet over egen arbeidsplass.» | 5,0 | Bedre enn 5,0 | Bedre kommune. (Score 1-6)
2e | Kompetanse: «Har du nødvendig kompetanse?» | 4,9 | Bedre enn 5,0 | Bedre kommune. (Score 1-6)
3a | Egendekning arbeidsplasser i Nøtterøy kommune | 59,7 % | Bedre enn 61 % | SSB (tabell 07984)
3b | Arbeidsledighet i Nøtterøy kommune | 2,8 % | Færre enn 2,8 % | SSB/NAV
(4a) | Gjennomsnittlig saksbehandlingstid i PPT fra henvisning til ferdig utredning for barnehagebarn, reduseres. | 110 dager | 90 dager | Manuell telling
(4b) | Andel minoritetsspråklige barn som går i barnehage øker | 70 % | Mer enn 80 % | Kommunebarometeret; KOSTRA
(4c) | Nøtterøy kommune bedrer sin plassering på Kommunebarometerets vurdering av grunnskolene i landet. | Plass nr. 71 | Bedre enn nr. 40 | Kommunebarometeret
(4d) | Antall elever med 10-20 dager fravær i ungdomsskolen reduseres. | 31 % av elevene | Mindre enn 20 % | Egen telling ved ungdomskolen
(4e) | Trivselsundersøkelse i 7. trinn forbedres | 4,5 | Bedre enn 4,7 | Elevundersøkelsen (Skala 1-6)
(4f) | Andel ungdom på videregående skole som rapporterer opplevd dårlig psykisk helse reduseres | 26 % | Færre enn 20 % | Ungdata undersøkelsen
(4g) | Antall Nøtterøy elever som ikke fullfører eller består videregående skole etter 5 år. | 24 % | Færre enn 20 % | Kommunebarometeret; KOSTRA
5a | Antall på ventelister kulturskolen. | 68 | Færre enn 50 | Egen telling
5b | Antall barn og unge tilknyttet frivillige lag og foreninger (Norges idrettsforbund). | 2439 (desember 2012) | Flere enn 2 540 | Egen telling
5c | Antall organisasjoner som deltar i dialogmøte og på mønstring. | 0 | Flere enn 10 | Egen telling
(6a) | Antall barnefamilier som har behov for sosialhjelp over 6 måneder. | 117 | Færre enn 105 | Egen telling, NAV
(6b) | Antall som mottar sosialhjelp som hovedinntektskilde mer enn 6 måneder. | 211 | 180 | KOSTRA
(6c) | Brukertilfredshet med NAV- kontoret. «Jeg blir møtt med respekt når jeg henvender meg på nav-kontoret.» | 4,9 | Mer enn 5 | Brukerundersøkelse, NAV. (Score 1-6)
(6d) | Andel av introduksjonsdeltakere med overgang til arbeid eller utdanning. (Tiltak medregnes ikke.) | 40% | 75% | Egen telling. NAV
(6e) | Andelen heltidsansatte i helsesektoren | 22% | 28% | Egen telling, personal
(6f) | Andel korttidsplasser i institusjon | 27% | 30% | Telling 31.12 Tjenestekontoret
(6g) | Antall overliggerdøgn på sykehus | 12 | Færre enn 100 | Egen telling, tjenestekontoret
(6h) | Andel eldre med langtidsplass i institusjon med BMI over 23. | 70% (Gipø)? | Flere enn 75 % | Egen måling
(6i) | Antall utredninger demenspoliklinikk årlig. | 15 pr 4 mnd i 2014 | 50 | Egen telling.
(6j) | Antall listepasienter i Nøtterøy kommunes legesenter. | 1038 | 1250 | HELFO
(6k) | Antall pasienter hos sykepleier ved sykepleierklinikk. | 550 | 550 | Egen telling
(6l) | Kartlegging av brannrisiko hos hjemmeboende som mottar kommunale helsetjenester og bor i kommunale boliger. |  | 100 % | boligteamet, hjemmetjenesten, tjenester for psykisk helse og rus og miljøarbeidertjenesten.
(6m) | Antall leietakere i kommunale boliger som kjøper egen bolig. |  | 2 | Egen telling, boligsosialt team
(6n) | Antall husleierestanser. | 117 | Færre enn 55 | Egen telling, boligsosialt team
(6o) | Antall timer frivillig innsats i Frivilligsentralen. | 10832 | 11000 | Egen telling, Frivilligsentralen.
(6p) | Antall frivillige i Frivilligsentralen. | 68 | 75 | Egen telling, Frivilligsentralen.
(6q) | Antall brukere av Frivilligsentralen. | 996 | 1000 | Egen telling, Frivilligsentralen.
(6r) | Miljøsertifiserte tjenestesteder | 0 | 2 | Helsehuset og Bjønnes Bo- og aktivitetssenter
(7a) | Antall meter gang- og sykkelvei. | 16 km | 400 meter økning | Egen måling
(7b) | Påkjørsel av fotgjenger/syklist. | 7 | 0 | TRAST trafikkskadestatistikk
(7c) | Antall påstigninger på VKTs holdeplasser i kommunen. | 819 321 | 860 000 | VKT
(7d) | Lekkasje på vannforsyningsnettet. | 36 % | Færre enn 36 % | Egen måling, Drifts- og anleggsseksjonen
(7e) | Vannkvalitet. | God | God | Egen prøvetaking, Drifts- og anleggsseksjonen
(7f) | Leveringsstabilitet i vann- forsyningen. Ikke planlagte avbrudd | 0,3 timer / innbyg ger/år | Mindre enn 0,5 timer / innbygger/år | Egen måling, Drifts- og anleggsseksjonen
7g | Leveringsstabilitet i vannforsyningen. Totale avbrudd | 1,2 time/inn bygger/å r | Mindre enn 1 time/innbygger/år | Egen måling, Drifts- og anleggsseksjonen
7h | Tilknytningsprosent avløpsnett | 92 % | Flere enn 92 % | Egen telling, Drifts- og anleggsseksjonen
7i | Utslipp fra overløp | Mangler data | Mindre enn 5 % av forurensingen | Egen måling, Drifts- og anleggsseksjonen
7j | Avfallsmengde | Totalt 5247 tonn 250 kg/innby gger | Mindre enn 250 kg/innbygger | VESAR
7k | Prosent materialgjenvunnet avfall | 62 % | Mer enn 62 % | VESAR
7l | Prosent gjenvunnet avfall til energigjenvinning | 38 % | Mer enn 38 % | VESAR
8a | Antall dekar omdisponert dyrket mark av høy verdi | (Kommune plan 2011: ca 42 dekar) | Neste kommuneplan: kun ved tungtveiende samfunnshensyn. | Oversikt kommuneplanens samlede konsekvenser, Kommuneutviklingsseksjonen
8b | Antall formålsbygg hvor oljefyr er hovedenergikilde | 9 pr 2014 | 6 pr 2016 | Egen telling, Eiendomsforvaltningen
`;

/**
 * 55 real steering indicators of a Norwegian municipality, oddities included: unknown and missing values, ranks, changes, texts,
 * mixed units, two values in one cell. No results are known beyond the status.
 */
export const NOETTEROY = {
  municipality: "Nøtterøy kommune",
  document: "Nøtterøy kommune, vedtatt økonomiplan, i KS' nettverksmateriale",
  /** The year of a status that names none. */
  statusYear: 2013,
  /** The year of a target that names none. */
  targetYear: 2015,
  legend: "MMMM: SSB befolkningsprognose, middels nasjonal vekst",
  headings: HEADINGS,
  indicators: TABLE.trim().split("\n").map(readRow),
};

function readRow(line: string): NoetteroyIndicator {
  const [label = "", indicator = "", statusRaw = "", targetRaw = "", source = ""] = line
    .split("|")
    .map((cell) => cell.trim());
  const number = label.replace(/[()]/g, "");
  return {
    number,
    isNumberInferred: label !== number,
    group: Number(number[0]),
    indicator,
    statusRaw,
    targetRaw,
    source,
    isRunTogether: RUN_TOGETHER.includes(number),
  };
}
