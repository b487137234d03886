import type { Role } from "#app/domain/permissions/roles.ts";
import type { Writer } from "#db/transaction.ts";
import { makeRound } from "#seeds/factories/cycle.ts";
import { makeIndicator } from "#seeds/factories/indicators.ts";
import { makeKnowledgeItem } from "#seeds/factories/knowledge.ts";
import {
  assignRole,
  makeArea,
  makeCommittee,
  makeCouncilTerm,
  makeInstitution,
  makeInstitutionType,
  makeOrganisation,
  makePerson,
} from "#seeds/factories/organisation.ts";
import { NOETTEROY } from "./noetteroy.ts";

const provenance =
  "Tallene er ikke Skjærviks egne. Status, mål og kilde er gjengitt slik de står i den offentlige økonomiplanen til Nøtterøy kommune for 2013–2015, i KS' nettverksmateriale om styringsindikatorer.";

const areas = [
  { name: "Oppvekst", penHolder: "institutionLeader" },
  { name: "Helse og omsorg", penHolder: "institutionLeader" },
  { name: "Teknisk drift", penHolder: "administration" },
] as const;

/** Name, address, type, area, district, leader and the leader's title. */
const institutions = [
  ["Fjellhamar skole", "fjellhamar-skole", "Skole", "Oppvekst", "Nord", "Ragnhild Moen", "Rektor"],
  ["Strandgata skole", "strandgata-skole", "Skole", "Oppvekst", "Sør", "Trond Aasen", "Rektor"],
  [
    "Lyngmo barnehage",
    "lyngmo-barnehage",
    "Barnehage",
    "Oppvekst",
    "Sør",
    "Silje Haugen",
    "Styrer",
  ],
  [
    "Skjærvik sykehjem",
    "skjaervik-sykehjem",
    "Sykehjem",
    "Helse og omsorg",
    "Nord",
    "Oddvar Lien",
    "Virksomhetsleder",
  ],
  [
    "Hjemmetjenesten",
    "hjemmetjenesten",
    "Tjeneste",
    "Helse og omsorg",
    "",
    "Gro Berntsen",
    "Tjenesteleder",
  ],
  [
    "Drift og anlegg",
    "drift-og-anlegg",
    "Tjeneste",
    "Teknisk drift",
    "",
    "Steinar Vik",
    "Seksjonsleder",
  ],
] as const;

const types = ["Skole", "Barnehage", "Sykehjem", "Tjeneste", "Stab"] as const;

const politicians: readonly (readonly [Role, string, string])[] = [
  ["committeeChair", "Marit Solheim", "Ordfører"],
  ["committeeMember", "Leif Brekke", "Varaordfører"],
  ["committeeMember", "Ingunn Dalen", "Medlem av formannskapet"],
  ["committeeMember", "Arild Fossum", "Medlem av formannskapet"],
  ["committeeMember", "Turid Kvamme", "Medlem av formannskapet"],
];

const townHall: readonly (readonly [Role, string, string])[] = [
  ["administration", "Kjersti Nygård", "Rådgiver i plan og styring"],
  ["directorate", "Harald Stene", "Kommunedirektør"],
  ["systemAdministrator", "Yasmin Rahimi", "Systemansvarlig"],
];

/**
 * Skjærvik kommune, made up: the host of 55 real steering indicators, which stand as the public document wrote
 * them. No results are known beyond the status, so none are told.
 */
export async function seedNorwegianOrganisation(writer: Writer): Promise<void> {
  const organisation = await makeOrganisation(writer, {
    name: "Skjærvik kommune",
    slug: "skjaervik",
    country: "NO",
    locale: "nb",
    isDemo: 1,
  });
  const own = { organisationId: organisation.id };
  const term = await makeCouncilTerm(writer, {
    ...own,
    name: "Kommunestyreperiode 2023–2027",
    startsOn: "2023-10-01",
    endsOn: "2027-09-30",
  });
  const committee = await makeCommittee(writer, {
    ...own,
    name: "Formannskapet",
    slug: "formannskapet",
    purpose: `Følger styringsindikatorene for hele kommunen. ${provenance}`,
  });
  const place = { committeeId: committee.id };
  for (const person of politicians) await addPerson(writer, organisation.id, person, place);
  for (const person of townHall) await addPerson(writer, organisation.id, person, {});
  await addInstitutions(writer, organisation.id, committee.id);
  const round = await makeRound(writer, {
    ...own,
    ...place,
    councilTermId: term.id,
    year: 2027,
    openedAt: "2026-11-02T08:00:00.000Z",
    steps: {
      knowledge: { state: "open", startsOn: "2026-11-02", dueOn: "2026-12-11" },
      dialogue: { startsOn: "2027-01-11", dueOn: "2027-02-26" },
      bearings: { startsOn: "2027-03-01", dueOn: "2027-04-16" },
      goals: { startsOn: "2027-04-19", dueOn: "2027-06-18" },
      followUp: { startsOn: "2027-08-16", dueOn: "2027-11-12" },
    },
  });
  await makeKnowledgeItem(writer, {
    ...own,
    roundId: round.id,
    title: "55 styringsindikatorer med status og mål",
    body: `${provenance} Noen mål kan leses på flere måter, og noen har ingen status; det står der, og ingenting er gjettet. Resultater er ikke kjent.`,
    source: NOETTEROY.document,
    sourceOn: `${NOETTEROY.statusYear}-12-31`,
  });
  await addIndicators(writer, organisation.id);
}

async function addInstitutions(writer: Writer, organisationId: string, committeeId: string) {
  const own = { organisationId };
  const typeIds = new Map<string, string>();
  for (const [index, name] of types.entries()) {
    const type = await makeInstitutionType(writer, { ...own, name, position: index + 1 });
    typeIds.set(name, type.id);
  }
  const areaIds = new Map<string, string>();
  for (const area of areas) {
    areaIds.set(area.name, (await makeArea(writer, { ...own, committeeId, ...area })).id);
  }
  for (const [name, slug, type, area, district, leader, title] of institutions) {
    const institution = await makeInstitution(writer, {
      ...own,
      name,
      slug,
      district,
      institutionTypeId: typeIds.get(type) ?? "",
      areaId: areaIds.get(area) ?? "",
    });
    const place = { institutionId: institution.id };
    await addPerson(writer, organisationId, ["institutionLeader", leader, title], place);
  }
  const staff = await makeArea(writer, { ...own, committeeId: null, name: "Stab og støtte" });
  await makeInstitution(writer, {
    ...own,
    name: "Økonomi og personal",
    slug: "oekonomi-og-personal",
    scope: "support",
    institutionTypeId: typeIds.get("Stab") ?? "",
    areaId: staff.id,
  });
}

async function addPerson(
  writer: Writer,
  organisationId: string,
  [role, name, title]: readonly [Role, string, string],
  place: { committeeId?: string; institutionId?: string },
) {
  const address = name.toLowerCase().replaceAll("å", "a").replaceAll(" ", ".");
  const person = await makePerson(writer, {
    organisationId,
    name,
    title,
    email: `${address}@skjaervik.example`,
  });
  await assignRole(writer, person, role, place);
}

/** The indicators belong to the municipality as a whole; a year that a cell names goes before the table's own. */
async function addIndicators(writer: Writer, organisationId: string) {
  for (const [index, row] of NOETTEROY.indicators.entries()) {
    await makeIndicator(writer, {
      organisationId,
      number: row.number,
      heading: NOETTEROY.headings[row.group] ?? "",
      name: row.indicator,
      description: descriptionOf(row),
      baselineRaw: row.statusRaw,
      baselineYear: NOETTEROY.statusYear,
      dataSource: row.source,
      position: index + 1,
      targets: row.targetRaw ? [{ year: NOETTEROY.targetYear, raw: row.targetRaw }] : [],
    });
  }
}

function descriptionOf(row: (typeof NOETTEROY.indicators)[number]): string {
  const cells = `${row.indicator} ${row.statusRaw} ${row.targetRaw} ${row.source}`;
  return [
    provenance,
    row.isNumberInferred ? "Nummeret mangler i tabellen og følger av plassen." : "",
    row.isRunTogether ? "Status og mål står uten skille i dokumentet." : "",
    cells.includes("MMMM") ? `${NOETTEROY.legend}.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}
