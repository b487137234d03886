/**
 * How municipalities write targets, and what each is: words | what is known of the indicator | meaning. What is known is a
 * direction, a unit and a status, parted by semicolons.
 */

/** Words that mean one thing. */
export const CERTAIN_WORDINGS = `
  mindst 95 pct. |  | number >= 95 % higher
  mindst 95 procent |  | number >= 95 % higher
  Min 95% |  | number >= 95 % higher
  Minimum 80% innen 2028 |  | number >= 80 % in 2028 higher
  Minimum 80 % inden udgangen af 2028 |  | number >= 80 % in 2028 higher
  ned til 4,5 dage |  | number <= 4.5 dage lower
  ned på 4,5 dager |  | number <= 4.5 dager lower
  op på 75 % |  | number >= 75 % higher
  opp på 75 % |  | number >= 75 % higher
  halveres |  | relative <= 50 % decreaseBy
  halveres inden 2028 |  | relative <= 50 % in 2028 decreaseBy
  halvere |  | relative <= 50 % decreaseBy
  halveret |  | relative <= 50 % decreaseBy
  halverast |  | relative <= 50 % decreaseBy
  skal halveres |  | relative <= 50 % decreaseBy
  skal halveres i 2027 |  | relative <= 50 % in 2027 decreaseBy
  halvering |  | relative <= 50 % decreaseBy
  fordobles |  | relative >= 100 % increaseBy
  fordobling |  | relative >= 100 % increaseBy
  dobles |  | relative >= 100 % increaseBy
  doblast |  | relative >= 100 % increaseBy
  tredobles |  | relative >= 200 % increaseBy
  doubled |  | relative >= 100 % increaseBy
  halved |  | relative <= 50 % decreaseBy
  top 10 |  | rank <= 10 rank
  top-10 |  | rank <= 10 rank
  topp 10 |  | rank <= 10 rank
  topp ti |  | rank <= 10 rank
  top 10 i landet |  | rank <= 10 rank
  blandt de 10 bedste |  | rank <= 10 rank
  blandt de ti bedste kommuner |  | rank <= 10 rank
  blant de 10 beste |  | rank <= 10 rank
  mellom dei 10 beste |  | rank <= 10 rank
  among the top 10 |  | rank <= 10 rank
  blandt den bedste fjerdedel |  | text
  øverste kvartil |  | text
  på niveau med landsgennemsnittet |  | benchmark
  på landsgennemsnittet |  | benchmark
  på nivå med landssnittet |  | benchmark
  minst på landssnittet |  | benchmark >= higher
  lig landsgennemsnittet |  | benchmark
  over landsgennemsnittet |  | benchmark > higher
  som landsgennemsnittet |  | benchmark
  bedre enn landssnittet |  | benchmark
  betre enn landssnittet |  | benchmark
  landsgennemsnit |  | benchmark
  landsgennemsnittet |  | benchmark
  landssnitt |  | benchmark
  kommunegennemsnittet |  | text
  regionsgennemsnit |  | text
  bedre end gennemsnittet i regionen |  | benchmark
  bedre enn KOSTRA-gruppen |  | benchmark
  som i 2025 |  | text
  som i dag |  | text
  samme niveau som i 2025 |  | text
  som sidste år |  | text
  som i fjor |  | text
  lavere end i 2024 |  | text
  højere end i dag |  | text
  flere end i 2023 |  | text
  bedre enn i fjor |  | text
  fastholdes |  | text
  fastholdt |  | text
  fastholde niveauet |  | text
  bevares |  | text
  opretholdes |  | text
  opprettholdes |  | text
  fastholdes på mindst 85 % |  | number >= 85 % higher
  fastholdes under 5 % |  | number < 5 % lower
  holde seg under 5 % |  | number < 5 % lower
  oppretthaldast |  | text
  haldast |  | text
  uændret |  | text
  uendret |  | text
  uendra |  | text
  unchanged |  | text
  status quo |  | text
  nulvækst |  | text
  nullvekst |  | text
  ingen stigning |  | text
  ingen økning |  | text
  ingen vækst |  | text
  stabilt |  | text
  stabil |  | text
  ≤ 3 |  | number <= 3 lower
  ≥3 |  | number >= 3 higher
  =< 3 |  | number <= 3 lower
  ≦ 3 |  | number <= 3 lower
  <= 3,5 % |  | number <= 3.5 % lower
  =>95% |  | number >= 95 % higher
  max. 2 klager |  | number <= 2 klager lower
  maks 2 klager |  | number <= 2 klager lower
  max 2 klager pr. år |  | number <= 2 klager pr. år lower
  maks. to klager |  | number <= 2 klager lower
  højst to klager |  | number <= 2 klager lower
  højst én klage |  | number <= 1 klage lower
  højst 1 klage pr. 1.000 borgere |  | number <= 1 klage pr. 1.000 borgere lower
  +2 %-poeng |  | relative >= 2 %-poeng increaseBy
  +2 %-point |  | relative >= 2 %-point increaseBy
  + 2 %-point |  | relative >= 2 %-point increaseBy
  6-8 |  | band between 6 and 8 band
  6–8 |  | band between 6 and 8 band
  6 - 8 % |  | band between 6 and 8 % band
  6 til 8 |  | band between 6 and 8 band
  6 to 8 |  | band between 6 and 8 band
  mellom 3 og 5 |  | band between 3 and 5 band
  mellem 3 og 5 |  | band between 3 and 5 band
  mellem 3-5 |  | band between 3 and 5 band
  mellem 3 til 5 |  | band between 3 and 5 band
  imellem 3 og 5 |  | band between 3 and 5 band
  ml. 3 og 5 |  | band between 3 and 5 band
  between 3 and 5 |  | band between 3 and 5 band
  i intervallet 3-5 |  | band between 3 and 5 band
  3 til 5 % |  | band between 3 and 5 % band
  max kr. 500.000,- |  | number <= 500000 kr lower
  højst 2,5 mio. kr. |  | number <= 2.5 mio. kr lower
  under 3 mia. |  | number < 3 mia lower
  mindst 1 gang om ugen |  | number >= 1 gang om ugen higher
  2 gange om året | higher | number >= 2 gange om året higher
  min. 4,0 på en skala fra 1 til 5 |  | number >= 4 higher
  over 4 (skala 1-5) |  | number > 4 higher
  mindst 4 på en skala 1-5 |  | number >= 4 higher
  2 dage kortere | lower | relative <= 2 dage decreaseBy
  5 dager raskere | lower | relative <= 5 dager decreaseBy
  5 dager kortere |  | relative <= 5 dager decreaseBy
  10 % billigere | lower; unit kr | relative <= 10 % decreaseBy
  3 procentpoint højere | higher | relative >= 3 procentpoint increaseBy
  dobbelt så mange |  | relative >= 100 % increaseBy
  1,250 | higher | number >= 1.25 higher
  at least 2.5 |  | number >= 2.5 higher
  mindst 4.500 besøg |  | number >= 4500 besøg higher
  mindst 4.500 |  | number >= 4500 higher
  80+ | higher | number >= 80 higher
  80 % + | higher | number >= 80 % higher
  80 % el. derover |  | number >= 80 % higher
  80 % og opefter |  | number >= 80 % higher
  80 % og derover |  | number >= 80 % higher
  ikke mindre end 3 og ikke mere end 5 |  | band between 3 and 5 band
  mindst 5 og højst 10 |  | band between 5 and 10 band
  ≥ 5 og ≤ 10 |  | band between 5 and 10 band
  minst 5, maks 10 |  | band between 5 and 10 band
  højst 1½ time |  | number <= 1.5 time lower
  2½ dage | lower | number <= 2.5 dage lower
  4 ½ dag | lower | number <= 4.5 dag lower
  1 1/2 dag | lower | number <= 1.5 dag lower
  2026: 85 % | higher | number >= 85 % in 2026 higher
  85 % i 2026 | higher | number >= 85 % in 2026 higher
  gennemført i 2027 |  | yesNo in 2027 yesNo
  gennemført inden udgangen af 2027 |  | yesNo in 2027 yesNo
  gjennomført innen 2027 |  | yesNo in 2027 yesNo
  implementeret i 2026 |  | text
  vedtaget |  | text
  på plads |  | text
  etableret |  | text
  senest 14 dage |  | number <= 14 dage lower
  inden 14 dage |  | number <= 14 dage lower
  inden for 14 dage |  | number <= 14 dage lower
  innen 3 uker |  | number <= 3 uker lower
  innan 14 dagar |  | number <= 14 dagar lower
  within 14 days |  | number <= 14 days lower
  mindst 3 pr. kvartal |  | number >= 3 pr. kvartal higher
  i gennemsnit højst 3 |  | number <= 3 lower
  mindst 4,2 i gennemsnit |  | number >= 4.2 higher
  gennemsnit på mindst 4,2 |  | number >= 4.2 higher
  over 4 i snitt |  | number > 4 higher
  snitt over 4 |  | number > 4 higher
  i snit mindst 4 |  | number >= 4 higher
  ned med 3 dage |  | relative <= 3 dage decreaseBy
  op med 3 %-point |  | relative >= 3 %-point increaseBy
  3 dage mindre |  | relative <= 3 dage decreaseBy
  løft på 5 %-point |  | relative >= 5 %-point increaseBy
  løftes med 5 |  | relative >= 5 increaseBy
  vokser med 5 |  | relative >= 5 increaseBy
  vokse til 5 |  | number >= 5 higher
  sænkes til 5 |  | number <= 5 lower
  sænkes til højst 5 |  | number <= 5 lower
  nedbringes til højst 5 |  | number <= 5 lower
  kommer under 5 |  | number < 5 lower
  bliver under 5 |  | number < 5 lower
  komme ned på 5 |  | number <= 5 lower
  komme ned under 5 |  | number < 5 lower
  ned under 5 % |  | number < 5 % lower
  op over 90 % |  | number > 90 % higher
  opp over 90 % |  | number > 90 % higher
  lavere |  | text
  flere |  | text
  reduceres |  | text
  øges |  | text
  forbedres |  | text
  ikke relevant |  | unknown
  udgår |  | unknown
  ingen mål |  | unknown
  intet måltal |  | unknown
  ikke fastsat |  | unknown
  fastsættes senere |  | unknown
  afventer |  | unknown
  TBD |  | unknown
  Nej |  | text
  Ja, inden 2027 |  | yesNo in 2027 yesNo
  mindst 7 i karakter |  | number >= 7 i karakter higher
  Mindst 80%. |  | number >= 80 % higher
  mindst 80pct. |  | number >= 80 % higher
  80pct | higher | number >= 80 % higher
  80 % | higher | number >= 80 % higher
  30min | lower | number <= 30 min lower
  5 promille | lower | number <= 5 promille lower
  højst 0,5 ‰ |  | number <= 0.5 ‰ lower
  mindst kr. 5 pr. borger |  | number >= 5 kr pr. borger higher
  højst 12.500 kr./elev |  | number <= 12500 kr./elev lower
  under kr 100 per time |  | number < 100 kr per time lower
  mindst 3,5 årsverk |  | number >= 3.5 årsverk higher
  mindst 1.200 m2 |  | number >= 1200 m2 higher
  højst 20 kWh/m2 |  | number <= 20 kWh/m2 lower
  højst 40 ton CO2 |  | number <= 40 ton CO2 lower
  højst 40 tons CO2e |  | number <= 40 tons CO2e lower
  højst 5 °C |  | number <= 5 °C lower
  mindst 2000 besøg |  | number >= 2000 besøg higher
  under 2000 kr. |  | number < 2000 kr lower
  mindst 80 % fra og med 2027 |  | number >= 80 % in 2027 higher
  mindst 80 % ved udgangen af 2027 |  | number >= 80 % in 2027 higher
  mindst 80 % ved utgangen av 2027 |  | number >= 80 % in 2027 higher
  senest 2027 |  | text
  senest i 2027 |  | text
  mindst 80 % senest 2027 |  | number >= 80 % in 2027 higher
  mindst 80 % senest i 2027 |  | number >= 80 % in 2027 higher
  frem mod 2030 |  | text
  mindst 80 % frem mod 2030 |  | number >= 80 % in 2030 higher
  minst 80 % fram mot 2030 |  | number >= 80 % in 2030 higher
  minst 80 % innen utgangen av 2027 |  | number >= 80 % in 2027 higher
  minst 80 % i løpet av 2027 |  | number >= 80 % in 2027 higher
  mindst 80 % i løbet af 2027 |  | number >= 80 % in 2027 higher
  mindst 80 % pr. 1. januar 2027 |  | number >= 80 % in 2027 higher
  mindst 80 % pr. 31/12 2027 |  | number >= 80 % in 2027 higher
  mindst 80 % pr. 31/12-2027 |  | number >= 80 % in 2027 higher
  mindst 80 % årligt |  | number >= 80 % higher
  højst 10 klager årligt |  | number <= 10 klager årligt lower
  øges med 10 inden 2027 |  | relative >= 10 in 2027 increaseBy
  mere end eller lig med 5 |  | number >= 5 higher
  større end eller lig med 5 |  | number >= 5 higher
  større eller lik 5 |  | number >= 5 higher
  lik eller over 5 |  | number >= 5 higher
  mindre end eller lig med 5 |  | number <= 5 lower
  mindre enn eller lik 5 |  | number <= 5 lower
  greater than or equal to 5 |  | number >= 5 higher
  less than or equal to 5 |  | number <= 5 lower
  equal to or greater than 5 |  | number >= 5 higher
  > = 5 |  | number >= 5 higher
  < = 5 |  | number <= 5 lower
  højere eller lig med 5 |  | number >= 5 higher
  ikke færre end 5 |  | number >= 5 higher
  ikke flere end 5 |  | number <= 5 lower
  ikke mere end 5 |  | number <= 5 lower
  ikke overstige 5 |  | number <= 5 lower
  må ikke overstige 5 |  | number <= 5 lower
  må højst være 5 |  | number <= 5 lower
  skal mindst være 5 |  | number >= 5 higher
  skal være over 5 |  | number > 5 higher
  bør være over 5 |  | number > 5 higher
  skal ikke overstige 5 % |  | number <= 5 % lower
  må ikke komme under 5 |  | number >= 5 higher
  overstiger ikke 5 |  | number <= 5 lower
  skal minst være 5 |  | number >= 5 higher
  ikke lengre enn 5 |  | number <= 5 lower
  ikke længere end 5 dage |  | number <= 5 dage lower
  længere end 5 dage |  | number > 5 dage higher
  lengre enn 5 dager |  | number > 5 dager higher
  lenger enn 5 |  | number > 5 higher
  maximalt 5 |  | number <= 5 lower
  maksimum 5 |  | number <= 5 lower
  maksimal 5 |  | number <= 5 lower
  under 5 % sykefravær |  | number < 5 % lower
  mindst 5 procent af borgerne |  | number >= 5 % higher
  flest mulig |  | text
  så få som muligt |  | text
  lavest mulig |  | text
  færrest mulige |  | text
  best i landet |  | rank <= 1 rank
  bedst i landet |  | rank <= 1 rank
  nummer 1 |  | rank <= 1 rank
  nr. 1 |  | rank <= 1 rank
  1. plads |  | rank <= 1 rank
  en 1. plads |  | rank <= 1 rank
  førsteplads |  | rank <= 1 rank
  blandt top 3 |  | rank <= 3 rank
  i top 10 |  | rank <= 10 rank
  bedre end nr. 20 |  | rank < 20 rank
  plads 20 eller bedre |  | rank <= 20 rank
  1-20 |  | band between 1 and 20 band
  øverste halvdel |  | text
  over medianen |  | text
  mindst medianen |  | text
  på linje med nabokommunerne |  | text
  bedre end sammenligningsgruppen |  | text
  over kommunegruppe 5 |  | benchmark > higher
  som i 2024 | higher; status 85 % (2025) | text
  halveres | status 10 % | relative <= 50 % decreaseBy
  10 % lavere end i 2020 | status 200 kr (2020) | relative <= 10 % decreaseBy
  reduceres med 10 i forhold til 2020 | status 200 (2020) | relative <= 10 decreaseBy
  10 flere end i dag | status 200 | relative >= 10 increaseBy
  -5 | higher; status -10 | number >= -5 higher
  10 | decreaseBy; unit % | relative <= 10 %-point decreaseBy
  10 % | decreaseBy; unit kr | relative <= 10 % decreaseBy
  10 færre | unit % | relative <= 10 %-point decreaseBy
  5 mere end status |  | relative >= 5 increaseBy
  over 5 kr mindre end status |  | relative < 5 kr decreaseBy
  5 more than the status |  | relative >= 5 increaseBy
  10 % mere end status | status 200 kr | relative >= 10 % increaseBy
  no more than two complaints |  | number <= 2 complaints lower
  twice as many |  | relative >= 100 % increaseBy
  færre enn fem |  | number < 5 lower
  ikke mere end tre |  | number <= 3 lower
  mindst én gang om året |  | number >= 1 gang om året higher
  down to 12 days |  | number <= 12 days lower
  cut to 12 days |  | number <= 12 days lower
  cut by 12 days |  | relative <= 12 days decreaseBy
  raised to 90 % |  | number >= 90 % higher
  mindst 90% af borgerne er tilfredse |  | number >= 90 % higher
  maks 10 % avvik |  | number <= 10 % lower
  ≥95 |  | number >= 95 higher
  ≥ 95,5 % |  | number >= 95.5 % higher
  > 4,2 |  | number > 4.2 higher
  <2 |  | number < 2 lower
  under 1 % |  | number < 1 % lower
  0,5 pr. 100.000 indbyggere | lower | number <= 0.5 pr. 100.000 indbyggere lower
  under 3,5 per 1000 innbyggere |  | number < 3.5 per 1000 innbyggere lower
  minst 12 m² |  | number >= 12 m² higher
  200 kr/innb. | lower | number <= 200 kr/innb. lower
  kr 200 pr innb | lower | number <= 200 kr pr innb lower
  kr. 45.000 pr. elev | lower | number <= 45000 kr pr. elev lower
  100.000 kr. | higher | number >= 100000 kr higher
  0 kr. | lower | number <= 0 kr lower
  0 kroner | lower | number <= 0 kroner lower
  0 % | lower | number <= 0 % lower
  0 klager | lower | number <= 0 klager lower
  nul klager | lower | number <= 0 klager lower
  zero complaints | lower | number <= 0 complaints lower
  annenhver |  | text
  hvert andet år |  | text
  2-3 gange årligt |  | band between 2 and 3 gange årligt band
  4-6 uger |  | band between 4 and 6 uger band
  30-40 % |  | band between 30 and 40 % band
  30 % - 40 % |  | band between 30 and 40 % band
  30 %–40 % |  | band between 30 and 40 % band
  mellom 30 % og 40 % |  | band between 30 and 40 % band
  mellem 30 og 40 pct. |  | band between 30 and 40 % band
  mellem 1.000 og 2.000 |  | band between 1000 and 2000 band
  mellem 1 000 og 2 000 |  | band between 1000 and 2000 band
  mellom 1,5 og 2,5 timer |  | band between 1.5 and 2.5 timer band
  minst 3 stjerner |  | number >= 3 stjerner higher
  5 stjerner | higher | number >= 5 stjerner higher
  4+ |  | number >= 4 higher
  Godkendt |  | text
  bestått |  | text
  min. 75 % max. 80 % |  | band between 75 and 80 % band
  ikke under 75, ikke over 80 |  | band between 75 and 80 band
  mindst ½ time |  | number >= 0.5 time higher
`;

/** Words that a person is asked about, with the readings offered, the likeliest first. */
export const DOUBTFUL_WORDINGS = `
  op til 75 % |  | number >= 75 % higher / number <= 75 % lower
  opp til 75 % |  | number >= 75 % higher / number <= 75 % lower
  op til maks. 75 % |  | number <= 75 % lower
  fra 70 til 80 % |  | number >= 80 % higher / band between 70 and 80 % band
  fra 70 % til 80 % |  | number >= 80 % higher / band between 70 and 80 % band
  fra 4,5 til 3,9 |  | number <= 3.9 lower
  fra 12 dage til 8 dage |  | number <= 8 dage lower
  fra 12 til 8 dager |  | number <= 8 dager lower
  from 70 to 80 % |  | number >= 80 % higher / band between 70 and 80 % band
  frå 70 til 80 % |  | number >= 80 % higher / band between 70 and 80 % band
  halvering af 2024-niveauet |  | relative <= 50 % decreaseBy
  inden for 5 %-point af landsgennemsnit |  | benchmark
  inden for 5 % af landsgennemsnittet |  | benchmark
  højst 2 procentpoint under landsgennemsnittet |  | benchmark
  2 procentpoint over landsgennemsnittet |  | benchmark
  2 %-poeng over landssnittet |  | benchmark
  holdes på 85 % |  | number >= 85 % higher / number <= 85 % lower
  fastholdes på 85 % |  | number >= 85 % higher / number <= 85 % lower
  uændret 85 % |  | number >= 85 % higher / number <= 85 % lower
  0-vækst |  |
  +5 % |  | relative >= 5 %-point increaseBy / relative >= 5 % increaseBy / number >= 5 % higher / number <= 5 % lower
  +5 |  | relative >= 5 increaseBy / number >= 5 higher / number <= 5 lower
  -5 % |  | relative <= 5 %-point decreaseBy / relative <= 5 % decreaseBy / number >= -5 % higher / number <= -5 % lower
  -5 |  | relative <= 5 decreaseBy / number >= -5 higher / number <= -5 lower
  −5 % |  | relative <= 5 %-point decreaseBy / relative <= 5 % decreaseBy / number >= -5 % higher / number <= -5 % lower
  - 5 % |  | relative <= 5 %-point decreaseBy / relative <= 5 % decreaseBy / number >= -5 % higher / number <= -5 % lower
  plus 5 % |  | relative >= 5 %-point increaseBy / relative >= 5 % increaseBy / number >= 5 % higher / number <= 5 % lower
  minus 5 % |  | relative <= 5 %-point decreaseBy / relative <= 5 % decreaseBy / number >= -5 % higher / number <= -5 % lower
  +/- 5 % |  | band between -5 and 5 % band
  ± 5 % |  | band between -5 and 5 % band
  80 % ± 2 |  | band between 78 and 82 % band
  80 +/- 2 % |  | band between 78 and 82 % band
  1:4 |  | number >= 25 % higher / number <= 25 % lower / number >= 1 higher / number <= 1 lower
  1 : 4 |  | number >= 25 % higher / number <= 25 % lower / number >= 1 higher / number <= 1 lower
  1:10 |  | number >= 10 % higher / number <= 10 % lower / number >= 1 higher / number <= 1 lower
  1/4 |  | number >= 25 % higher / number <= 25 % lower / number >= 1 higher / number <= 1 lower
  1/3 |  | number >= 33.3 % higher / number <= 33.3 % lower / number >= 1 higher / number <= 1 lower
  3/4 |  | number >= 75 % higher / number <= 75 % lower / number >= 3 higher / number <= 3 lower
  1 av 4 |  | number >= 25 % higher / number <= 25 % lower / number >= 1 higher / number <= 1 lower
  1 ud af 4 |  | number >= 25 % higher / number <= 25 % lower / number >= 1 higher / number <= 1 lower
  hver tredje |  | number >= 33.3 % higher / number <= 33.3 % lower
  hver 3. |  | number >= 33.3 % higher / number <= 33.3 % lower
  hver femte |  | number >= 20 % higher / number <= 20 % lower
  kvar tredje |  | number >= 33.3 % higher / number <= 33.3 % lower
  every third |  | number >= 33.3 % higher / number <= 33.3 % lower
  højst hver tiende |  | number <= 10 % lower
  hver anden borger |  | number >= 50 % higher / number <= 50 % lower
  færre enn hver femte |  | number < 20 % lower
  hver tredje elev |  | number >= 33.3 % higher / number <= 33.3 % lower
  ca. 100 |  | number >= 100 higher / number <= 100 lower
  ca 100 |  | number >= 100 higher / number <= 100 lower
  omkring 100 |  | number >= 100 higher / number <= 100 lower
  rundt 100 |  | number >= 100 higher / number <= 100 lower
  cirka 100 % |  | number >= 100 % higher / number <= 100 % lower
  om lag 100 |  | number >= 100 higher / number <= 100 lower
  ca. 4-5 |  | band between 4 and 5 band
  kr 1 250 000 |  | number >= 1250000 kr higher / number <= 1250000 kr lower
  kr. 1.250.000 |  | number >= 1250000 kr higher / number <= 1250000 kr lower
  1.250.000 kr. |  | number >= 1250000 kr higher / number <= 1250000 kr lower
  1 250 000 kroner |  | number >= 1250000 kroner higher / number <= 1250000 kroner lower
  1250000 |  | number >= 1250000 higher / number <= 1250000 lower
  2,5 mio. kr. |  | number >= 2.5 mio. kr higher / number <= 2.5 mio. kr lower
  2,5 mill. kr |  | number >= 2.5 mill. kr higher / number <= 2.5 mill. kr lower
  2,5 mio kr |  | number >= 2.5 mio kr higher / number <= 2.5 mio kr lower
  2,5 millioner kroner |  | number >= 2.5 millioner kroner higher / number <= 2.5 millioner kroner lower
  kr 2,5 mill |  | number >= 2.5 mill kr higher / number <= 2.5 mill kr lower
  500 tkr. |  | number >= 500 tkr higher / number <= 500 tkr lower
  0-visjon |  | number <= 0 lower
  0-vision |  | number <= 0 lower
  nulvision |  | number <= 0 lower
  nullvisjon |  | number <= 0 lower
  0 |  | number >= 0 higher / number <= 0 lower
  Nul |  | number >= 0 higher / number <= 0 lower
  null |  | number >= 0 higher / number <= 0 lower
  ingen |  | number <= 0 lower
  ingen klager |  | number <= 0 lower
  ingen børn |  | number <= 0 lower
  ingen fejl |  | number <= 0 lower
  Ingen over 30 dage |  | number >= 30 dage higher / number <= 30 dage lower
  zero |  | number >= 0 higher / number <= 0 lower
  none |  | number <= 0 lower
  alle |  | number >= 100 % higher
  alle elever |  | number >= 100 % higher
  alle borgere |  | number >= 100 % higher
  all |  | number >= 100 % higher
  samtlige |  | number >= 100 % higher
  alla |  | number >= 100 % higher
  100 |  | number >= 100 higher / number <= 100 lower
  100 % |  | number >= 100 % higher / number <= 100 % lower
  100 pct. |  | number >= 100 % higher / number <= 100 % lower
  mindst 2 ud af 3 elever | higher | number >= 66.7 % higher / number >= 2 higher
  minst 4 av 6 | higher | number >= 66.7 % higher / number >= 4 higher
  at least 3 of 5 | higher | number >= 60 % higher / number >= 3 higher
  8 ud af 10 | higher | number >= 80 % higher / number >= 8 higher
  mindst 8 ud af 10 borgere |  | number >= 80 % higher / number >= 8 higher
  4/5 | higher | number >= 80 % higher / number >= 4 higher
  mindst 75 % (2025: 71 %) |  | number >= 75 % higher / number >= 2025 higher / number >= 71 % higher
  mindst 80 % (status 75 %) |  | number >= 80 % higher / number >= 75 % higher
  10 % bedre end landsgennemsnittet |  | benchmark
  5 % lavere | lower | relative <= 5 %-point decreaseBy / relative <= 5 % decreaseBy
  mindst 10 % bedre |  | relative >= 10 %-point increaseBy / relative >= 10 % increaseBy / relative <= 10 %-point decreaseBy / relative <= 10 % decreaseBy
  10 pct. hurtigere | lower | relative <= 10 %-point decreaseBy / relative <= 10 % decreaseBy
  dobbelt så mange som i 2024 |  | relative >= 100 % increaseBy
  en tredjedel færre |  | relative <= 33.3 %-point decreaseBy / relative <= 33.3 % decreaseBy
  mere end halvdelen |  | number > 50 % higher
  mindst halvdelen |  | number >= 50 % higher
  under halvdelen |  | number < 50 % lower
  over halvparten |  | number > 50 % higher
  minst to tredeler |  | number >= 66.7 % higher
  mindst to tredjedele |  | number >= 66.7 % higher
  mindst tre fjerdedele |  | number >= 75 % higher
  at least 1,250 visits |  | number >= 1250 visits higher / number >= 1.25 visits higher
  at least 1,250 |  | number >= 1250 higher / number >= 1.25 higher
  at least 1,250,000 |  | number >= 1250000 higher
  reduceres med 5-10 % |  | relative <= 5 decreaseBy / relative <= 10 %-point decreaseBy / relative <= 10 % decreaseBy
  fald på 5-10 dage |  | relative <= 5 decreaseBy / relative <= 10 dage decreaseBy
  mindst 5-7 |  | number >= 5 higher / number >= 7 higher
  højst 3-4 dage |  | number <= 3 lower / number <= 4 dage lower
  70/80 % |  | number >= 70 higher / number <= 70 lower / number >= 80 % higher / number <= 80 % lower
  80 % eller bedre |  | number >= 80 % higher / number <= 80 % lower
  fra 80 % | higher | number >= 80 % higher
  fra 80 % og opefter |  | number >= 80 % higher
  > 5 < 10 |  | band between 5 and 10 band
  5 eller 6 |  | number >= 5 eller higher / number <= 5 eller lower / number >= 6 higher / number <= 6 lower
  5 og 10 |  | number >= 5 og higher / number <= 5 og lower / number >= 10 higher / number <= 10 lower
  5, 6 |  | number >= 5 higher / number <= 5 lower / number >= 6 higher / number <= 6 lower
  5..10 |  | number >= 5 higher / number <= 5 lower / number >= 10 higher / number <= 10 lower
  5 … 10 |  | number >= 5 higher / number <= 5 lower / number >= 10 higher / number <= 10 lower
  mindst 85 i 2026 og 90 i 2027 |  | number >= 85 i in 2027 higher / number >= 2026 og in 2027 higher / number >= 90 in 2027 higher
  85 % i 2026, 90 % i 2028 |  | number >= 85 % higher / number <= 85 % lower / number >= 90 % higher / number <= 90 % lower
  90 % inden for 14 dage | higher | number >= 90 % higher / number >= 14 dage higher
  mindst 90 % inden for 14 dage |  | number >= 90 % higher / number >= 14 dage higher
  mindst 90 % af sager afgjort inden 8 uger |  | number >= 90 % higher / number >= 8 uger higher
  mindst 80 % af de 15-24-årige |  | number >= 80 % higher / number >= 15 higher / number >= 24 -årige higher
  mindst 95 % har bestået 9. klasse |  | number >= 95 % higher / number >= 9 . klasse higher
  mindst 80 % af 9. klasse |  | number >= 80 % higher / number >= 9 . klasse higher
  ned 5 % |  | relative <= 5 %-point decreaseBy / relative <= 5 % decreaseBy / number <= 5 % lower
  opp 5 % |  | relative >= 5 %-point increaseBy / relative >= 5 % increaseBy / number >= 5 % higher
  forbedres med 0,2 |  | relative >= 0.2 increaseBy / relative <= 0.2 decreaseBy
  forbedring på 5 % |  | relative >= 5 %-point increaseBy / relative >= 5 % increaseBy / relative <= 5 %-point decreaseBy / relative <= 5 % decreaseBy
  faldende | status 10 | number < 10 lower
  stigende | status 10 | number > 10 higher
  - |  | missing
  – |  | missing
  mindst karakteren 7 |  | number >= 7 higher
  karakter 7,2 | higher | number >= 7.2 higher
  karaktersnit på 7 | higher | number >= 7 higher
  niveau 3 | higher | number >= 3 higher
  indeks 100 | higher | number >= 100 higher
  indeks 105 (2020=100) | higher | number >= 105 higher / number >= 2020 higher / number >= 100 higher
  mindst 80%* |  | number >= 80 % higher
  mindst 80 %, gerne 90 % |  | number >= 80 % higher / number >= 90 % higher
  mindst 2000 |  | number >= 2000 higher
  mindst 80 % fra 2027 |  | number >= 80 % higher / number >= 2027 higher
  mindst 80 % i skoleåret 2026/27 |  | number >= 80 % higher
  mindst 80 % i skoleåret 2026/2027 |  | number >= 80 % higher
  reduceres med 2 % årligt | unit kr | relative <= 2 % decreaseBy
  reduceres med 2 % om året | unit kr | relative <= 2 % decreaseBy
  reduceres 2 % pr. år | unit kr | relative <= 2 % decreaseBy / number <= 2 % lower
  2 % årlig reduktion | unit kr | relative <= 2 % decreaseBy
  øges med 5 hvert år |  | relative >= 5 hvert år increaseBy
  øges med 5 pr. år |  | relative >= 5 pr. år increaseBy
  stiger med 5 årligt |  | relative >= 5 årligt increaseBy
  reduceres med 10 % i forhold til 2020 | unit kr | relative <= 10 % decreaseBy
  reduceres med 10 i forhold til 2020 |  | relative <= 10 decreaseBy
  10 % lavere end i 2020 | lower; unit kr | relative <= 10 % decreaseBy
  reduseres med 10 sammenlignet med 2019 |  | relative <= 10 decreaseBy
  reduseres med 10 fra 2019 |  | relative <= 10 fra decreaseBy / relative <= 2019 decreaseBy
  reduseres med 10 siden 2019 |  | relative <= 10 decreaseBy
  reduction of 10 compared to 2019 |  | relative <= 10 decreaseBy
  øges med 400 m fra 2024 til 2027 |  | relative >= 400 m fra increaseBy / relative >= 2024 til increaseBy / relative >= 2027 increaseBy
  maksimal ventetid 5 dage |  | number <= 5 dage lower
  ventetid højst 5 dage |  | number <= 5 dage lower
  trivsel mindst 4 |  | number >= 4 higher
  sygefravær under 5 % |  | number < 5 % lower
  fravær på højst 5 % |  | number <= 5 % lower
  fravær 5 % | lower | number <= 5 % lower
  mindst 5 % af 200 borgere |  | number >= 5 % higher / number >= 200 borgere higher
  minimum nr. 20 |  | rank <= 20 rank
  plads 10-20 |  | rank <= 20 rank
  mellem nr. 10 og 20 |  | rank <= 20 rank
  1.-20. plads |  | rank <= 20 rank
  som i 2025 | higher; status 85 % (2025) | number >= 85 % higher
  fastholdes | higher; status 85 % | number >= 85 % higher
  fastholdes på 2025-niveau | status 85 % (2025) | number >= 85 % higher / number <= 85 % lower
  uændret | lower; status 85 % | number <= 85 % lower
  på samme niveau | lower; status 85 % | number <= 85 % lower
  samme niveau som i 2025 | higher; status 85 % (2025) | number >= 85 % higher
  dagens nivå | higher; status 85 % | number >= 85 % higher
  lavere end i 2024 | status 85 % (2024) | number < 85 % lower
  bedre enn i fjor | status 85 % | number > 85 % higher / number < 85 % lower
  bedre enn i fjor | lower; status 85 % | number < 85 % lower
  stigende | status 85 % | number > 85 % higher
  faldende | status 85 % | number < 85 % lower
  ingen stigning | status 85 % | number <= 85 % lower
  0-vækst | status 85 % | number <= 85 % lower
  forbedres | higher; status 4,1 | number > 4.1 higher
  halveres | higher | relative <= 50 % decreaseBy
  mere end i dag | status 10 | number > 10 higher
  flere | status 10 | number > 10 higher
  10 % lavere end i 2020 | status 200 kr (2024) | relative <= 10 % decreaseBy
  5 færre enn i fjor | status 200 | relative <= 5 decreaseBy
  -5 | higher | relative <= 5 decreaseBy / number >= -5 higher
  10 % | decreaseBy; unit % | relative <= 10 %-point decreaseBy / relative <= 10 % decreaseBy
  10 % reduktion | status 40 % | relative <= 10 %-point decreaseBy / relative <= 10 % decreaseBy
  mindst så mange som i dag | status 10 | number >= 10 higher
  mindst som i dag | status 10 | number >= 10 higher
  ikke lavere end i dag | status 10 | number >= 10 higher
  ikke lavere end 2024 | status 10 | number >= 2024 higher
  to tredjedeler |  | number >= 66.7 % higher / number <= 66.7 % lower
  maks som i dag | status 10 | number <= 10 lower
  bedre enn 2013 | higher | number > 2013 higher
  nr. 10-20 |  | rank <= 20 rank
  1 in 4 |  | number >= 25 % higher / number <= 25 % lower / number >= 1 higher / number <= 1 lower
  ikke dårligere enn i dag | higher; status 10 | number >= 10 higher
  minst like mange som i fjor | status 10 | number >= 10 higher
  a third |  | number >= 33.3 % higher / number <= 33.3 % lower
  up to 75 % |  | number >= 75 % higher / number <= 75 % lower
  mindst fire ud af fem |  | number >= 80 % higher / number >= 4 higher
  7 av 10 innbyggere |  | number >= 70 % higher / number <= 70 % lower / number >= 7 higher / number <= 7 lower
  9 ut av 10 |  | number >= 90 % higher / number <= 90 % lower / number >= 9 higher / number <= 9 lower
  fra 4 til 5 dager |  | number >= 5 dager higher / band between 4 and 5 dager band
  økes fra 70 % til 80 % |  | number >= 80 % higher / band between 70 and 80 % band
  reduceres fra 12 til 8 dage |  | number <= 8 dage lower
  øges fra 70 til 80 % |  | number >= 80 % higher / band between 70 and 80 % band
  sænkes fra 12 til 8 |  | number <= 8 lower
  mindst 90% er tilfredse eller meget tilfredse |  | number >= 90 % higher
  mindre end 1 pr. 1.000 |  | number < 1 pr lower / number < 1000 lower
  nulltoleranse |  | number <= 0 lower
  ingen avvik |  | number <= 0 lower
  ingen mobbes |  | number <= 0 lower
  alle klasser |  | number >= 100 % higher
  alle under 30 dage |  | number < 30 dage lower
  every second |  | number >= 50 % higher / number <= 50 % lower
  hver 10. borger |  | number >= 10 % higher / number <= 10 % lower
  4-6 uger | lower | band between 4 and 6 uger band
  max 4-6 uger |  | number <= 4 lower / number <= 6 uger lower
  5±1 |  | band between 4 and 6 band
  100 ± 5 % |  | band between 95 and 105 % band
  karakter 4+ |  | number >= 4 higher
  100 % i 2028 |  | number >= 100 % in 2028 higher / number <= 100 % in 2028 lower
  100% innen 2030 |  | number >= 100 % in 2030 higher / number <= 100 % in 2030 lower
  90 % (2026), 95 % (2027) |  | number >= 90 % higher / number <= 90 % lower / number >= 95 % higher / number <= 95 % lower
  75→80 % |  | number >= 80 % higher / band between 75 and 80 % band
  75 -> 80 % |  | number >= 80 % higher / band between 75 and 80 % band
  75 => 80 |  | number >= 80 higher / band between 75 and 80 band
  75 … 80 % |  | number >= 75 higher / number <= 75 lower / number >= 80 % higher / number <= 80 % lower
  75/80 |  | number >= 93.75 % higher / number <= 93.75 % lower / number >= 75 higher / number <= 75 lower
  75 % / 80 % |  | number >= 75 % higher / number <= 75 % lower / number >= 80 % higher / number <= 80 % lower
  over 75 og under 80 |  | band between 75 and 80 band
  mere end 5, men mindre end 10 |  | band between 5 and 10 band
  2.500 |  | number >= 2500 higher / number <= 2500 lower
  2 500 |  | number >= 2500 higher / number <= 2500 lower
  2500 |  | number >= 2500 higher / number <= 2500 lower
  2,500 |  | number >= 2.5 higher / number <= 2.5 lower
  1.234,5 |  | number >= 1234.5 higher / number <= 1234.5 lower
  1 234,5 |  | number >= 1234.5 higher / number <= 1234.5 lower
  1.234.567 |  | number >= 1234567 higher / number <= 1234567 lower
  12.345 kr |  | number >= 12345 kr higher / number <= 12345 kr lower
  999 999 |  | number >= 999999 higher / number <= 999999 lower
  3,14159 |  | number >= 3.14159 higher / number <= 3.14159 lower
  0,05 |  | number >= 0.05 higher / number <= 0.05 lower
  00 |  | number >= 0 higher / number <= 0 lower
  007 |  | number >= 7 higher / number <= 7 lower
  ½ |  | number >= 0.5 higher / number <= 0.5 lower
  ¾ |  | number >= 0.75 higher / number <= 0.75 lower
`;
