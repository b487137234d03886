import type { Place } from "./place.ts";

/** What a parameter means where its name alone does not say it; the longest beginning that fits counts. */
const meanings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "/administration/udvalg/:committee": { committee: "unusedCommittee" },
  "/administration/institutioner/:institution": { institution: "institutionId" },
  "/moeder/:meeting": { meeting: "committeeMeeting" },
  "/dialogmoeder/:meeting": { meeting: "runningMeeting" },
  "/dialogmoeder/:meeting/rediger": { meeting: "emptyMeeting" },
  "/dialogmoeder/:meeting/aflys": { meeting: "emptyMeeting" },
  "/dialogmoeder/:meeting/start": { meeting: "plannedMeeting" },
  "/dialogmoeder/:meeting/genoptag": { meeting: "closedMeeting" },
  "/dialogmoeder/:meeting/dagsorden/:item": { meeting: "runningMeeting", item: "agendaItem" },
  "/dialogmoeder/:meeting/temaer/:theme/slet": { meeting: "runningMeeting", theme: "emptyTheme" },
  "/dialogmoeder/:meeting/forberedelse/:institution": {
    meeting: "plannedMeeting",
    institution: "institutionId",
  },
  "/dialogmoeder/:meeting/oplaeg/:institution": {
    meeting: "plannedMeeting",
    institution: "institutionId",
  },
  "/pejlemaerker/:bearing/rediger": { bearing: "draftBearing" },
  "/pejlemaerker/:bearing/ny-version/kasser": { bearing: "revisedBearing" },
  "/maal/:goal/rediger": { goal: "draftGoal" },
  "/maal/:goal/send": { goal: "draftGoal" },
  "/maal/:goal/traek-tilbage": { goal: "submittedGoal" },
  "/maal/:goal/behandling": { goal: "submittedGoal" },
  "/maal/:goal/returner": { goal: "submittedGoal" },
  "/maal/:goal/kasser": { goal: "revisedGoal" },
  "/maal/:goal/versioner": { goal: "revisedGoal" },
  "/maal/:goal/indmelding/:period/ret": { goal: "reportedGoal", period: "frozenPeriod" },
  "/indikatorer/:indicator/spoergsmaal/:question": { question: "indicatorQuestion" },
  "/import/:batch": { batch: "importBatch" },
  "/import/:batch/kolonner": { batch: "previewBatch" },
  "/import/:batch/laesninger": { batch: "previewBatch" },
  "/import/:batch/indlaes": { batch: "previewBatch" },
  "/import/:batch/statistik": { batch: "statisticsBatch" },
  "/eksport/:file": { file: "exportFile" },
  "/perioder/:period/rediger": { period: "plannedPeriod" },
  "/perioder/:period/aabn": { period: "plannedPeriod" },
};

/** What a page asks for beside its path. */
const questions: Readonly<Record<string, (place: Place) => string>> = {
  "/institutioner/:institution/maal/ny": (place) => `?aar=${place.year}`,
  "/institutioner/:institution/maal/raekkefoelge": (place) => `?aar=${place.year}`,
  "/udvalg/:committee/:year/viden/ny": () => "?slags=text",
};

/**
 * A route's address with the parameters of a place; a parameter that nobody knows is an error. What is given with the
 * route goes before what the pattern means by itself.
 */
export function addressOf(pattern: string, place: Place, given: Place = {}): string {
  const fixed: Place = { problem: "not-found", ...place };
  const meaning = { ...meaningOf(pattern), ...given };
  const path = pattern.replace(/:(\w+)/g, (_, name: string) => {
    const value = fixed[meaning[name] ?? name];
    if (value === undefined) throw new Error(`Nobody knows ${name} in ${pattern}`);
    return value;
  });
  return path.replace(/\*$/, "findes-ikke") + (questions[pattern]?.(place) ?? "");
}

function meaningOf(pattern: string): Readonly<Record<string, string>> {
  const beginnings = Object.keys(meanings).filter(
    (beginning) => pattern === beginning || pattern.startsWith(`${beginning}/`),
  );
  const longest = beginnings.sort((one, other) => other.length - one.length)[0];
  return longest ? (meanings[longest] ?? {}) : {};
}
