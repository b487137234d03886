import type { organisation as da } from "../da/organisation.ts";
import type { Texts } from "../texts.ts";

export const organisation: Texts<typeof da> = {
  "administration.title": "Administrasjon",
  "administration.lead":
    "Her blir kommunen sett opp: valperiodar, utval, område, einingar og personar.",
  "term.list.title": "Valperiodar",
  "term.list.lead": "Mål gjeld for heile valperioden, og kvar runde høyrer til ein periode.",
  "term.list.empty": "Ingen valperiodar enno",
  "term.list.empty.text": "Opprett perioden kommunen er i no, før du opnar den første runden.",
  "term.new.title": "Opprett valperiode",
  "term.edit.title": "Rediger valperiode",
  "term.name": "Namn",
  "term.name.help": "Til dømes «Kommunestyreperiode 2027–2031».",
  "term.startsOn": "Første dag",
  "term.endsOn": "Siste dag",
  "term.retired": "Utgått",
  "term.retire": "La perioden utgå",
  "term.restore": "Ta perioden i bruk att",
  save: "Lagre",
  create: "Opprett",
  "notice.saved": "Lagra.",
  "notice.created": "Oppretta.",
  "notice.retired": "Utgått. Det kan takast i bruk att.",
  "notice.restored": "Teke i bruk att.",
  "error.terms-overlap": "Perioden overlappar {name}.",
};
