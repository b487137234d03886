import type { overallGoals as da } from "../da/overall-goals.ts";
import type { Texts } from "../texts.ts";

export const overallGoals: Texts<typeof da> = {
  "list.title": "Overordna mål",
  "list.lead":
    "Det kommunen og områda vil nå i valperioden. Einingane kan seie kva for nokre dei bidreg til med sine eigne mål.",
  "list.terms": "Valperiode",
  "list.empty": "Ingen overordna mål enno",
  "list.empty.text":
    "Begynn med dei kommunen har sjølv. Deretter kan kvart område få mål som bidreg til dei, og einingane kan knyte måla sine til.",
  "list.noTerm": "Det manglar ein valperiode",
  "list.noTerm.text": "Overordna mål høyrer til i ein valperiode. Opprett han først.",
  "list.noTerm.link": "Opprett valperiode",
  "list.under": "Bidreg til: {title}",
  "list.cascade": "Sjå måla i samanheng",
  "level.organisation": "Kommunen",
  "new.title": "Nytt overordna mål",
  "edit.title": "Rediger overordna mål",
  "edit.go": "Rediger",
  "field.title": "Overskrift",
  "field.title.help": "Éi linje som er lett å hugse, til dømes «Alle unge er i gang».",
  "field.text": "Kva det betyr",
  "field.text.help": "Kva skal vere annleis for innbyggjarane når perioden er over?",
  "field.councilTermId": "Valperiode",
  "field.areaId": "Kven sitt mål er det?",
  "field.areaId.help":
    "Måla til kommunen gjeld alle. Måla til eit område gjeld einingane i området.",
  "field.parentId": "Bidreg til målet til kommunen",
  "field.parentId.help": "Berre for måla til eit område. Måla til kommunen står øvst.",
  "field.parentId.none": "Ikkje noko bestemt",
  "field.responsible": "Ansvarleg",
  "field.responsible.help": "Ei stilling heller enn eit namn, så det held heile perioden.",
  "field.indicatorIds": "Indikatorar",
  "field.indicatorIds.help":
    "Dei kommunen og områda har. Målet til eit område kan berre lesast av på dei området og kommunen har.",
  save: "Lagre",
  create: "Opprett overordna mål",
  retire: "Lat målet gå ut",
  restore: "Ta målet i bruk igjen",
  "retire.lead": "Det kan framleis lesast, men blir ikkje talt med eller valt lenger.",
  "retire.serving": {
    one: "{count} mål bidreg til det no og blir ståande utan det.",
    other: "{count} mål bidreg til det no og blir ståande utan det.",
  },
  "notice.created": "Det overordna målet er oppretta.",
  "notice.saved": "Det overordna målet er lagra.",
  "notice.retired": "Målet er gått ut. Det kan takast i bruk igjen.",
  "notice.restored": "Målet er teke i bruk igjen.",
  "page.retired": "Målet er gått ut",
  "page.retired.text": "Det blir ikkje talt med i samanhengen og kan ikkje veljast til nye mål.",
  "page.aside": "Om det overordna målet",
  "page.serves": "Bidreg til",
  "page.how": "Korleis går det?",
  "page.goals": "Måla til einingane",
  "page.goals.lead":
    "Kvart mål er talt éin gong. Fargane blir talde og aldri slått saman til eit gjennomsnitt.",
  "page.areas": "Måla til områda",
  "page.direct": "Einingar som bidreg direkte",
  "page.none": "Ingen mål bidreg enno",
  "page.none.text":
    "Når ei eining skriv måla sine, kan ho velje dette, og når utvalet har godkjent målet, står det her.",
  "tree.count": {
    one: "{count} mål, av dei {without} utan data",
    other: "{count} mål, av dei {without} utan data",
  },
  "tree.none": "Ingen mål enno",
  "tree.show": { one: "Vis måla til {count} eining", other: "Vis måla til {count} einingar" },
  "tree.showDirect": {
    one: "Vis {count} eining som bidreg direkte",
    other: "Vis {count} einingar som bidreg direkte",
  },
  "tree.indicators": "Indikatorar for {title}",
  "loose.title": "Mål utan overordna mål",
  "loose.lead": {
    one: "{count} mål er ikkje knytt til eit overordna mål. Det er ikkje eit krav.",
    other: "{count} mål er ikkje knytte til eit overordna mål. Det er ikkje eit krav.",
  },
  "loose.none": "Alle godkjende mål bidreg til eit overordna mål.",
  "cascade.empty":
    "Her står dei overordna måla til kommunen og områda med dei måla einingane har sett for å nå dei.",
  "cascade.edit": "Rediger overordna mål",
  "error.place-in-use": {
    one: "{count} mål bidreg til det, så valperiode og område kan ikkje endrast. Opprett eit nytt i staden.",
    other:
      "{count} mål bidreg til det, så valperiode og område kan ikkje endrast. Opprett eit nytt i staden.",
  },
  "error.parent-not-above": "Berre målet til eit område kan bidra til eit av måla til kommunen.",
  "error.parent-of-other-term": "Det målet høyrer til ein annan valperiode.",
  "error.indicator-of-other-place": "Vel berre indikatorane til kommunen og området sjølv.",
};
