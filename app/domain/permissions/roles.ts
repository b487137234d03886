import type { Operation } from "./operations.ts";

export const roles = [
  "committeeMember",
  "committeeChair",
  "institutionLeader",
  "administration",
  "directorate",
  "boardMember",
  "boardChair",
  "systemAdministrator",
] as const;

export type Role = (typeof roles)[number];

/** How far a role reaches: the whole organisation, or only the committees or institutions it is held for. */
export const reachOfRole: Record<Role, "organisation" | "committee" | "institution"> = {
  committeeMember: "committee",
  committeeChair: "committee",
  institutionLeader: "institution",
  administration: "organisation",
  directorate: "organisation",
  boardMember: "institution",
  boardChair: "institution",
  systemAdministrator: "organisation",
};

/**
 * What each role may do within its reach (PRODUCT, roles). Only the committee decides on bearings and
 * goals (R4-08, R4-10); its chair records the decision. The pen for goals is held by the leader or the
 * administration, as the area says (R4-19): both are listed here and `can` asks the area.
 */
export const operationsOfRole: Record<Role, readonly Operation[]> = {
  committeeMember: [
    "organisation.view",
    "bearing.comment",
    "goal.viewSubmitted",
    "goal.ask",
    "indicator.viewQuestions",
    "indicator.ask",
  ],
  committeeChair: [
    "organisation.view",
    "bearing.comment",
    "goal.viewSubmitted",
    "goal.ask",
    "indicator.viewQuestions",
    "indicator.ask",
    "committeeMeeting.record",
    "dialogueForm.decide",
    "bearing.adopt",
    "goal.decide",
    "deviation.accept",
  ],
  institutionLeader: [
    "organisation.view",
    "preparation.edit",
    "preparation.viewDraft",
    "goal.draft",
    "goal.viewDraft",
    "goal.viewSubmitted",
    "goal.answer",
    "goal.report",
    "indicator.edit",
    "indicator.measure",
    "indicator.viewQuestions",
    "indicator.answer",
    "rating.override",
  ],
  administration: [
    "organisation.view",
    "organisation.manage",
    "audit.view",
    "round.open",
    "round.manage",
    "knowledge.edit",
    "committeeMeeting.record",
    "dialogueForm.decide",
    "dialogueMeeting.plan",
    "dialogueMeeting.run",
    "preparation.viewDraft",
    "bearing.draft",
    "bearing.comment",
    "overallGoal.edit",
    "goal.draft",
    "goal.viewDraft",
    "goal.viewSubmitted",
    "goal.answer",
    "goal.report",
    "reportingPeriod.manage",
    "indicator.edit",
    "indicator.measure",
    "indicator.review",
    "indicator.import",
    "indicator.viewQuestions",
    "indicator.answer",
    "rating.override",
  ],
  directorate: [
    "organisation.view",
    "goal.viewDraft",
    "goal.viewSubmitted",
    "indicator.viewQuestions",
  ],
  boardMember: ["organisation.view"],
  boardChair: ["organisation.view"],
  systemAdministrator: ["organisation.view", "organisation.manage", "person.manage", "audit.view"],
};
