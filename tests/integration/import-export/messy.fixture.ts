import writeXlsxFile from "write-excel-file/node";

type Cell =
  | string
  | number
  | boolean
  | null
  | { readonly value: unknown; readonly [more: string]: unknown };
type Sheet = { readonly sheet: string; readonly data: readonly (readonly Cell[])[] };

/** A workbook with these sheets, as a spreadsheet program saves it. */
export async function workbook(...sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const made = writeXlsxFile(sheets as never);
  return new Uint8Array(await (made as never as { toBuffer(): Promise<Buffer> }).toBuffer());
}

const percent = (value: number) => ({ value, type: Number, format: "0.0%" });
const wide = (value: string, span: number) => ({ value, type: String, span });

/** Windows-1252, in which older programs save. */
export function windows(text: string): Uint8Array<ArrayBuffer> {
  const signs: Readonly<Record<string, number>> = { "–": 0x96, "€": 0x80, "’": 0x92 };
  return Uint8Array.from([...text], (sign) => signs[sign] ?? sign.charCodeAt(0));
}

export const utf8 = (text: string) => new TextEncoder().encode(text);

/** Semicolons, Danish letters, thousands with points and decimals with commas. */
export const danishBudget = [
  "Nr.;Styringsindikator;Status 2025;Mål 2027;Datakilde",
  "1;Borgere, der får hjemmehjælp;1.234;højst 1.200;Omsorgssystemet",
  "2;Udgift pr. plads – kroner;98.765,50 kr.;under 95.000 kr.;Økonomi",
  "3;Andel unge i uddannelse;87,4 %;mindst 90 %;Statistikkontoret",
].join("\r\n");

/** The same with decimal points, as a program writes it. */
export const programOutput = [
  "id,name,status 2025,target 2027,source",
  "1,Waiting time in days,67.2,60,Own count",
  "2,Grade average,4.712,4.800,School register",
  "3,Residents,1250.5,1300,Register",
].join("\n");

/** Copied from a document: cells with line breaks in quotation marks, and one that is a mere sign. */
export const quotedPaste = [
  "Nr\tIndikator\tStatus (2025)\tMål (2027)\tKilde",
  '1\t"Andel brukere\nsom er fornøyde"\t"72 %"\t"minst\n80 %"\tBrukerundersøkelse',
  '2\tSkjermer over 24" i bruk\t40\tflere enn 60\t"Egen telling"',
].join("\n");

/** Title rows above the heading, empty rows, sections, a sum, a footnote. */
export const norwegianPlan = [
  "Styringsindikatorer 2026–2029;;;;",
  "Vedtatt i kommunestyret;;;;",
  ";;;;",
  "Nr;Indikatorer;Resultat 2025;Måltall 2027;Kjelde",
  "Brukere;;;;",
  "1;Ventetid på sykehjem;34 dager;under 30 dager;Egen telling",
  "2;Andel med individuell plan;61 %;minst 75 %;Fagsystem",
  ";;;;",
  "Medarbeidere;;;;",
  "3;Sykefravær;8,4 %;høyst 7 %;Lønnssystemet",
  "4;Heltidsandel;*;over 60 %;Lønnssystemet",
  "Sum;;103;;",
  "* Foreløpige tall;;;;",
].join("\r\n");

/** Other names, another order, words with a letter wrong, marks for what is missing. */
export const otherWords = [
  "Kjelde\tStyringsindkator\tMåltall 2027\tResultat 2024\tResultat 2025\tKommentar\tAnsvarlig",
  "SSB\tBarn i barnehage\tminst 95 %\t92,1 %\t93,4 %\tOK\tOppvekstsjef",
  "Eigen\tVenteliste\t0\tn/a\t-\t\tHelsesjef",
  "Elevundersøkinga\tTrivsel\tover 4,4\ti.a.\t4,2*\t* førebels\tSkulesjef",
].join("\n");

/** Units in the headings, years as numbers. */
export const unitsInHeadings = [
  "Indikator;2023;2024;2025;Mål 2027 (%)",
  "Andel økologisk mad (%);61,2;63,4;65,0;75",
].join("\n");
export const unitInHeading = [
  "Indikator;Status 2025 (%);Mål 2027 (%)",
  "Økologisk mad;65,0;mindst 75",
].join("\n");

export const duplicates = [
  "Indikator\tStatus 2025\tMål 2027",
  "Sygefravær\t5 %\thøjst 4 %",
  "Sygefravær\t7 %\thøjst 6 %",
  "Uheld\t12\tfærre end 10",
].join("\n");

export const oneColumn = "Indikatorer\nTrivsel\nRo i timerne\nVentetid";

/** A workbook: two heading rows with years under "Resultat" and "Mål", sections, percent formats, dates, several sheets. */
export function steeringWorkbook() {
  return workbook(
    { sheet: "Les meg", data: [["Dette er kommunens styringstabell"], ["Spør økonomiavdelingen"]] },
    {
      sheet: "Mål",
      data: [
        [wide("Styringskort helse og omsorg", 6), null, null, null, null, null],
        ["Nr", "Indikator", wide("Resultat", 2), null, wide("Mål", 2), null],
        [null, null, 2024, 2025, 2026, 2027],
        [wide("Brukere", 6), null, null, null, null, null],
        ["1", "Sykefravær", percent(0.081), percent(0.064), percent(0.06), "under 5 %"],
        ["2", "Brukertilfredshet", 4.2, 4.35, 4.5, 4.6],
        [
          "3",
          "Ventetid",
          "34 dager",
          { value: new Date("2026-03-12"), type: Date, format: "dd.mm.yyyy" },
          30,
          28,
        ],
      ],
    },
    {
      sheet: "Skole",
      data: [
        ["Nr", "Indikator", "Status 2025", "Mål 2027"],
        ["1", "Trivsel", 4.4, "over 4,5"],
      ],
    },
  );
}

export const manyColumns = `${Array.from({ length: 200 }, (_, index) => `Kolonne ${index}`).join(";")}\n${"1;".repeat(199)}1`;
