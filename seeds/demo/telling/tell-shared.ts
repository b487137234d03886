import type { Writer } from "#db/transaction.ts";
import { makeBreak, makeIndicator, makeMeasurement } from "#seeds/factories/indicators.ts";
import { makeBenchmark, makeDeviation, makeOverride } from "#seeds/factories/judgement.ts";

type Carrier = {
  readonly institution: string;
  readonly baseline: string;
  readonly targets: readonly (readonly [year: number, raw: string])[];
  readonly results: readonly (readonly [
    year: number,
    raw: string,
    respondents: number,
    on: string,
  ])[];
};

/** What the parents' survey asks in every day-care centre; each has its own figures and its own aim. */
const definition = {
  name: "Forældre, der er trygge ved at aflevere deres barn",
  description:
    "Spørgsmål 7 i forældreundersøgelsen: Hvor tryg er du ved at aflevere dit barn om morgenen? Fem svar fra »meget utryg« til »meget tryg«.",
  unit: "%",
  measureKind: "share",
  indicatorType: "perceivedQuality",
  perspective: "users",
  direction: "higher",
  numerator: "Forældre, der svarer »tryg« eller »meget tryg«",
  denominator: "Forældre, der har svaret; »ved ikke« er ikke med",
  dataSource: "Kommunens forældreundersøgelse, oktober",
  desiredThreshold: "88",
  lowerBenchmark: "national",
} as const;

const carriers: readonly Carrier[] = [
  {
    institution: "boernehuset-fyret",
    baseline: "86 %",
    targets: [
      [2026, "mindst 88 %"],
      [2027, "mindst 90 %"],
    ],
    results: [
      [2024, "91 %", 44, "2024-11-20"],
      [2025, "86 %", 39, "2025-11-18"],
      [2026, "88 %", 41, "2026-10-27"],
    ],
  },
  {
    institution: "boernehuset-bakketoppen",
    baseline: "79 %",
    targets: [
      [2026, "mindst 84 %"],
      [2027, "mindst 86 %"],
    ],
    results: [
      [2024, "90 %", 50, "2024-11-20"],
      [2025, "79 %", 47, "2025-11-18"],
      [2026, "82 %", 52, "2026-10-27"],
    ],
  },
  {
    institution: "vuggestuen-muslingen",
    baseline: "83 %",
    targets: [[2026, "mindst 86 %"]],
    results: [
      [2025, "83 %", 28, "2025-11-18"],
      [2026, "85 %", 21, "2026-10-20"],
    ],
  },
  {
    institution: "boernegaarden-vesteroe",
    baseline: "81 %",
    targets: [
      [2026, "mindst 84 %"],
      [2027, "over landsgennemsnittet"],
    ],
    results: [
      [2025, "81 %", 19, "2025-11-18"],
      [2026, "80 %", 17, "2026-10-27"],
    ],
  },
  {
    institution: "skovboernehaven",
    baseline: "90 %",
    targets: [[2026, "mindst 90 %"]],
    results: [[2026, "75 %", 4, "2026-10-27"]],
  },
];

/** All houses together. */
const whole = [
  [2025, "83 %", 196, "2025-11-18"],
  [2026, "84 %", 203, "2026-10-27"],
] as const;

/** Tells of the indicator that all day-care centres carry, with all that can stand beside a colour. */
export async function tellShared(writer: Writer, organisationId: string, by: string) {
  const own = { organisationId };
  const shared = await makeIndicator(writer, {
    ...own,
    ...definition,
    isShared: 1,
    baselineRaw: "83 %",
    baselineYear: 2025,
    targets: [
      { year: 2026, raw: "mindst 85 %" },
      { year: 2027, raw: "mindst 87 %" },
    ],
  });
  for (const [year, raw, respondents, on] of whole) {
    const enteredAt = `${on}T09:00:00.000Z`;
    await makeMeasurement(writer, {
      ...own,
      ...{ indicatorId: shared.id, year, raw, respondents, enteredAt },
    });
  }
  await makeBreak(writer, {
    ...own,
    indicatorId: shared.id,
    fromYear: 2025,
    reason:
      "Undersøgelsen gik fra fire svar til fem, og »nogenlunde tryg« tæller ikke længere med.",
    before: { description: "Hvor tryg er du ved at aflevere dit barn? Fire svar." },
    createdBy: by,
    createdAt: "2025-09-02T09:10:00.000Z",
  });
  for (const [kind, name, values] of benchmarks) {
    for (const [year, value] of values) {
      const given = { ...own, indicatorId: shared.id, kind, name, year, value, unit: "%" };
      await makeBenchmark(writer, { ...given, dataSource: "Landsdækkende forældreundersøgelse" });
    }
  }
  const ids = new Map<string, string>();
  for (const carrier of carriers) {
    ids.set(carrier.institution, await carry(writer, organisationId, shared.id, carrier));
  }
  return (institution: string) => ids.get(institution) ?? "";
}

const benchmarks = [
  [
    "national",
    "Hele landet",
    [
      [2025, "82"],
      [2026, "83"],
    ],
  ],
  [
    "group",
    "Kommuner på størrelse med os",
    [
      [2025, "83.5"],
      [2026, "84"],
    ],
  ],
] as const;

async function carry(
  writer: Writer,
  organisationId: string,
  sharedFromId: string,
  { institution, baseline, targets, results }: Carrier,
): Promise<string> {
  const place = await writer
    .selectFrom("institution")
    .where("organisationId", "=", organisationId)
    .where("slug", "=", institution)
    .select("id")
    .executeTakeFirstOrThrow();
  const { id: indicatorId } = await makeIndicator(writer, {
    ...definition,
    organisationId,
    sharedFromId,
    institutionId: place.id,
    baselineRaw: baseline,
    baselineYear: 2025,
    targets: targets.map(([year, raw]) => ({ year, raw })),
  });
  for (const [year, raw, respondents, on] of results) {
    const enteredAt = `${on}T09:00:00.000Z`;
    await makeMeasurement(writer, {
      organisationId,
      indicatorId,
      year,
      raw,
      respondents,
      enteredAt,
    });
  }
  return indicatorId;
}

type Judged = {
  readonly organisationId: string;
  readonly committeeId: string;
  /** Who sets a colour, and who writes down what the committee accepts. */
  readonly by: string;
  readonly carriedBy: (institution: string) => string;
};

/** A colour a person has set, one that a newer figure has opened again, and two accepted deviations: one runs, one has lapsed. */
export async function tellJudged(
  writer: Writer,
  { organisationId, committeeId, by, carriedBy }: Judged,
) {
  const year = 2026;
  const set = { organisationId, year, createdBy: by };
  await makeOverride(writer, {
    ...set,
    indicatorId: carriedBy("boernehuset-bakketoppen"),
    rating: "yellow",
    reason:
      "Svarene kom i ugen efter flytningen til pavillonerne. I november var forældrene trygge igen.",
    automaticRating: "red",
    automaticRule: "lower-threshold-broken",
    createdAt: "2026-11-03T10:20:00.000Z",
  });
  const reopened = carriedBy("vuggestuen-muslingen");
  await makeOverride(writer, {
    ...set,
    indicatorId: reopened,
    rating: "green",
    reason: "Kun tre forældre fra målet, og alle tre var nye i ugen op til undersøgelsen.",
    automaticRating: "yellow",
    automaticRule: "lower-threshold-kept",
    createdAt: "2026-10-23T12:05:00.000Z",
  });
  await makeMeasurement(writer, {
    organisationId,
    indicatorId: reopened,
    year,
    raw: "84 %",
    respondents: 27,
    note: "Seks svar kom efter fristen og er nu med.",
    enteredAt: "2026-11-02T08:30:00.000Z",
  });
  const accepted = { organisationId, committeeId, createdBy: by };
  await makeDeviation(writer, {
    ...accepted,
    indicatorId: carriedBy("boernegaarden-vesteroe"),
    reason:
      "Broen til Vesterø er lukket, og mange afleverer hos en vikar. Udvalget ser på det igen, når broen åbner.",
    decidedOn: "2026-10-28",
    untilOn: "2027-12-31",
  });
  await makeDeviation(writer, {
    ...accepted,
    indicatorId: reopened,
    reason: "Huset fik ny leder ved årsskiftet.",
    decidedOn: "2026-02-04",
    untilOn: "2026-06-30",
  });
}
