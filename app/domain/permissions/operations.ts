/** Everything a person can be allowed to do. Reading what the whole organisation may read is `organisation.view`. */
export const operations = [
  "organisation.view",
  "organisation.manage",
  "person.manage",
  "audit.view",
  "round.open",
  "round.manage",
  "knowledge.edit",
  "dialogueForm.decide",
  "dialogueMeeting.plan",
  "dialogueMeeting.run",
  "preparation.edit",
  "preparation.viewDraft",
  "bearing.draft",
  "bearing.comment",
  "bearing.adopt",
  "goal.draft",
  "goal.viewDraft",
  "goal.viewSubmitted",
  "goal.decide",
  "goal.ask",
  "goal.answer",
  "goal.report",
  "reportingPeriod.manage",
  "indicator.edit",
] as const;

export type Operation = (typeof operations)[number];
