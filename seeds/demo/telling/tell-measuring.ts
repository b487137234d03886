import type { WarningComparator, WarningFrequency } from "#app/domain/indicators/early-warning.ts";
import type { Writer } from "#db/transaction.ts";
import { makeEarlyWarning } from "#seeds/factories/early-warnings.ts";
import { makeMeasurement } from "#seeds/factories/indicators.ts";

type Follow = {
  readonly indicator: string;
  readonly quarters?: readonly (readonly [period: string, raw: string, enteredOn: string])[];
  readonly warning?: {
    readonly signal: string;
    readonly unit: string;
    readonly comparator: WarningComparator;
    readonly threshold: string;
    readonly frequency: WarningFrequency;
    readonly readings: readonly (readonly [observedOn: string, value: string])[];
  };
};

const year = 2026;

/** Indicators that are followed closer than from year to year: figures of quarters, and signals that may tell early. */
const follows: readonly Follow[] = [
  {
    indicator: "Genindlæggelser inden for 30 dage",
    quarters: [
      ["Q1", "14,2 %", "2026-04-20"],
      ["Q2", "14,4 %", "2026-08-12"],
      ["Q3", "14,8 %*", "2026-10-21"],
    ],
  },
  {
    indicator: "Fald, der ender på skadestuen",
    quarters: [
      ["Q1", "20,9", "2026-04-20"],
      ["Q2", "19,8", "2026-08-12"],
    ],
  },
  {
    indicator: "Elever med mere end 10 % fravær",
    warning: {
      signal: "Elever med mere end tre sygedage på en måned",
      unit: "elever",
      comparator: ">",
      threshold: "25",
      frequency: "month",
      readings: [
        ["2026-08-31", "18"],
        ["2026-09-30", "22"],
        ["2026-10-31", "27"],
      ],
    },
  },
  {
    indicator: "Forskellige medarbejdere hos en borger på 14 dage",
    warning: {
      signal: "Vagter på en uge, som en vikar måtte tage",
      unit: "vagter",
      comparator: ">=",
      threshold: "12",
      frequency: "week",
      readings: [
        ["2026-10-11", "9"],
        ["2026-10-18", "8"],
      ],
    },
  },
  {
    indicator: "Elever i 4. klasse, der kan svømme 200 meter",
    warning: {
      signal: "Svømmetimer, der blev aflyst på en måned",
      unit: "timer",
      comparator: ">",
      threshold: "2",
      frequency: "month",
      readings: [],
    },
  },
];

/** Tells how the municipality looks at figures during the year, once its indicators are told. */
export async function tellMeasuring(writer: Writer, organisationId: string): Promise<void> {
  const indicators = await writer
    .selectFrom("indicator")
    .leftJoin("roleAssignment as leader", (join) =>
      join
        .onRef("leader.institutionId", "=", "indicator.institutionId")
        .on("leader.role", "=", "institutionLeader"),
    )
    .where("indicator.organisationId", "=", organisationId)
    .select(["indicator.id", "indicator.name", "leader.personId as ownerId"])
    .execute();
  for (const { indicator: name, quarters = [], warning } of follows) {
    const found = indicators.find((one) => one.name === name);
    if (!found) throw new Error(`Nobody has told of ${name}`);
    const { id: indicatorId, ownerId } = found;
    const own = { organisationId, indicatorId };
    if (quarters.length > 0) {
      await writer
        .updateTable("indicator")
        .set({ frequency: "quarter", publicationDelayDays: 20, ownerId })
        .where("organisationId", "=", organisationId)
        .where("id", "=", indicatorId)
        .execute();
    }
    for (const [period, raw, enteredOn] of quarters) {
      const enteredAt = `${enteredOn}T08:40:00.000Z`;
      await makeMeasurement(writer, { ...own, year, period, raw, enteredAt, enteredBy: ownerId });
    }
    if (!warning) continue;
    const readings = warning.readings.map(([observedOn, value]) => ({ observedOn, value }));
    await makeEarlyWarning(writer, { ...own, ...warning, ownerId, readings });
  }
}
