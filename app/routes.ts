import { index, type RouteConfig, route } from "@remix-run/route-config";

/** Every address of the app on one page. Routes are thin; what they show lives in `features`. */
export default [
  index("routes/home.tsx"),

  // session
  route("log-ind", "routes/session/sign-in.tsx"),
  route("log-ind/demo", "routes/session/sign-in-demo.tsx"),
  route("log-ind/link/:token", "routes/session/sign-in-link.tsx"),
  route("log-ud", "routes/session/sign-out.tsx"),
  route("opsaetning/:token", "routes/session/setup.tsx"),
  route("profil", "routes/session/profile.tsx"),
  route("profil/adgangskode", "routes/session/change-password.tsx"),
  route("profil/sessioner/luk", "routes/session/session-end.ts"),
  route("profil/sessioner/luk-andre", "routes/session/sessions-end.ts"),
  route("sprog", "routes/session/language.tsx"),

  // administration
  route("administration", "routes/administration/overview.tsx"),
  route("administration/valgperioder", "routes/administration/council-terms.tsx"),
  route("administration/valgperioder/ny", "routes/administration/council-term-new.tsx"),
  route("administration/valgperioder/:term", "routes/administration/council-term.tsx"),
  route("administration/valgperioder/:term/udgaa", "routes/administration/council-term-retire.ts"),
  route("administration/udvalg", "routes/administration/committees.tsx"),
  route("administration/udvalg/ny", "routes/administration/committee-new.tsx"),
  route("administration/udvalg/raekkefoelge", "routes/administration/committee-order.ts"),
  route("administration/udvalg/:committee", "routes/administration/committee.tsx"),
  route("administration/udvalg/:committee/udgaa", "routes/administration/committee-retire.ts"),
  route("administration/omraader", "routes/administration/areas.tsx"),
  route("administration/omraader/ny", "routes/administration/area-new.tsx"),
  route("administration/omraader/:area", "routes/administration/area.tsx"),
  route("administration/omraader/:area/udgaa", "routes/administration/area-retire.ts"),
  route("administration/institutionstyper", "routes/administration/institution-types.tsx"),
  route("administration/institutionstyper/ny", "routes/administration/institution-type-new.tsx"),
  route(
    "administration/institutionstyper/raekkefoelge",
    "routes/administration/institution-type-order.ts",
  ),
  route("administration/institutionstyper/:type", "routes/administration/institution-type.tsx"),
  route(
    "administration/institutionstyper/:type/udgaa",
    "routes/administration/institution-type-retire.ts",
  ),
  route("administration/institutioner", "routes/administration/institutions.tsx"),
  route("administration/institutioner/ny", "routes/administration/institution-new.tsx"),
  route("administration/institutioner/:institution", "routes/administration/institution.tsx"),
  route(
    "administration/institutioner/:institution/udgaa",
    "routes/administration/institution-retire.ts",
  ),
  route("administration/maalskabelon", "routes/administration/goal-fields.tsx"),
  route("administration/maalskabelon/ny", "routes/administration/goal-field-new.tsx"),
  route("administration/maalskabelon/raekkefoelge", "routes/administration/goal-field-order.ts"),
  route("administration/maalskabelon/:field", "routes/administration/goal-field.tsx"),
  route("administration/maalskabelon/:field/udgaa", "routes/administration/goal-field-retire.ts"),
  route("administration/personer", "routes/administration/persons.tsx"),
  route("administration/personer/ny", "routes/administration/person-new.tsx"),
  route("administration/personer/:person", "routes/administration/person.tsx"),
  route("administration/personer/:person/udgaa", "routes/administration/person-retire.ts"),
  route("administration/personer/:person/link", "routes/administration/person-sign-in-link.tsx"),
  route("administration/personer/:person/roller/ny", "routes/administration/role-new.tsx"),
  route(
    "administration/personer/:person/roller/:role/fjern",
    "routes/administration/role-remove.ts",
  ),
  route("administration/organisation", "routes/administration/organisation.tsx"),
  route("administration/log", "routes/administration/audit.tsx"),

  // overview
  route("udvalg/:committee/:year", "routes/overview/committee-round.tsx"),
  route("institutioner", "routes/institutions/institutions.tsx"),
  route("institutioner/:institution", "routes/institutions/institution.tsx"),

  // cycle: rounds and steps
  route("udvalg", "routes/cycle/round-list.tsx"),
  route("udvalg/:committee", "routes/cycle/round-newest.tsx"),
  route("udvalg/:committee/ny-runde", "routes/cycle/round-new.tsx"),
  route("udvalg/:committee/:year/trin", "routes/cycle/step-list.tsx"),
  route("udvalg/:committee/:year/trin/datoer", "routes/cycle/step-dates.tsx"),
  route("udvalg/:committee/:year/aarshjul", "routes/cycle/year-wheel.tsx"),
  route("udvalg/:committee/:year/moeder/nyt", "routes/cycle/committee-meeting-new.tsx"),
  route("moeder/:meeting", "routes/cycle/committee-meeting.tsx"),
  route("moeder/:meeting/rediger", "routes/cycle/committee-meeting-edit.tsx"),
  route("moeder/:meeting/beslutning", "routes/cycle/committee-meeting-decision.tsx"),
  route("udvalg/:committee/:year/dialogform", "routes/cycle/dialogue-form.tsx"),

  // cycle: knowledge
  route("udvalg/:committee/:year/viden", "routes/cycle/knowledge.tsx"),
  route("udvalg/:committee/:year/viden/ny", "routes/cycle/knowledge-new.tsx"),
  route("udvalg/:committee/:year/viden/raekkefoelge", "routes/cycle/knowledge-order.tsx"),
  route("viden/:item", "routes/cycle/knowledge-item.tsx"),
  route("viden/:item/rediger", "routes/cycle/knowledge-item-edit.tsx"),
  route("viden/:item/udgaa", "routes/cycle/knowledge-item-retire.ts"),

  // cycle: dialogue
  route("udvalg/:committee/:year/dialog", "routes/dialogue/meetings.tsx"),
  route("udvalg/:committee/:year/dialog/ny", "routes/dialogue/meeting-new.tsx"),
  route("dialogmoeder/:meeting", "routes/dialogue/meeting.tsx"),
  route("dialogmoeder/:meeting/rediger", "routes/dialogue/meeting-edit.tsx"),
  route("dialogmoeder/:meeting/aflys", "routes/dialogue/meeting-remove.ts"),
  route("dialogmoeder/:meeting/start", "routes/dialogue/meeting-start.ts"),
  route("dialogmoeder/:meeting/afvikling", "routes/dialogue/meeting-run.tsx"),
  route("dialogmoeder/:meeting/fremmoede", "routes/dialogue/attendance.tsx"),
  route("dialogmoeder/:meeting/afslutning", "routes/dialogue/meeting-close.tsx"),
  route("dialogmoeder/:meeting/genoptag", "routes/dialogue/meeting-reopen.tsx"),
  route("dialogmoeder/:meeting/dagsorden/:item", "routes/dialogue/agenda-item.ts"),
  route("dialogmoeder/:meeting/indlaeg/:contribution", "routes/dialogue/contribution.tsx"),
  route(
    "dialogmoeder/:meeting/indlaeg/:contribution/slet",
    "routes/dialogue/contribution-remove.ts",
  ),
  route(
    "dialogmoeder/:meeting/indlaeg/:contribution/tema",
    "routes/dialogue/contribution-theme.ts",
  ),
  route("dialogmoeder/:meeting/temaer", "routes/dialogue/themes.tsx"),
  route("dialogmoeder/:meeting/temaer/:theme", "routes/dialogue/theme.tsx"),
  route("dialogmoeder/:meeting/temaer/:theme/flyt", "routes/dialogue/theme-move.ts"),
  route("dialogmoeder/:meeting/temaer/:theme/slet", "routes/dialogue/theme-remove.ts"),
  route("dialogmoeder/:meeting/forberedelse/:institution", "routes/dialogue/preparation.tsx"),
  route("dialogmoeder/:meeting/oplaeg/:institution", "routes/dialogue/brief.tsx"),

  // cycle: bearings and the thread
  route("udvalg/:committee/:year/pejlemaerker", "routes/bearings/bearings.tsx"),
  route("udvalg/:committee/:year/pejlemaerker/ny", "routes/bearings/bearing-new.tsx"),
  route("udvalg/:committee/:year/pejlemaerker/raekkefoelge", "routes/bearings/bearings-order.ts"),
  route("udvalg/:committee/:year/pejlemaerker/vedtag", "routes/bearings/bearings-adopt.tsx"),
  route("udvalg/:committee/:year/pejlemaerker/beslutning", "routes/bearings/bearings-sheet.tsx"),
  route("pejlemaerker/:bearing", "routes/bearings/bearing.tsx"),
  route("pejlemaerker/:bearing/rediger", "routes/bearings/bearing-edit.tsx"),
  route("pejlemaerker/:bearing/ny-version", "routes/bearings/bearing-revise.tsx"),
  route("pejlemaerker/:bearing/ny-version/kasser", "routes/bearings/bearing-discard-version.ts"),
  route("pejlemaerker/:bearing/traek-tilbage", "routes/bearings/bearing-withdraw.tsx"),
  route("pejlemaerker/:bearing/kommentar", "routes/bearings/bearing-comment.tsx"),
  route("pejlemaerker/:bearing/traad", "routes/bearings/bearing-thread.tsx"),

  // cycle: goals
  route("udvalg/:committee/:year/maal", "routes/goals/goals.tsx"),
  route("institutioner/:institution/maal/ny", "routes/goals/goal-new.tsx"),
  route("institutioner/:institution/maal/raekkefoelge", "routes/goals/goal-order.tsx"),
  route("maal/:goal", "routes/goals/goal.tsx"),
  route("maal/:goal/rediger", "routes/goals/goal-edit.tsx"),
  route("maal/:goal/send", "routes/goals/goal-submit.ts"),
  route("maal/:goal/traek-tilbage", "routes/goals/goal-withdraw.ts"),
  route("maal/:goal/behandling", "routes/goals/goal-decide.tsx"),
  route("maal/:goal/returner", "routes/goals/goal-return.tsx"),
  route("maal/:goal/ny-version", "routes/goals/goal-revise.tsx"),
  route("maal/:goal/kasser", "routes/goals/goal-discard.tsx"),
  route("maal/:goal/opgiv", "routes/goals/goal-retire.tsx"),
  route("maal/:goal/versioner", "routes/goals/goal-versions.tsx"),
  route("maal/:goal/spoergsmaal", "routes/goals/goal-ask.tsx"),
  route("maal/:goal/spoergsmaal/:question", "routes/goals/goal-answer.tsx"),

  // cycle: follow-up

  // institutions and indicators
  route("indikatorer", "routes/indicators/indicators.tsx"),
  route("indikatorer/ny", "routes/indicators/indicator-new.tsx"),
  route("indikatorer/:indicator", "routes/indicators/indicator.tsx"),
  route("indikatorer/:indicator/rediger", "routes/indicators/indicator-edit.tsx"),
  route("indikatorer/:indicator/udgaa", "routes/indicators/indicator-retire.ts"),
  route("indikatorer/:indicator/maaltal", "routes/indicators/indicator-target.tsx"),
  route("indikatorer/:indicator/maaling", "routes/indicators/indicator-measurement.tsx"),
  route("institutioner/:institution/indikatorer", "routes/indicators/institution-indicators.tsx"),
  route(
    "institutioner/:institution/indikatorer/ny",
    "routes/indicators/institution-indicator-new.tsx",
  ),

  // public
  route("offentlig/:organisation", "routes/public/organisation.tsx"),
  route("offentlig/:organisation/maal/:goal", "routes/public/goal.tsx"),

  // resources
  route("filer/:file", "routes/resources/file.ts"),
  route("health", "routes/resources/health.ts"),
  route("fejl/:problem", "routes/problem.tsx"),
  route("*", "routes/not-found.tsx"),
] satisfies RouteConfig;
