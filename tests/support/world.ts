import type { Assignment } from "#app/domain/permissions/can.ts";
import type { Role } from "#app/domain/permissions/roles.ts";
import type { UseCaseContext } from "#app/features/context.ts";
import { connect, type Database } from "#db/connect.ts";
import { migrate } from "#db/migrate.ts";
import type { Writer } from "#db/transaction.ts";
import { makeRound } from "#seeds/factories/cycle.ts";
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

export const now = "2027-03-01T10:00:00.000Z";

/**
 * A small municipality on a real database: one committee with a school, a second school and a day-care
 * centre; another committee with a nursing home (whose goals the administration writes); and a whole
 * other organisation, `elsewhere`, that nobody here may see.
 */
export async function makeWorld(file = ":memory:") {
  const db = connect(file);
  await migrate(db);
  return write(db, async (writer) => {
    const here = await makePlace(writer, "fjordby");
    const elsewhere = await makePlace(writer, "strandby");
    return {
      db,
      ...here,
      elsewhere,
      /** The context of a person with one role here, held for the school or its committee where it needs a place. */
      as: (role: Role, place: { committeeId?: string; institutionId?: string } = {}) =>
        contextOf(db, here, role, place),
      /** The same role in the other organisation. */
      asStranger: (role: Role) => contextOf(db, elsewhere, role, {}),
      write: <Answer>(work: (writer: Writer) => Promise<Answer>) => write(db, work),
      close: () => db.destroy(),
    };
  });
}

export type World = Awaited<ReturnType<typeof makeWorld>>;
type Place = Awaited<ReturnType<typeof makePlace>>;

/** Writes straight through the factories, without a use case's permission. */
async function write<Answer>(
  db: Database,
  work: (writer: Writer) => Promise<Answer>,
): Promise<Answer> {
  return db.transaction().execute((transaction) => work(transaction as Writer));
}

async function makePlace(writer: Writer, slug: string) {
  const organisation = await makeOrganisation(writer, { name: `${slug} Kommune`, slug });
  const own = { organisationId: organisation.id };
  const term = await makeCouncilTerm(writer, own);
  const committee = await makeCommittee(writer, {
    ...own,
    name: "Børne- og Skoleudvalget",
    slug: "boern-og-skole",
  });
  const otherCommittee = await makeCommittee(writer, {
    ...own,
    name: "Ældreudvalget",
    slug: "aeldre",
    position: 2,
  });
  const schoolType = await makeInstitutionType(writer, { ...own, name: "Skole" });
  const daycareType = await makeInstitutionType(writer, {
    ...own,
    name: "Daginstitution",
    position: 2,
  });
  const nursingType = await makeInstitutionType(writer, {
    ...own,
    name: "Plejecenter",
    position: 3,
  });
  const schools = await makeArea(writer, { ...own, committeeId: committee.id, name: "Skoler" });
  const daycare = await makeArea(writer, { ...own, committeeId: committee.id, name: "Dagtilbud" });
  const care = await makeArea(writer, {
    ...own,
    committeeId: otherCommittee.id,
    name: "Ældrepleje",
    penHolder: "administration",
  });
  const support = await makeArea(writer, { ...own, committeeId: null, name: "Fællescentre" });
  const school = await makeInstitution(writer, {
    ...own,
    name: "Bakkeskolen",
    slug: "bakkeskolen",
    institutionTypeId: schoolType.id,
    areaId: schools.id,
  });
  const secondSchool = await makeInstitution(writer, {
    ...own,
    name: "Nordstrandskolen",
    slug: "nordstrandskolen",
    institutionTypeId: schoolType.id,
    areaId: schools.id,
  });
  const daycareCentre = await makeInstitution(writer, {
    ...own,
    name: "Børnehuset Mågen",
    slug: "boernehuset-maagen",
    institutionTypeId: daycareType.id,
    areaId: daycare.id,
  });
  const nursingHome = await makeInstitution(writer, {
    ...own,
    name: "Plejecenter Fyrtårnet",
    slug: "plejecenter-fyrtaarnet",
    institutionTypeId: nursingType.id,
    areaId: care.id,
  });
  const supportCentre = await makeInstitution(writer, {
    ...own,
    name: "Center for Økonomi",
    slug: "center-for-oekonomi",
    institutionTypeId: nursingType.id,
    areaId: support.id,
    scope: "support",
  });
  const round = await makeRound(writer, {
    ...own,
    committeeId: committee.id,
    councilTermId: term.id,
    year: 2027,
  });
  const otherRound = await makeRound(writer, {
    ...own,
    committeeId: otherCommittee.id,
    councilTermId: term.id,
    year: 2027,
  });
  const places: Record<Role, { committeeId?: string; institutionId?: string }> = {
    committeeMember: { committeeId: committee.id },
    committeeChair: { committeeId: committee.id },
    institutionLeader: { institutionId: school.id },
    administration: {},
    directorate: {},
    boardMember: { institutionId: school.id },
    boardChair: { institutionId: school.id },
    systemAdministrator: {},
  };
  const persons = {} as Record<Role, Awaited<ReturnType<typeof makePerson>>>;
  for (const role of Object.keys(places) as Role[]) {
    persons[role] = await makePerson(writer, {
      ...own,
      name: `${role} ${slug}`,
      email: `${role.toLowerCase()}@${slug}.example`,
    });
    await assignRole(writer, persons[role], role, places[role]);
  }
  return {
    organisation,
    term,
    committee,
    otherCommittee,
    schoolType,
    daycareType,
    nursingType,
    areas: { schools, daycare, care, support },
    school,
    secondSchool,
    daycareCentre,
    nursingHome,
    supportCentre,
    round,
    otherRound,
    places,
    persons,
  };
}

function contextOf(
  db: Database,
  place: Place,
  role: Role,
  given: { committeeId?: string; institutionId?: string },
): UseCaseContext {
  const where = { ...place.places[role], ...given };
  const assignment: Assignment = {
    role,
    committeeId: where.committeeId ?? null,
    institutionId: where.institutionId ?? null,
  };
  return {
    db,
    organisationId: place.organisation.id,
    actor: {
      personId: place.persons[role].id,
      organisationId: place.organisation.id,
      assignments: [assignment],
    },
    locale: "da",
    now,
    today: now.slice(0, 10),
  };
}
