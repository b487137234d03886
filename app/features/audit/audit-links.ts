import { paths } from "#app/paths.ts";

/** Where an object is shown, by the name of its table; nothing for those without a page of their own. */
const pages: Readonly<Record<string, (id: string) => string>> = {
  councilTerm: paths.councilTerm,
  committee: paths.manageCommittee,
  area: paths.manageArea,
  institutionType: paths.manageInstitutionType,
  institution: paths.manageInstitution,
  person: paths.managePerson,
  goalField: paths.manageGoalField,
  organisation: paths.manageOrganisation,
  bearing: paths.bearing,
  goal: paths.goal,
  overallGoal: paths.overallGoal,
  indicator: paths.indicator,
  importBatch: paths.import,
  earlyWarning: paths.earlyWarning,
  dialogueMeeting: paths.dialogueMeeting,
  knowledgeItem: paths.knowledgeItem,
  committeeMeeting: paths.committeeMeeting,
};

export function auditHref(objectType: string, objectKey: string): string | undefined {
  return objectKey ? pages[objectType]?.(objectKey) : undefined;
}
