import { GOAL_STATUSES } from "#app/domain/follow-up/goal-status.ts";
import { connect, type Database } from "#db/connect.ts";
import { migrate } from "#db/migrate.ts";
import type { Writer } from "#db/transaction.ts";
import { makeBearing } from "#seeds/factories/bearings.ts";
import { makeRound } from "#seeds/factories/cycle.ts";
import { makeGoalReport, makeReportingPeriod } from "#seeds/factories/follow-up.ts";
import { makeGoal } from "#seeds/factories/goals.ts";
import { makeIndicator, makeMeasurement } from "#seeds/factories/indicators.ts";
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

export const size = { institutions: 200, goals: 1_000, indicators: 5_000, measurements: 20_000 };

const bearingCount = 4;
const firstYear = 2023;

/** A committee larger than any in Denmark or Norway, with two frozen periods of reports. */
export async function makeLargeCommittee(
  file: string,
): Promise<{ db: Database; personId: string; organisationId: string }> {
  const db = connect(file);
  await migrate(db);
  return db.transaction().execute(async (transaction) => {
    const writer = transaction as Writer;
    const organisation = await makeOrganisation(writer, { name: "Storby Kommune", slug: "storby" });
    const own = { organisationId: organisation.id };
    const term = await makeCouncilTerm(writer, own);
    const committee = await makeCommittee(writer, {
      ...own,
      name: "Børneudvalget",
      slug: "boerneudvalget",
    });
    const round = await makeRound(writer, {
      ...own,
      committeeId: committee.id,
      councilTermId: term.id,
      year: 2026,
    });
    const person = await makePerson(writer, { ...own, name: "Formand" });
    await assignRole(writer, person, "committeeChair", { committeeId: committee.id });
    const place = { ...own, committeeId: committee.id, roundId: round.id };
    const institutionIds = await makeInstitutions(writer, own.organisationId, committee.id);
    const bearingIds = await times(bearingCount, (index) =>
      makeBearing(writer, {
        ...place,
        title: `Alle børn skal høre til i et fællesskab ${index}`,
        state: "adopted",
      }),
    );
    const goalIds = await times(size.goals, (index) =>
      makeGoal(writer, {
        ...place,
        institutionId: pick(institutionIds, index),
        position: index,
        title: `Alle børn får en overgangssamtale ${index}`,
        bearingIds: [pick(bearingIds, index)],
        state: "approved",
        decidedOn: "2026-06-12",
      }),
    );
    await makeReports(writer, place, goalIds);
    await makeFigures(writer, own.organisationId, institutionIds);
    return { db, personId: person.id, organisationId: organisation.id };
  });
}

async function makeInstitutions(writer: Writer, organisationId: string, committeeId: string) {
  const type = await makeInstitutionType(writer, { organisationId, name: "Skole" });
  const area = await makeArea(writer, { organisationId, committeeId, name: "Skoler" });
  return times(size.institutions, (index) =>
    makeInstitution(writer, {
      organisationId,
      slug: `skole-${index}`,
      name: `Skolen ved vej nummer ${index}`,
      institutionTypeId: type.id,
      areaId: area.id,
    }),
  );
}

async function makeReports(
  writer: Writer,
  place: { organisationId: string; roundId: string },
  goalIds: readonly string[],
) {
  for (const [turn, kind] of (["interim", "yearEnd"] as const).entries()) {
    const period = await makeReportingPeriod(writer, {
      organisationId: place.organisationId,
      roundId: place.roundId,
      kind,
      year: 2026,
      state: "frozen",
      dueOn: kind === "interim" ? "2026-10-01" : "2026-11-06",
    });
    for (const [index, goalId] of goalIds.entries()) {
      const shift = index % 7 === 0 ? turn : 0;
      await makeGoalReport(writer, {
        organisationId: place.organisationId,
        reportingPeriodId: period.id,
        goalId,
        status: pick(GOAL_STATUSES, index + shift),
        effectAchieved: "Samtalerne er i gang på alle stuer.",
        submittedAt: `2026-1${turn}-01T08:00:00.000Z`,
      });
    }
  }
}

async function makeFigures(
  writer: Writer,
  organisationId: string,
  institutionIds: readonly string[],
) {
  const indicatorIds = await times(size.indicators, (index) =>
    makeIndicator(writer, {
      organisationId,
      institutionId: pick(institutionIds, index),
      name: `Andel samtaler ${index}`,
      unit: "%",
      direction: "higher",
      baselineRaw: "80 %",
      baselineYear: 2025,
      position: index,
    }),
  );
  await times(size.measurements, (index) =>
    makeMeasurement(writer, {
      organisationId,
      indicatorId: pick(indicatorIds, index),
      year: firstYear + Math.floor(index / size.indicators),
      raw: "85 %",
    }),
  );
}

async function times(
  count: number,
  make: (index: number) => Promise<{ id: string }>,
): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index++) ids.push((await make(index)).id);
  return ids;
}

function pick<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}
