export const followUp = {
  "status.green": "Opfyldt",
  "status.yellow": "Delvist opfyldt",
  "status.red": "Ikke opfyldt",
  "status.noData": "Ingen data",
  "status.notDue": "Endnu ikke forfalden",
  "status.tooEarly": "For tidligt at se effekt",
  "status.notPublished": "Ikke offentliggjort endnu",
  "status.notRated": "Vurderes ikke",
} as const;
