import type { documents as da } from "../da/documents.ts";
import type { Texts } from "../texts.ts";

export const documents: Texts<typeof da> = {
  "file.label": "Fil",
  "file.help":
    "PDF, bilete (PNG, JPEG, WEBP), Word, Excel, PowerPoint, ODT, ODS, CSV eller tekst. Høgst 10 MB.",
  "file.again": "Vel fila igjen. Nettlesaren hugsar ho ikkje når sida blir vist på nytt.",
};
