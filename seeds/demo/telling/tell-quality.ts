import type { Criterion, CriterionAnswer } from "#app/domain/indicators/quality.ts";
import type { Writer } from "#db/transaction.ts";
import { makeCellComment, makeCheckAnswer, makeQualityAnswer } from "#seeds/factories/quality.ts";

type Reviewed = {
  readonly indicator: string;
  readonly answers: readonly (readonly [Criterion, CriterionAnswer, note?: string])[];
  readonly comments?: readonly {
    readonly cell: string;
    readonly text: string;
    readonly resolution?: string;
  }[];
  /** Why the leap to the target of a year is left standing. */
  readonly leap?: { readonly subject: string; readonly reason: string };
};

const at = "2026-09-04T08:15:00.000Z";

/** What the administration made of a school's and a nursing home's indicators when it reviewed them in September. */
const reviews: readonly Reviewed[] = [
  {
    indicator: "Elever med nogen at være sammen med i frikvarteret",
    answers: [
      ["relevance", "yes"],
      ["influenceable", "yes"],
      ["ambition", "yes"],
      ["clearLanguage", "yes"],
      ["singleQuestions", "yes"],
      ["sameMeasure", "partly", "Nordstrandskolen spørger kun 7. klasse."],
    ],
    comments: [
      {
        cell: "source",
        text: "Tæller de to målinger det samme? Ellers skal de stå hver for sig.",
      },
    ],
  },
  {
    indicator: "Fælles forberedelse, der blev holdt",
    answers: [
      ["relevance", "partly", "Den siger, at timerne holdes, men ikke hvad de bruges til."],
      ["influenceable", "yes"],
      ["clearLanguage", "yes"],
    ],
    leap: {
      subject: "54 % | target-2027 | mindst 90 %",
      reason: "timerne står nu i skemaet og kan ikke flyttes",
    },
  },
  {
    indicator: "Sygefravær blandt lærere og pædagoger",
    answers: [
      ["relevance", "yes"],
      ["influenceable", "partly"],
      ["sameMeasure", "no", "Hjemmeplejen tæller barns første sygedag med."],
    ],
    comments: [
      {
        cell: "target-2026",
        text: "Er 5,5 nok, når kommunen ligger på 5,3?",
        resolution: "Målet for 2027 er sat til 5 %.",
      },
    ],
  },
  {
    indicator: "Magtanvendelser",
    answers: [
      ["relevance", "yes"],
      ["ambition", "yes"],
      ["clearLanguage", "partly", "Skriv, om forsøg tæller med."],
    ],
    comments: [{ cell: "unit", text: "Antal om året, eller pr. beboer?" }],
  },
];

/** Tells how the indicators were reviewed, once they are told. */
export async function tellQuality(writer: Writer, organisationId: string): Promise<void> {
  const reviewer = await writer
    .selectFrom("roleAssignment")
    .where("organisationId", "=", organisationId)
    .where("role", "=", "administration")
    .select("personId")
    .orderBy("id")
    .executeTakeFirstOrThrow();
  const indicators = await writer
    .selectFrom("indicator")
    .where("organisationId", "=", organisationId)
    .select(["id", "name"])
    .execute();
  const by = reviewer.personId;
  for (const { indicator: name, answers, comments = [], leap } of reviews) {
    const found = indicators.find((one) => one.name === name);
    if (!found) throw new Error(`Nobody has told of ${name}`);
    const own = { organisationId, indicatorId: found.id, at };
    for (const [criterion, answer, note = ""] of answers) {
      await makeQualityAnswer(writer, { ...own, criterion, answer, note, answeredBy: by });
    }
    for (const comment of comments) {
      await makeCellComment(writer, { ...own, ...comment, writtenBy: by, resolvedBy: by });
    }
    if (leap) {
      await makeCheckAnswer(writer, { ...own, code: "ambition-jump", ...leap, answeredBy: by });
    }
  }
}
