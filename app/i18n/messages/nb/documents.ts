import type { documents as da } from "../da/documents.ts";
import type { Texts } from "../texts.ts";

export const documents: Texts<typeof da> = {
  "file.label": "Fil",
  "file.help":
    "PDF, bilde (PNG, JPEG, WEBP), Word, Excel, PowerPoint, ODT, ODS, CSV eller tekst. Høyst 10 MB.",
  "file.again": "Velg filen igjen. Nettleseren husker den ikke når siden vises på nytt.",
};
