import type { AuditEntryTable, FormPostTable, SessionTable, SignInLinkTable } from "./auth.ts";
import type {
  BearingCommentTable,
  BearingTable,
  BearingThemeTable,
  BearingVersionTable,
} from "./bearings.ts";
import type {
  CommitteeMeetingTable,
  DialogueFormCommitteeTable,
  DialogueFormTable,
  RoundStepEventTable,
  RoundStepTable,
  RoundTable,
} from "./cycle.ts";
import type {
  AgendaItemTable,
  AttendanceTable,
  ContributionTable,
  DialogueMeetingCommitteeTable,
  DialogueMeetingInstitutionTable,
  DialogueMeetingTable,
  PreparationTable,
  ThemeTable,
} from "./dialogue.ts";
import type { GoalReportTable, ReportEvidenceTable, ReportingPeriodTable } from "./follow-up.ts";
import type {
  GoalActionTable,
  GoalFieldValueTable,
  GoalQuestionTable,
  GoalTable,
  GoalVersionBearingTable,
  GoalVersionIndicatorTable,
  GoalVersionSourceTable,
  GoalVersionTable,
} from "./goals.ts";
import type { ColumnMappingTable, ImportBatchTable, ImportChangeTable } from "./imports.ts";
import type {
  AcceptedDeviationTable,
  EarlyReadingTable,
  EarlyWarningTable,
  RatingOverrideTable,
} from "./indicator-judgement.ts";
import type {
  CheckAnswerTable,
  IndicatorCommentTable,
  QualityAnswerTable,
} from "./indicator-quality.ts";
import type { IndicatorQuestionTable } from "./indicator-questions.ts";
import type {
  BenchmarkTable,
  IndicatorDefinitionTable,
  IndicatorTable,
  IndicatorTargetTable,
  MeasurementTable,
} from "./indicators.ts";
import type { FileTable, KnowledgeItemTable, KnowledgePointTable } from "./knowledge.ts";
import type {
  AreaTable,
  CommitteeTable,
  CouncilTermTable,
  GoalFieldTable,
  InstitutionTable,
  InstitutionTypeTable,
  OrganisationTable,
  PersonTable,
  RoleAssignmentTable,
} from "./organisation.ts";
import type {
  GoalVersionOverallGoalTable,
  OverallGoalIndicatorTable,
  OverallGoalTable,
} from "./overall-goals.ts";

/** Every table of the database, by the name it has there. */
export type Tables = {
  organisation: OrganisationTable;
  councilTerm: CouncilTermTable;
  committee: CommitteeTable;
  institutionType: InstitutionTypeTable;
  area: AreaTable;
  institution: InstitutionTable;
  person: PersonTable;
  roleAssignment: RoleAssignmentTable;
  goalField: GoalFieldTable;
  session: SessionTable;
  signInLink: SignInLinkTable;
  formPost: FormPostTable;
  auditEntry: AuditEntryTable;
  round: RoundTable;
  roundStep: RoundStepTable;
  roundStepEvent: RoundStepEventTable;
  dialogueForm: DialogueFormTable;
  dialogueFormCommittee: DialogueFormCommitteeTable;
  committeeMeeting: CommitteeMeetingTable;
  file: FileTable;
  knowledgeItem: KnowledgeItemTable;
  knowledgePoint: KnowledgePointTable;
  dialogueMeeting: DialogueMeetingTable;
  dialogueMeetingCommittee: DialogueMeetingCommitteeTable;
  dialogueMeetingInstitution: DialogueMeetingInstitutionTable;
  attendance: AttendanceTable;
  agendaItem: AgendaItemTable;
  preparation: PreparationTable;
  theme: ThemeTable;
  contribution: ContributionTable;
  bearing: BearingTable;
  bearingVersion: BearingVersionTable;
  bearingTheme: BearingThemeTable;
  bearingComment: BearingCommentTable;
  goal: GoalTable;
  goalVersion: GoalVersionTable;
  goalVersionBearing: GoalVersionBearingTable;
  goalVersionIndicator: GoalVersionIndicatorTable;
  goalVersionSource: GoalVersionSourceTable;
  goalAction: GoalActionTable;
  goalFieldValue: GoalFieldValueTable;
  goalQuestion: GoalQuestionTable;
  overallGoal: OverallGoalTable;
  overallGoalIndicator: OverallGoalIndicatorTable;
  goalVersionOverallGoal: GoalVersionOverallGoalTable;
  indicator: IndicatorTable;
  indicatorTarget: IndicatorTargetTable;
  measurement: MeasurementTable;
  reportingPeriod: ReportingPeriodTable;
  goalReport: GoalReportTable;
  reportEvidence: ReportEvidenceTable;
  indicatorDefinition: IndicatorDefinitionTable;
  benchmark: BenchmarkTable;
  ratingOverride: RatingOverrideTable;
  acceptedDeviation: AcceptedDeviationTable;
  earlyWarning: EarlyWarningTable;
  earlyReading: EarlyReadingTable;
  qualityAnswer: QualityAnswerTable;
  indicatorComment: IndicatorCommentTable;
  checkAnswer: CheckAnswerTable;
  indicatorQuestion: IndicatorQuestionTable;
  importBatch: ImportBatchTable;
  importChange: ImportChangeTable;
  columnMapping: ColumnMappingTable;
};
