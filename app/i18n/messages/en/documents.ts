import type { documents as da } from "../da/documents.ts";
import type { Texts } from "../texts.ts";

export const documents: Texts<typeof da> = {
  "file.label": "File",
  "file.help":
    "PDF, image (PNG, JPEG, WEBP), Word, Excel, PowerPoint, ODT, ODS, CSV or text. At most 10 MB.",
  "file.again":
    "Choose the file again. The browser does not remember it when the page is shown anew.",
};
