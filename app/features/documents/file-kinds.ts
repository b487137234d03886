/** A file holds at most this many bytes (10 MB). */
export const largestFile = 10 * 1024 * 1024;

/** The kinds of file that are taken in, by the ending of their names; text has no signature of its own. */
export const mediaTypeOfEnding: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  webp: "image/webp",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  odt: "application/vnd.oasis.opendocument.text",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  csv: "text/csv",
  txt: "text/plain",
};

/** For the file control, so that the browser offers only what can be used. */
export const acceptedEndings = Object.keys(mediaTypeOfEnding)
  .map((ending) => `.${ending}`)
  .join(",");

/** The ending of a file's name without its point, in lower case; empty where there is none. */
export function endingOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
}
