import type { StepName } from "#app/domain/cycle/step.ts";

/**
 * Every address of the app, in one place and typed, so that a link that leads nowhere does not compile.
 * Slugs and ids are our own; nothing else goes into a path unescaped.
 */
/** Says in the address of a goal's form that the goal was sent before it was whole. */
export const sentTooEarly = "mangler";

export const paths = {
  home: () => "/",
  signIn: () => "/log-ind",
  signInDemo: () => "/log-ind/demo",
  signInLink: (token: string) => `/log-ind/link/${token}`,
  signOut: () => "/log-ud",
  setup: (token: string) => `/opsaetning/${token}`,
  language: () => "/sprog",
  profile: () => "/profil",
  changePassword: () => "/profil/adgangskode",
  endSession: () => "/profil/sessioner/luk",
  endOtherSessions: () => "/profil/sessioner/luk-andre",
  search: () => "/soeg",
  help: () => "/om",

  committees: () => "/udvalg",
  committee: (committee: string) => `/udvalg/${committee}`,
  round: (committee: string, year: number) => `/udvalg/${committee}/${year}`,
  openRound: (committee: string) => `/udvalg/${committee}/ny-runde`,
  roundSteps: (committee: string, year: number) => `/udvalg/${committee}/${year}/trin`,
  yearWheel: (committee: string, year: number) => `/udvalg/${committee}/${year}/aarshjul`,
  planStepDates: (committee: string, year: number) => `/udvalg/${committee}/${year}/trin/datoer`,
  step: (committee: string, year: number, step: StepName) =>
    `/udvalg/${committee}/${year}/${segmentOfStep[step]}`,
  committeeMeeting: (meeting: string) => `/moeder/${meeting}`,
  newCommitteeMeeting: (committee: string, year: number) =>
    `/udvalg/${committee}/${year}/moeder/nyt`,
  editCommitteeMeeting: (meeting: string) => `/moeder/${meeting}/rediger`,
  recordCommitteeDecision: (meeting: string) => `/moeder/${meeting}/beslutning`,

  knowledge: (committee: string, year: number) => `/udvalg/${committee}/${year}/viden`,
  newKnowledgeItem: (committee: string, year: number, kind: string) =>
    `/udvalg/${committee}/${year}/viden/ny?slags=${kind}`,
  dialogueForm: (committee: string, year: number) => `/udvalg/${committee}/${year}/dialogform`,
  knowledgeItem: (item: string) => `/viden/${item}`,
  editKnowledgeItem: (item: string) => `/viden/${item}/rediger`,
  retireKnowledgeItem: (item: string) => `/viden/${item}/udgaa`,
  orderKnowledge: (committee: string, year: number) =>
    `/udvalg/${committee}/${year}/viden/raekkefoelge`,

  dialogue: (committee: string, year: number) => `/udvalg/${committee}/${year}/dialog`,
  newDialogueMeeting: (committee: string, year: number) => `/udvalg/${committee}/${year}/dialog/ny`,
  dialogueMeeting: (meeting: string) => `/dialogmoeder/${meeting}`,
  editDialogueMeeting: (meeting: string) => `/dialogmoeder/${meeting}/rediger`,
  runDialogueMeeting: (meeting: string) => `/dialogmoeder/${meeting}/afvikling`,
  removeDialogueMeeting: (meeting: string) => `/dialogmoeder/${meeting}/aflys`,
  startDialogueMeeting: (meeting: string) => `/dialogmoeder/${meeting}/start`,
  closeDialogueMeeting: (meeting: string) => `/dialogmoeder/${meeting}/afslutning`,
  reopenDialogueMeeting: (meeting: string) => `/dialogmoeder/${meeting}/genoptag`,
  attendance: (meeting: string) => `/dialogmoeder/${meeting}/fremmoede`,
  agendaItem: (meeting: string, item: string) => `/dialogmoeder/${meeting}/dagsorden/${item}`,
  contribution: (meeting: string, contribution: string) =>
    `/dialogmoeder/${meeting}/indlaeg/${contribution}`,
  removeContribution: (meeting: string, contribution: string) =>
    `/dialogmoeder/${meeting}/indlaeg/${contribution}/slet`,
  assignTheme: (meeting: string, contribution: string) =>
    `/dialogmoeder/${meeting}/indlaeg/${contribution}/tema`,
  dialogueThemes: (meeting: string) => `/dialogmoeder/${meeting}/temaer`,
  dialogueTheme: (meeting: string, theme: string) => `/dialogmoeder/${meeting}/temaer/${theme}`,
  moveDialogueTheme: (meeting: string, theme: string) =>
    `/dialogmoeder/${meeting}/temaer/${theme}/flyt`,
  removeDialogueTheme: (meeting: string, theme: string) =>
    `/dialogmoeder/${meeting}/temaer/${theme}/slet`,
  preparation: (meeting: string, institution: string) =>
    `/dialogmoeder/${meeting}/forberedelse/${institution}`,
  dialogueBrief: (meeting: string, institution: string) =>
    `/dialogmoeder/${meeting}/oplaeg/${institution}`,

  bearings: (committee: string, year: number) => `/udvalg/${committee}/${year}/pejlemaerker`,
  newBearing: (committee: string, year: number) => `/udvalg/${committee}/${year}/pejlemaerker/ny`,
  adoptBearings: (committee: string, year: number) =>
    `/udvalg/${committee}/${year}/pejlemaerker/vedtag`,
  orderBearings: (committee: string, year: number) =>
    `/udvalg/${committee}/${year}/pejlemaerker/raekkefoelge`,
  bearingsSheet: (committee: string, year: number) =>
    `/udvalg/${committee}/${year}/pejlemaerker/beslutning`,
  bearing: (bearing: string) => `/pejlemaerker/${bearing}`,
  editBearing: (bearing: string) => `/pejlemaerker/${bearing}/rediger`,
  reviseBearing: (bearing: string) => `/pejlemaerker/${bearing}/ny-version`,
  discardBearingVersion: (bearing: string) => `/pejlemaerker/${bearing}/ny-version/kasser`,
  withdrawBearing: (bearing: string) => `/pejlemaerker/${bearing}/traek-tilbage`,
  commentOnBearing: (bearing: string) => `/pejlemaerker/${bearing}/kommentar`,
  bearingThread: (bearing: string) => `/pejlemaerker/${bearing}/traad`,

  goals: (committee: string, year: number) => `/udvalg/${committee}/${year}/maal`,
  newGoal: (institution: string, year: number) =>
    `/institutioner/${institution}/maal/ny?aar=${year}`,
  goal: (goal: string) => `/maal/${goal}`,
  /** Where a goal's page tells who gave it its colour, and why. */
  goalColour: (goal: string) => `/maal/${goal}#indmeldinger`,
  editGoal: (goal: string) => `/maal/${goal}/rediger`,
  /** The form of a goal that was sent too early, with what it lacks marked. */
  goalToComplete: (goal: string) => `/maal/${goal}/rediger?${sentTooEarly}`,
  decideGoal: (goal: string) => `/maal/${goal}/behandling`,
  reviseGoal: (goal: string) => `/maal/${goal}/ny-version`,
  goalVersions: (goal: string) => `/maal/${goal}/versioner`,
  submitGoal: (goal: string) => `/maal/${goal}/send`,
  withdrawGoal: (goal: string) => `/maal/${goal}/traek-tilbage`,
  returnGoal: (goal: string) => `/maal/${goal}/returner`,
  discardGoalVersion: (goal: string) => `/maal/${goal}/kasser`,
  retireGoal: (goal: string) => `/maal/${goal}/opgiv`,
  askAboutGoal: (goal: string) => `/maal/${goal}/spoergsmaal`,
  answerGoalQuestion: (goal: string, question: string) => `/maal/${goal}/spoergsmaal/${question}`,
  orderGoals: (institution: string, year: number) =>
    `/institutioner/${institution}/maal/raekkefoelge?aar=${year}`,

  manageOverallGoals: () => "/administration/overordnede-maal",
  overallGoalsOfTerm: (term: string) => `/administration/overordnede-maal?periode=${term}`,
  newOverallGoal: (term: string) => `/administration/overordnede-maal/nyt?periode=${term}`,
  orderOverallGoals: () => "/administration/overordnede-maal/raekkefoelge",
  overallGoal: (overallGoal: string) => `/overordnede-maal/${overallGoal}`,
  editOverallGoal: (overallGoal: string) => `/overordnede-maal/${overallGoal}/rediger`,
  retireOverallGoal: (overallGoal: string) => `/overordnede-maal/${overallGoal}/udgaa`,

  followUp: (committee: string, year: number) => `/udvalg/${committee}/${year}/opfoelgning`,
  newPeriod: (committee: string, year: number) => `/udvalg/${committee}/${year}/opfoelgning/ny`,
  editPeriod: (period: string) => `/perioder/${period}/rediger`,
  openPeriod: (period: string) => `/perioder/${period}/aabn`,
  freezePeriod: (period: string) => `/perioder/${period}/frys`,
  reportOnGoal: (goal: string, period: string) => `/maal/${goal}/indmelding/${period}`,
  submitReport: (goal: string, period: string) => `/maal/${goal}/indmelding/${period}/aflever`,
  correctReport: (goal: string, period: string) => `/maal/${goal}/indmelding/${period}/ret`,

  institutions: () => "/institutioner",
  institution: (institution: string) => `/institutioner/${institution}`,
  institutionIndicators: (institution: string) => `/institutioner/${institution}/indikatorer`,
  newIndicator: (institution: string) => `/institutioner/${institution}/indikatorer/ny`,
  askAboutIndicator: (indicator: string) => `/indikatorer/${indicator}/spoergsmaal`,
  answerIndicatorQuestion: (indicator: string, question: string) =>
    `/indikatorer/${indicator}/spoergsmaal/${question}`,
  indicators: () => "/indikatorer",
  indicator: (indicator: string) => `/indikatorer/${indicator}`,
  /** Where an indicator's page tells why each year has its colour. */
  indicatorColour: (indicator: string) => `/indikatorer/${indicator}#farve`,
  newIndicatorOfAll: () => "/indikatorer/ny",
  editIndicator: (indicator: string) => `/indikatorer/${indicator}/rediger`,
  editCarriedIndicator: (indicator: string) => `/indikatorer/${indicator}/egne`,
  spreadIndicator: (indicator: string) => `/indikatorer/${indicator}/bruges-af`,
  carryIndicators: (institution: string) => `/institutioner/${institution}/indikatorer/faelles`,
  retireIndicator: (indicator: string) => `/indikatorer/${indicator}/udgaa`,
  setTargets: (indicator: string) => `/indikatorer/${indicator}/maaltal`,
  measureIndicator: (indicator: string) => `/indikatorer/${indicator}/maaling`,
  openRemarks: () => "/indikatorer/bemaerkninger",
  qualityOverview: () => "/indikatorer/kvalitet",
  indicatorRemarks: (indicator: string) => `/indikatorer/${indicator}/bemaerkninger`,
  withdrawRemarkAnswer: (indicator: string) =>
    `/indikatorer/${indicator}/bemaerkninger/traek-tilbage`,
  indicatorQuality: (indicator: string) => `/indikatorer/${indicator}/kvalitet`,
  commentOnCell: (indicator: string) => `/indikatorer/${indicator}/kvalitet/kommentar`,
  resolveCellComment: (indicator: string, comment: string) =>
    `/indikatorer/${indicator}/kvalitet/kommentar/${comment}`,
  judgeColour: (indicator: string, year: number) => `/indikatorer/${indicator}/farve/${year}`,
  confirmColour: (indicator: string, year: number) =>
    `/indikatorer/${indicator}/farve/${year}/bekraeft`,
  withdrawColour: (indicator: string, year: number) =>
    `/indikatorer/${indicator}/farve/${year}/traek-tilbage`,
  acceptIndicatorDeviation: (indicator: string) => `/indikatorer/${indicator}/afvigelse`,
  acceptGoalDeviation: (goal: string) => `/maal/${goal}/afvigelse`,
  withdrawDeviation: (deviation: string) => `/afvigelser/${deviation}/traek-tilbage`,
  committeeDeviations: (committee: string) => `/udvalg/${committee}/afvigelser`,
  benchmarks: (indicator: string) => `/indikatorer/${indicator}/sammenligningstal`,
  withdrawBenchmark: (indicator: string, benchmark: string) =>
    `/indikatorer/${indicator}/sammenligningstal/${benchmark}/tag-tilbage`,
  compareInstitutions: (indicator: string) => `/indikatorer/${indicator}/sammenlign`,
  compareInstitutionsAt: (indicator: string, year: number, order: "value" | "name") =>
    `/indikatorer/${indicator}/sammenlign?aar=${year}&sorter=${order === "name" ? "navn" : "resultat"}`,

  scorecard: () => "/styringskort",
  committeeScorecard: (committee: string) => `/styringskort/udvalg/${committee}`,
  areaScorecard: (area: string) => `/styringskort/omraade/${area}`,
  institutionScorecard: (institution: string) => `/styringskort/institution/${institution}`,
  committeeIndicatorMatrix: (committee: string) => `/styringskort/udvalg/${committee}/overblik`,
  progress: () => "/styringskort/fremgang",
  committeeProgress: (committee: string) => `/styringskort/udvalg/${committee}/fremgang`,
  cascade: () => "/styringskort/sammenhaeng",
  cascadeOfTerm: (term: string) => `/styringskort/sammenhaeng?periode=${term}`,
  cascadeOf: (indicator: string) => `/styringskort/sammenhaeng?indikator=${indicator}`,

  measuring: () => "/maalinger",
  measuringStatus: () => "/maalinger/status",
  institutionMeasuring: (institution: string) => `/institutioner/${institution}/maalinger`,
  warnings: () => "/varsler",
  newEarlyWarning: (indicator: string) => `/indikatorer/${indicator}/varsler/ny`,
  earlyWarning: (warning: string) => `/varsler/${warning}`,
  retireEarlyWarning: (warning: string) => `/varsler/${warning}/udgaa`,
  recordEarlyReading: (warning: string) => `/varsler/${warning}/aflaesning`,

  imports: () => "/import",
  import: (batch: string) => `/import/${batch}`,
  importRows: (batch: string, show: string, page: number) =>
    `/import/${batch}?${new URLSearchParams({ vis: show, side: String(page) })}`,
  importColumns: (batch: string) => `/import/${batch}/kolonner`,
  settleImport: (batch: string) => `/import/${batch}/laesninger`,
  confirmImport: (batch: string) => `/import/${batch}/indlaes`,
  undoImport: (batch: string) => `/import/${batch}/fortryd`,
  importStatistics: (batch: string) => `/import/${batch}/statistik`,
  removeStatistics: (batch: string) => `/import/${batch}/statistik/fjern`,
  exports: () => "/eksport",
  exportFile: (file: string, query: Readonly<Record<string, string>> = {}) => {
    const asked = new URLSearchParams(query);
    return `/eksport/${file}${asked.size > 0 ? `?${asked}` : ""}`;
  },

  administration: () => "/administration",
  councilTerms: () => "/administration/valgperioder",
  newCouncilTerm: () => "/administration/valgperioder/ny",
  councilTerm: (term: string) => `/administration/valgperioder/${term}`,
  retireCouncilTerm: (term: string) => `/administration/valgperioder/${term}/udgaa`,
  orderCommittees: () => "/administration/udvalg/raekkefoelge",
  retireCommittee: (committee: string) => `/administration/udvalg/${committee}/udgaa`,
  manageCommittees: () => "/administration/udvalg",
  manageCommittee: (committee: string) => `/administration/udvalg/${committee}`,
  newCommittee: () => "/administration/udvalg/ny",
  manageAreas: () => "/administration/omraader",
  manageArea: (area: string) => `/administration/omraader/${area}`,
  newArea: () => "/administration/omraader/ny",
  retireArea: (area: string) => `/administration/omraader/${area}/udgaa`,
  orderInstitutionTypes: () => "/administration/institutionstyper/raekkefoelge",
  retireInstitutionType: (type: string) => `/administration/institutionstyper/${type}/udgaa`,
  manageInstitutionTypes: () => "/administration/institutionstyper",
  manageInstitutionType: (type: string) => `/administration/institutionstyper/${type}`,
  newInstitutionType: () => "/administration/institutionstyper/ny",
  manageInstitutions: () => "/administration/institutioner",
  manageInstitution: (institution: string) => `/administration/institutioner/${institution}`,
  newInstitution: () => "/administration/institutioner/ny",
  retireInstitution: (institution: string) => `/administration/institutioner/${institution}/udgaa`,
  retirePerson: (person: string) => `/administration/personer/${person}/udgaa`,
  personSignInLink: (person: string) => `/administration/personer/${person}/link`,
  addRole: (person: string) => `/administration/personer/${person}/roller/ny`,
  removeRole: (person: string, role: string) =>
    `/administration/personer/${person}/roller/${role}/fjern`,
  managePersons: () => "/administration/personer",
  personsPage: (words: string, page: number) =>
    `/administration/personer?${new URLSearchParams({ ...(words ? { q: words } : {}), side: String(page) })}`,
  managePerson: (person: string) => `/administration/personer/${person}`,
  newPerson: () => "/administration/personer/ny",
  orderGoalFields: () => "/administration/maalskabelon/raekkefoelge",
  retireGoalField: (field: string) => `/administration/maalskabelon/${field}/udgaa`,
  manageGoalFields: () => "/administration/maalskabelon",
  manageGoalField: (field: string) => `/administration/maalskabelon/${field}`,
  newGoalField: () => "/administration/maalskabelon/ny",
  manageOrganisation: () => "/administration/organisation",
  audit: () => "/administration/log",
  auditPage: (query: Readonly<Record<string, string | undefined>>) =>
    `/administration/log?${new URLSearchParams(Object.entries(query).filter(isGiven))}`,

  file: (file: string) => `/filer/${file}`,
  publicOrganisation: (organisation: string) => `/offentlig/${organisation}`,
  publicGoal: (organisation: string, goal: string) => `/offentlig/${organisation}/maal/${goal}`,
} as const;

function isGiven(entry: [string, string | undefined]): entry is [string, string] {
  return entry[1] !== undefined;
}

const segmentOfStep: Record<StepName, string> = {
  knowledge: "viden",
  dialogue: "dialog",
  bearings: "pejlemaerker",
  goals: "maal",
  followUp: "opfoelgning",
};
