import type { overallGoals as da } from "../da/overall-goals.ts";
import type { Texts } from "../texts.ts";

export const overallGoals: Texts<typeof da> = {
  "list.title": "Overordnede mål",
  "list.lead":
    "Det kommunen og områdene vil nå i valgperioden. Virksomhetene kan si hvilke av dem deres egne mål bidrar til.",
  "list.terms": "Valgperiode",
  "list.empty": "Ingen overordnede mål ennå",
  "list.empty.text":
    "Begynn med kommunens egne. Deretter kan hvert område få mål som bidrar til dem, og virksomhetene kan knytte målene sine til.",
  "list.noTerm": "Det mangler en valgperiode",
  "list.noTerm.text": "Overordnede mål hører til i en valgperiode. Opprett den først.",
  "list.noTerm.link": "Opprett valgperiode",
  "list.under": "Bidrar til: {title}",
  "list.cascade": "Se målene i sammenheng",
  "level.organisation": "Kommunen",
  "new.title": "Nytt overordnet mål",
  "edit.title": "Rediger overordnet mål",
  "edit.go": "Rediger",
  "field.title": "Overskrift",
  "field.title.help": "Én linje som kan huskes, for eksempel «Alle unge er i gang».",
  "field.text": "Hva det betyr",
  "field.text.help": "Hva skal være annerledes for innbyggerne når perioden er over?",
  "field.councilTermId": "Valgperiode",
  "field.areaId": "Hvem sitt mål er det?",
  "field.areaId.help":
    "Kommunens egne mål gjelder alle. Målene til et område gjelder virksomhetene i området.",
  "field.parentId": "Bidrar til kommunens mål",
  "field.parentId.help": "Bare for målene til et område. Kommunens egne mål står øverst.",
  "field.parentId.none": "Ikke noe bestemt",
  "field.responsible": "Ansvarlig",
  "field.responsible.help": "En stilling heller enn et navn, så det holder hele perioden.",
  "field.indicatorIds": "Indikatorer",
  "field.indicatorIds.help":
    "Kommunens egne og områdenes. Målet til et område kan bare leses av på områdets egne og kommunens.",
  save: "Lagre",
  create: "Opprett overordnet mål",
  retire: "La målet utgå",
  restore: "Ta målet i bruk igjen",
  "retire.lead": "Det kan fortsatt leses, men telles og velges ikke lenger.",
  "retire.serving": {
    one: "{count} mål bidrar til det nå og blir stående uten det.",
    other: "{count} mål bidrar til det nå og blir stående uten det.",
  },
  "notice.created": "Det overordnede målet er opprettet.",
  "notice.saved": "Det overordnede målet er lagret.",
  "notice.retired": "Målet er utgått. Det kan tas i bruk igjen.",
  "notice.restored": "Målet er tatt i bruk igjen.",
  "page.retired": "Målet er utgått",
  "page.retired.text": "Det telles ikke med i sammenhengen og kan ikke velges til nye mål.",
  "page.aside": "Om det overordnede målet",
  "page.serves": "Bidrar til",
  "page.how": "Hvordan går det?",
  "page.goals": "Virksomhetenes mål",
  "page.goals.lead":
    "Hvert mål er talt én gang. Fargene telles og slås aldri sammen til et gjennomsnitt.",
  "page.areas": "Områdenes mål",
  "page.direct": "Virksomheter som bidrar direkte",
  "page.none": "Ingen mål bidrar ennå",
  "page.none.text":
    "Når en virksomhet skriver målene sine, kan den velge dette, og når utvalget har godkjent målet, står det her.",
  "tree.count": {
    one: "{count} mål, hvorav {without} uten data",
    other: "{count} mål, hvorav {without} uten data",
  },
  "tree.none": "Ingen mål ennå",
  "tree.show": {
    one: "Vis målene til {count} virksomhet",
    other: "Vis målene til {count} virksomheter",
  },
  "tree.showDirect": {
    one: "Vis {count} virksomhet som bidrar direkte",
    other: "Vis {count} virksomheter som bidrar direkte",
  },
  "tree.indicators": "Indikatorer for {title}",
  "loose.title": "Mål uten overordnet mål",
  "loose.lead": {
    one: "{count} mål er ikke knyttet til et overordnet mål. Det er ikke et krav.",
    other: "{count} mål er ikke knyttet til et overordnet mål. Det er ikke et krav.",
  },
  "loose.none": "Alle godkjente mål bidrar til et overordnet mål.",
  "cascade.empty":
    "Her står kommunens og områdenes overordnede mål med de målene virksomhetene har satt for å nå dem.",
  "cascade.edit": "Rediger overordnede mål",
  "error.place-in-use": {
    one: "{count} mål bidrar til det, så valgperiode og område kan ikke endres. Opprett et nytt i stedet.",
    other:
      "{count} mål bidrar til det, så valgperiode og område kan ikke endres. Opprett et nytt i stedet.",
  },
  "error.parent-not-above": "Bare målet til et område kan bidra til et av kommunens.",
  "error.parent-of-other-term": "Det målet hører til en annen valgperiode.",
  "error.indicator-of-other-place": "Velg bare kommunens indikatorer og områdets egne.",
};
