import type { UseCaseContext } from "#app/features/context.ts";
import type { Database } from "#db/connect.ts";
import { newId } from "#db/id.ts";
import type { Writer } from "#db/transaction.ts";
import { makeIndicator, makeMeasurement } from "#seeds/factories/indicators.ts";
import { assignRole, makeOrganisation, makePerson } from "#seeds/factories/organisation.ts";
import { now } from "#tests/support/world.ts";

export function write<Answer>(db: Database, work: (writer: Writer) => Promise<Answer>) {
  return db.transaction().execute((transaction) => work(transaction as Writer));
}

/** Someone of the administration in an organisation, each call another so that nobody's limit is used up. */
export async function administrationOf(
  db: Database,
  organisationId: string,
): Promise<UseCaseContext> {
  const person = await write(db, async (writer) => {
    const made = await makePerson(writer, { organisationId, name: `Konsulent ${newId()}` });
    await assignRole(writer, made, "administration", {});
    return made;
  });
  const role = { role: "administration" as const, committeeId: null, institutionId: null };
  return {
    ...{ db, organisationId, locale: "da" as const, now, today: now.slice(0, 10) },
    actor: { personId: person.id, organisationId, assignments: [role] },
  };
}

/** An empty organisation with the areas, institutions and people of another, under the same names. */
export async function twinOf(db: Database, organisationId: string): Promise<string> {
  return write(db, async (writer) => {
    const twin = await makeOrganisation(writer, { name: "Tvilling", slug: `tvilling-${newId()}` });
    const ids = new Map<unknown, string>([[organisationId, twin.id]]);
    const copied = ["committee", "institutionType", "area", "institution", "person"] as const;
    for (const table of copied) {
      const rows = await writer
        .selectFrom(table)
        .selectAll()
        .where("organisationId", "=", organisationId)
        .execute();
      for (const row of rows) ids.set(row.id, newId());
      const renamed = rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([column, value]) => [column, ids.get(value) ?? value]),
        ),
      );
      for (const row of renamed)
        await writer
          .insertInto(table)
          .values(row as never)
          .execute();
    }
    return twin.id;
  });
}

/** All that the files hold, from the database and without what is new in each organisation: ids, who entered it and when. */
export async function keptOf(db: Database, organisationId: string) {
  const of = <Table extends "indicator" | "indicatorTarget" | "measurement" | "benchmark">(
    table: Table | "indicatorDefinition",
  ) =>
    db
      .selectFrom(table as "indicator")
      .selectAll()
      .where("organisationId", "=", organisationId);
  const indicators = await of("indicator").execute();
  const names = new Map<unknown, string>();
  for (const table of ["institution", "area", "person"] as const) {
    const rows = await db
      .selectFrom(table)
      .select(["id", "name"])
      .where("organisationId", "=", organisationId)
      .execute();
    for (const { id, name } of rows) names.set(id, name);
  }
  const inWords = (row: object) =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([column]) => !forgotten.has(column))
        .map(([column, value]) => [
          column,
          flags.has(column) ? value !== null : (names.get(value) ?? value),
        ]),
    );
  for (const one of indicators) {
    const place = [names.get(one.institutionId), names.get(one.areaId)].join("/");
    names.set(one.id, `${place}/${one.number}/${one.name}/${one.retiredAt !== null}`);
  }
  const all = { indicators: indicators.map(inWords) } as Record<string, object[]>;
  for (const table of [
    "indicatorTarget",
    "measurement",
    "benchmark",
    "indicatorDefinition",
  ] as const) {
    all[table] = (await of(table).orderBy("id").execute()).map(inWords);
  }
  const sorted = Object.entries(all).map(([table, rows]) => [
    table,
    rows.map((row) => JSON.stringify(row)).sort(),
  ]);
  return Object.fromEntries(sorted) as Readonly<Record<string, readonly string[]>>;
}

const forgotten = new Set([
  ...["id", "organisationId", "enteredAt", "enteredBy", "createdAt", "createdBy", "version"],
]);
/** When something went out of use is each organisation's own; that it did is not. */
const flags = new Set(["retiredAt", "withdrawnAt"]);

/** One of everything that an organisation can keep of its indicators and that the demo lacks. */
export async function addOddities(db: Database, organisationId: string): Promise<void> {
  await write(db, async (writer) => {
    const own = { organisationId };
    const institution = await writer
      .selectFrom("institution")
      .selectAll()
      .where("organisationId", "=", organisationId)
      .orderBy("name")
      .executeTakeFirstOrThrow();
    const namesakes = [
      await makePerson(writer, { ...own, name: "To Ens", email: "ens1@kommune.example" }),
      await makePerson(writer, { ...own, name: "To Ens", email: "ens2@kommune.example" }),
    ];
    const set = (id: string, change: object) =>
      writer.updateTable("indicator").set(change).where("id", "=", id).execute();
    const overall = await makeIndicator(writer, {
      ...own,
      name: "Trivsel i alt",
      number: "1",
      unit: "%",
    });
    const shared = await makeIndicator(writer, {
      ...{ ...own, name: "Sygefravær", number: "1", unit: "%", direction: "lower" },
      ...{ isShared: 1, dataSource: "Personale" },
    });
    const areaOwn = await makeIndicator(writer, {
      ...own,
      name: "Trivsel i alt",
      number: "1",
      unit: "%",
    });
    await set(areaOwn.id, {
      areaId: institution.areaId,
      parentId: overall.id,
      ownerId: namesakes[1]?.id,
    });
    const areaCarrier = await makeIndicator(writer, {
      ...{ ...own, name: "Sygefravær", number: "1", unit: "%", direction: "lower" },
      ...{
        dataSource: "Personale",
        sharedFromId: shared.id,
        targets: [{ year: 2027, raw: "højst 4 %" }],
      },
    });
    await set(areaCarrier.id, { areaId: institution.areaId });
    const carrier = await makeIndicator(writer, {
      ...{ ...own, name: "Sygefravær", number: "1", unit: "%", direction: "lower" },
      ...{ dataSource: "Personale", sharedFromId: shared.id, institutionId: institution.id },
      ...{
        baselineRaw: "94 95",
        targets: [
          { year: 2027, raw: "4 5" },
          { year: 2028, raw: "=1+1" },
        ],
      },
    });
    await set(carrier.id, { parentId: areaOwn.id, ownerId: namesakes[0]?.id });
    const gone = await makeIndicator(writer, {
      ...{ ...own, name: "Sygefravær", number: "1", unit: "dage" },
      ...{ institutionId: institution.id, baselineRaw: "12 dage", baselineYear: 2025 },
      targets: [{ year: 2026, raw: "højst 10 dage" }],
    });
    await set(gone.id, { retiredAt: now });
    await writer
      .updateTable("indicatorTarget")
      .set({ consulted: "Medarbejderne; og\nbestyrelsen" })
      .where("indicatorId", "=", areaCarrier.id)
      .execute();
    for (const { id } of [carrier, gone, overall]) {
      const given = { ...own, indicatorId: id, year: 2025 };
      await makeMeasurement(writer, { ...given, raw: "5", enteredAt: "2026-01-01T00:00:00.000Z" });
      await makeMeasurement(writer, {
        ...given,
        raw: "6",
        isPreliminary: true,
        enteredAt: "2026-02-01T00:00:00.000Z",
      });
      await makeMeasurement(writer, { ...given, raw: "12 15", year: 2026, note: "-5\n+ 3" });
      const away = await makeMeasurement(writer, {
        ...given,
        raw: "7",
        enteredAt: "2026-03-01T00:00:00.000Z",
      });
      const share = await makeMeasurement(writer, {
        ...given,
        raw: "12 / 40",
        year: 2024,
        unit: "%",
      });
      const taken = { withdrawnAt: now };
      await writer.updateTable("measurement").set(taken).where("id", "=", away.id).execute();
      const counted = {
        numerator: "12",
        denominator: "40",
        respondents: 3,
        kind: "number" as const,
        value: "30",
        unit: "%",
      };
      if (id !== gone.id)
        await writer.updateTable("measurement").set(counted).where("id", "=", share.id).execute();
      for (const [name, raw, withdrawnAt] of [
        ["Landet", "5,5", null],
        ["Landet", "5,6", null],
        ["Landet", "9", now],
      ] as const) {
        await writer
          .insertInto("benchmark")
          .values({
            ...{ id: newId(), ...own, indicatorId: id, kind: "national", name, year: 2025, raw },
            ...{
              value: raw.replace(",", "."),
              unit: id === gone.id ? "dage" : "%",
              isPreliminary: 1,
            },
            ...{ dataSource: "Statistikkontoret", withdrawnAt, enteredBy: null },
            enteredAt: `2026-0${raw.at(-1)}-01T00:00:00.000Z`,
          })
          .execute();
      }
    }
    for (const fromYear of [0, 2024]) {
      await writer
        .insertInto("indicatorDefinition")
        .values({
          ...{ id: newId(), ...own, indicatorId: overall.id, fromYear },
          ...{ description: `@fra ${fromYear}`, unit: "%", measureKind: "share", scaleMin: null },
          ...{ scaleMax: null, bestEnd: null, numerator: "Glade børn", denominator: "Alle børn" },
          ...{
            dataSource: "Egen måling",
            isBreak: fromYear === 0 ? 0 : 1,
            reason: fromYear === 0 ? "" : "Nyt skema",
          },
          ...{ createdBy: null, createdAt: now },
        })
        .execute();
    }
  });
}
