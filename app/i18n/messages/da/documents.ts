export const documents = {
  "file.label": "Fil",
  "file.help":
    "PDF, billede (PNG, JPEG, WEBP), Word, Excel, PowerPoint, ODT, ODS, CSV eller tekst. Højst 10 MB.",
  "file.again": "Vælg filen igen. Browseren husker den ikke, når siden vises på ny.",
} as const;
