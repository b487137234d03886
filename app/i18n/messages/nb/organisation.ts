import type { organisation as da } from "../da/organisation.ts";
import type { Texts } from "../texts.ts";

export const organisation: Texts<typeof da> = {
  "administration.title": "Administrasjon",
  "administration.lead":
    "Her settes kommunen opp: valgperioder, utvalg, områder, virksomheter og personer.",
  "term.list.title": "Valgperioder",
  "term.list.lead": "Mål gjelder for hele valgperioden, og hver runde hører til en periode.",
  "term.list.empty": "Ingen valgperioder ennå",
  "term.list.empty.text": "Opprett perioden kommunen er i nå, før du åpner den første runden.",
  "term.new.title": "Opprett valgperiode",
  "term.edit.title": "Rediger valgperiode",
  "term.name": "Navn",
  "term.name.help": "For eksempel «Kommunestyreperiode 2027–2031».",
  "term.startsOn": "Første dag",
  "term.endsOn": "Siste dag",
  "term.retired": "Utgått",
  "term.retire": "La perioden utgå",
  "term.restore": "Ta perioden i bruk igjen",
  save: "Lagre",
  create: "Opprett",
  "notice.saved": "Lagret.",
  "notice.created": "Opprettet.",
  "notice.retired": "Utgått. Det kan tas i bruk igjen.",
  "notice.restored": "Tatt i bruk igjen.",
  "error.terms-overlap": "Perioden overlapper {name}.",
};
