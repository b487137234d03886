import { type Door, door, type VisitorName } from "./door.ts";
import { indicatorDoors } from "./indicator-doors.ts";

const administration = ["administration"] as const;
const managers = ["administration", "systemAdministrator"] as const;
const personManagers = ["systemAdministrator"] as const;
const chair = ["chair"] as const;
const politicians = ["member", "chair"] as const;
const pen = ["leader"] as const;
const answering = ["leader", "administration"] as const;
const drafters = ["leader", "administration", "directorate"] as const;

/** Every address of the app and who may open it and post to it. An address that is not here fails the walk. */
export const doors: readonly Door[] = [
  // session
  door("/", "all"),
  door("/log-ind", "anyone", "anyone"),
  door("/log-ind/demo", "onwards", "anyone"),
  door("/log-ind/link/:token", "anyone", "anyone"),
  door("/log-ud", "onwards", "anyone"),
  door("/opsaetning/:token", [], []),
  door("/profil", "all"),
  door("/profil/adgangskode", "all", "all"),
  door("/profil/sessioner/luk", "onwards", "all"),
  door("/profil/sessioner/luk-andre", "onwards", "all"),
  door("/sprog", "onwards", "anyone"),

  // administration
  door("/administration", managers),
  door("/administration/valgperioder", managers),
  door("/administration/valgperioder/ny", managers, managers),
  door("/administration/valgperioder/:term", managers, managers),
  door("/administration/valgperioder/:term/udgaa", "onwards", managers),
  door("/administration/udvalg", managers),
  door("/administration/udvalg/ny", managers, managers),
  door("/administration/udvalg/raekkefoelge", "onwards", managers),
  door("/administration/udvalg/:committee", managers, managers),
  door("/administration/udvalg/:committee/udgaa", "onwards", managers),
  door("/administration/omraader", managers),
  door("/administration/omraader/ny", managers, managers),
  door("/administration/omraader/:area", managers, managers),
  door("/administration/omraader/:area/udgaa", "onwards", managers),
  door("/administration/institutionstyper", managers),
  door("/administration/institutionstyper/ny", managers, managers),
  door("/administration/institutionstyper/raekkefoelge", "onwards", managers),
  door("/administration/institutionstyper/:type", managers, managers),
  door("/administration/institutionstyper/:type/udgaa", "onwards", managers),
  door("/administration/institutioner", managers),
  door("/administration/institutioner/ny", managers, managers),
  door("/administration/institutioner/:institution", managers, managers),
  door("/administration/institutioner/:institution/udgaa", "onwards", managers),
  door("/administration/maalskabelon", managers),
  door("/administration/maalskabelon/ny", managers, managers),
  door("/administration/maalskabelon/raekkefoelge", "onwards", managers),
  door("/administration/maalskabelon/:field", managers, managers),
  door("/administration/maalskabelon/:field/udgaa", "onwards", managers),
  door("/administration/overordnede-maal", administration),
  door("/administration/overordnede-maal/nyt", administration, administration),
  door("/administration/overordnede-maal/raekkefoelge", "onwards", administration),
  door("/administration/personer", personManagers),
  door("/administration/personer/ny", personManagers, personManagers),
  door("/administration/personer/:person", personManagers, personManagers),
  door("/administration/personer/:person/udgaa", "onwards", personManagers),
  door("/administration/personer/:person/link", personManagers, personManagers),
  door("/administration/personer/:person/roller/ny", personManagers, personManagers),
  door("/administration/personer/:person/roller/:role/fjern", "onwards", personManagers),
  door("/administration/organisation", managers, managers),
  door("/administration/log", managers),

  // overview and institutions
  door("/soeg", "all"),
  door("/institutioner", "all"),
  door("/institutioner/:institution", "all"),
  door("/udvalg/:committee/:year", "all"),

  // rounds, steps and the committee's meetings
  door("/udvalg", "all"),
  door("/udvalg/:committee", "onwards"),
  door("/udvalg/:committee/ny-runde", administration, administration),
  door("/udvalg/:committee/:year/trin", "all", administration),
  door("/udvalg/:committee/:year/trin/datoer", administration, administration),
  door("/udvalg/:committee/:year/aarshjul", "all"),
  door("/udvalg/:committee/:year/moeder/nyt", administration, administration),
  door("/moeder/:meeting", "all"),
  door("/moeder/:meeting/rediger", administration, administration),
  door("/moeder/:meeting/beslutning", ["chair", "administration"], ["chair", "administration"]),
  door(
    "/udvalg/:committee/:year/dialogform",
    ["chair", "administration"],
    ["chair", "administration"],
  ),

  // knowledge
  door("/udvalg/:committee/:year/viden", "all"),
  door("/udvalg/:committee/:year/viden/ny", administration, administration),
  door("/udvalg/:committee/:year/viden/raekkefoelge", administration, administration),
  door("/viden/:item", "all"),
  door("/viden/:item/rediger", administration, administration),
  door("/viden/:item/udgaa", "onwards", administration),

  // dialogue
  door("/udvalg/:committee/:year/dialog", "all"),
  door("/udvalg/:committee/:year/dialog/ny", administration, administration),
  door("/dialogmoeder/:meeting", "all"),
  door("/dialogmoeder/:meeting", "all", undefined, { meeting: "plannedMeeting" }),
  door("/dialogmoeder/:meeting", "all", undefined, { meeting: "closedMeeting" }),
  door("/dialogmoeder/:meeting/rediger", administration, administration),
  door("/dialogmoeder/:meeting/aflys", "onwards", administration),
  door("/dialogmoeder/:meeting/start", "onwards", administration),
  door("/dialogmoeder/:meeting/afvikling", administration, administration),
  door("/dialogmoeder/:meeting/afvikling", administration, administration, {
    meeting: "plannedMeeting",
  }),
  door("/dialogmoeder/:meeting/fremmoede", administration, administration),
  door("/dialogmoeder/:meeting/afslutning", administration, administration),
  door("/dialogmoeder/:meeting/genoptag", administration, administration),
  door("/dialogmoeder/:meeting/dagsorden/:item", "onwards", administration),
  door("/dialogmoeder/:meeting/indlaeg/:contribution", administration, administration),
  door("/dialogmoeder/:meeting/indlaeg/:contribution/slet", "onwards", administration),
  door("/dialogmoeder/:meeting/indlaeg/:contribution/tema", "onwards", administration),
  door("/dialogmoeder/:meeting/temaer", administration, administration),
  door("/dialogmoeder/:meeting/temaer/:theme", administration, administration),
  door("/dialogmoeder/:meeting/temaer/:theme/flyt", "onwards", administration),
  door("/dialogmoeder/:meeting/temaer/:theme/slet", "onwards", administration),
  door("/dialogmoeder/:meeting/forberedelse/:institution", "all", pen),
  door("/dialogmoeder/:meeting/oplaeg/:institution", "all"),

  // bearings
  door("/udvalg/:committee/:year/pejlemaerker", "all"),
  door("/udvalg/:committee/:year/pejlemaerker/ny", administration, administration),
  door("/udvalg/:committee/:year/pejlemaerker/raekkefoelge", "onwards", administration),
  door("/udvalg/:committee/:year/pejlemaerker/vedtag", chair, chair),
  door("/udvalg/:committee/:year/pejlemaerker/beslutning", "all"),
  door("/pejlemaerker/:bearing", "all"),
  door("/pejlemaerker/:bearing", "all", undefined, { bearing: "draftBearing" }),
  door("/pejlemaerker/:bearing", "all", undefined, { bearing: "revisedBearing" }),
  door("/pejlemaerker/:bearing/rediger", administration, administration),
  door("/pejlemaerker/:bearing/ny-version", administration, administration),
  door("/pejlemaerker/:bearing/ny-version/kasser", "onwards", administration),
  door("/pejlemaerker/:bearing/traek-tilbage", chair, chair),
  door(
    "/pejlemaerker/:bearing/kommentar",
    [...politicians, "administration"],
    [...politicians, "administration"],
  ),
  door("/pejlemaerker/:bearing/traad", "all"),

  // goals
  door("/udvalg/:committee/:year/maal", "all"),
  door("/institutioner/:institution/maal/ny", pen, pen),
  door("/institutioner/:institution/maal/raekkefoelge", pen, pen),
  door("/maal/:goal", "all"),
  door("/maal/:goal", drafters, undefined, { goal: "draftGoal" }),
  door("/maal/:goal", [...drafters, ...politicians], undefined, { goal: "submittedGoal" }),
  door("/maal/:goal/rediger", pen, pen),
  door("/maal/:goal/send", "onwards", pen),
  door("/maal/:goal/traek-tilbage", "onwards", pen),
  door("/maal/:goal/behandling", chair, chair),
  door("/maal/:goal/returner", chair, chair),
  door("/maal/:goal/ny-version", pen, pen),
  door("/maal/:goal/kasser", pen, pen),
  door("/maal/:goal/opgiv", chair, chair),
  door("/maal/:goal/versioner", "all"),
  door("/maal/:goal/spoergsmaal", politicians, politicians),
  door("/maal/:goal/spoergsmaal/:question", answering, answering),

  // overall goals
  door("/overordnede-maal/:overallGoal", "all"),
  door("/overordnede-maal/:overallGoal", "all", undefined, { overallGoal: "serviceGoal" }),
  door("/overordnede-maal/:overallGoal/rediger", administration, administration),
  door("/overordnede-maal/:overallGoal/udgaa", "onwards", administration),

  // follow-up
  door("/udvalg/:committee/:year/opfoelgning", "all"),
  door("/udvalg/:committee/:year/opfoelgning/ny", administration, administration),
  door("/perioder/:period/rediger", administration, administration),
  door("/perioder/:period/aabn", "onwards", administration),
  door("/perioder/:period/frys", administration, administration),
  door("/maal/:goal/indmelding/:period", "all", pen),
  door("/maal/:goal/indmelding/:period/aflever", "all", pen),
  door("/maal/:goal/indmelding/:period/ret", pen, pen),

  ...indicatorDoors,

  // public, and what is not a page
  door("/offentlig/:organisation", "anyone"),
  door("/offentlig/:organisation/maal/:goal", "anyone"),
  door("/filer/:file", "all"),
  door("/health", "anyone"),
  door("/fejl/:problem", []),
  door("/*", []),
];

export function mayOpen(door: Door, visitor: VisitorName): boolean {
  return typeof door.opens === "string" ? door.opens !== "onwards" : door.opens.includes(visitor);
}

export function mayPost(door: Door, visitor: VisitorName): boolean {
  if (door.posts === undefined) return false;
  return typeof door.posts === "string" || door.posts.includes(visitor);
}

/** The door an address leads to; a fixed word in a pattern goes before a parameter. */
export function doorOf(path: string): Door | undefined {
  const asked = path.split("?")[0] ?? path;
  const fitting = doors.filter(({ pattern }) =>
    new RegExp(`^${pattern.replace(/:\w+/g, "[^/]+")}$`).test(asked),
  );
  return fitting.sort((one, other) => parametersOf(one) - parametersOf(other))[0];
}

function parametersOf(door: Door): number {
  return door.pattern.split(":").length;
}
