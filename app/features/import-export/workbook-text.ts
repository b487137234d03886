/** What a workbook takes for a sign written by its number: "_x0041_" is an A there. */
const SIGN_BY_NUMBER = /_(?=x[\da-f]{4}_)/giu;
/** Signs that the package leaves out as worth no place in a file: the mark of a sign that was lost, and what stands for none. */
const LEFT_OUT = /\uFFFD|\p{Noncharacter_Code_Point}/gu;

/**
 * A text that a workbook gives back sign for sign (ISO/IEC 29500, ST_Xstring). A word that every object answers to, "toString", breaks the
 * list of texts the package keeps, so its first sign is written by its number too.
 */
export function workbookText(text: string): string {
  if (text in {}) return byNumber(text.slice(0, 1)) + text.slice(1);
  return text.replace(SIGN_BY_NUMBER, "_x005F_").replace(LEFT_OUT, byNumber);
}

function byNumber(sign: string): string {
  return Array.from({ length: sign.length }, (_, at) => {
    return `_x${sign.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0")}_`;
  }).join("");
}
