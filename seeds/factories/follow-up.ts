import type { GoalStatus } from "#app/domain/follow-up/goal-status.ts";
import { insertReport } from "#app/features/follow-up/goal-report.repository.server.ts";
import { insertEvidence } from "#app/features/follow-up/report-evidence.repository.server.ts";
import { insertPeriod } from "#app/features/follow-up/reporting-period.repository.server.ts";
import { newId } from "#db/id.ts";
import type { Writer } from "#db/transaction.ts";

type PeriodGiven = {
  readonly organisationId: string;
  readonly roundId: string;
  readonly year: number;
  readonly kind?: "interim" | "yearEnd";
  readonly state?: "planned" | "open" | "frozen";
  readonly opensOn?: string;
  readonly dueOn?: string;
  readonly frozenAt?: string | null;
};

/** A reporting period: interim in the summer of its year, year-end in the January after it. */
export async function makeReportingPeriod(writer: Writer, given: PeriodGiven) {
  const { kind = "yearEnd", state = "open", year } = given;
  const isInterim = kind === "interim";
  const dueOn = given.dueOn ?? (isInterim ? `${year}-08-15` : `${year + 1}-01-31`);
  const period = {
    id: newId(),
    opensOn: isInterim ? `${year}-06-15` : `${year}-12-01`,
    frozenAt: state === "frozen" ? `${dueOn}T16:00:00.000Z` : null,
    ...given,
    kind,
    state,
    dueOn,
  };
  await insertPeriod(writer, period);
  return period;
}

type ReportGiven = {
  readonly organisationId: string;
  readonly reportingPeriodId: string;
  readonly goalId: string;
  /** The version that was in force; without it, the one in force now. */
  readonly goalVersionId?: string;
  readonly state?: "draft" | "submitted";
  readonly status?: GoalStatus | null;
  readonly suggestedStatus?: GoalStatus | null;
  readonly suggestionBasis?: string;
  readonly deviationReason?: string;
  readonly effectAchieved?: string;
  readonly evidence?: string;
  readonly explanation?: string;
  readonly remedy?: string;
  readonly correctsReportId?: string | null;
  readonly correctionReason?: string;
  readonly createdBy?: string | null;
  readonly submittedBy?: string | null;
  readonly submittedAt?: string | null;
  readonly links?: readonly { readonly title: string; readonly url: string }[];
};

/** A report on a goal, submitted unless another state is given. */
export async function makeGoalReport(writer: Writer, given: ReportGiven) {
  const { links = [], state = "submitted", ...rest } = given;
  const at = given.submittedAt ?? "2027-01-20T09:00:00.000Z";
  const report = {
    id: newId(),
    goalVersionId: given.goalVersionId ?? (await versionInForce(writer, given)),
    status: "green" as const,
    suggestedStatus: null,
    suggestionBasis: "[]",
    deviationReason: "",
    effectAchieved: "",
    evidence: "",
    explanation: "",
    remedy: "",
    correctsReportId: null,
    correctionReason: "",
    createdBy: null,
    submittedBy: null,
    ...rest,
    state,
    submittedAt: state === "submitted" ? at : null,
    updatedAt: at,
  };
  await insertReport(writer, report);
  await insertEvidence(
    writer,
    links.map((link) => ({
      id: newId(),
      organisationId: given.organisationId,
      goalReportId: report.id,
      kind: "link" as const,
      fileId: null,
      ...link,
    })),
  );
  return report;
}

async function versionInForce(writer: Writer, given: ReportGiven): Promise<string> {
  const version = await writer
    .selectFrom("goalVersion")
    .innerJoin("goal", (join) =>
      join
        .onRef("goal.id", "=", "goalVersion.goalId")
        .onRef("goal.approvedVersionNumber", "=", "goalVersion.number"),
    )
    .where("goal.organisationId", "=", given.organisationId)
    .where("goal.id", "=", given.goalId)
    .select("goalVersion.id")
    .executeTakeFirstOrThrow();
  return version.id;
}
