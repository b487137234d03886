import { connect, type Database } from "#db/connect.ts";
import { migrate } from "#db/migrate.ts";
import type { Writer } from "#db/transaction.ts";
import { makeIndicator, makeMeasurement } from "#seeds/factories/indicators.ts";
import {
  assignRole,
  makeArea,
  makeCommittee,
  makeInstitution,
  makeInstitutionType,
  makeOrganisation,
  makePerson,
} from "#seeds/factories/organisation.ts";

export const years = [2022, 2023, 2024, 2025, 2026];
const perspectives = ["users", "staff", "economy", "society"] as const;

export type LargeScorecard = {
  readonly file: string;
  readonly db: Database;
  readonly organisationId: string;
  readonly personId: string;
  readonly indicatorIds: readonly string[];
};

/** A municipality with indicators spread over institutions, each with a target and a result for five years. */
export async function makeLargeScorecard(
  file: string,
  size: { readonly indicators: number; readonly institutions: number },
): Promise<LargeScorecard> {
  const db = connect(file);
  await migrate(db);
  return db.transaction().execute(async (transaction) => {
    const writer = transaction as Writer;
    const organisation = await makeOrganisation(writer, { name: "Storby Kommune", slug: "storby" });
    const own = { organisationId: organisation.id };
    const committee = await makeCommittee(writer, { ...own, name: "Udvalget", slug: "udvalget" });
    const type = await makeInstitutionType(writer, { ...own, name: "Skole" });
    const area = await makeArea(writer, { ...own, committeeId: committee.id, name: "Skoler" });
    const person = await makePerson(writer, { ...own, name: "Konsulent" });
    await assignRole(writer, person, "administration", {});
    const institutionIds: string[] = [];
    for (let index = 0; index < size.institutions; index++) {
      const { id } = await makeInstitution(writer, {
        ...own,
        slug: `skole-${index}`,
        name: `Skolen ved vej nummer ${index}`,
        institutionTypeId: type.id,
        areaId: area.id,
      });
      institutionIds.push(id);
    }
    const indicatorIds: string[] = [];
    for (let index = 0; index < size.indicators; index++) {
      const institutionId = institutionIds[index % institutionIds.length] ?? null;
      indicatorIds.push(await makeOne(writer, own.organisationId, institutionId, index));
    }
    return { file, db, ...own, personId: person.id, indicatorIds };
  });
}

async function makeOne(
  writer: Writer,
  organisationId: string,
  institutionId: string | null,
  index: number,
): Promise<string> {
  const { id } = await makeIndicator(writer, {
    organisationId,
    institutionId,
    number: `${1 + (index % 9)}.${index}`,
    heading: `Fokusområde ${index % 12}`,
    name: `Andel elever, der trives og har mindst én god ven i klassen ${index}`,
    unit: "%",
    direction: "higher",
    baselineRaw: `${60 + (index % 20)} %`,
    baselineYear: 2021,
    dataSource: "Den nationale trivselsmåling",
    position: index,
    targets: years.map((year) => ({ year, raw: `mindst ${70 + (index % 20)} %` })),
  });
  await writer
    .updateTable("indicator")
    .set({ perspective: perspectives[index % perspectives.length] ?? null })
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .execute();
  for (const [turn, year] of years.entries()) {
    await makeMeasurement(writer, {
      organisationId,
      indicatorId: id,
      year,
      unit: "%",
      raw: `${62 + ((index * 7 + turn * 3) % 35)},${index % 10} %`,
    });
  }
  return id;
}
