import type { PeriodStory, RoundStory } from "./story.ts";

/** The municipality's year wheel; every committee keeps the same dates. */
export const steps2026: RoundStory["steps"] = {
  knowledge: { state: "closed", startsOn: "2026-01-05", dueOn: "2026-01-28" },
  dialogue: { state: "closed", startsOn: "2026-02-02", dueOn: "2026-03-13" },
  bearings: { state: "closed", startsOn: "2026-03-16", dueOn: "2026-04-22" },
  goals: { state: "closed", startsOn: "2026-04-23", dueOn: "2026-06-12" },
  followUp: { state: "closed", startsOn: "2026-06-15", dueOn: "2026-11-13" },
};

export const periods2026: readonly PeriodStory[] = [
  {
    kind: "interim",
    year: 2026,
    opensOn: "2026-09-01",
    dueOn: "2026-10-01",
    state: "frozen",
  },
  {
    kind: "yearEnd",
    year: 2026,
    opensOn: "2026-10-19",
    dueOn: "2026-11-06",
    state: "frozen",
  },
];

export const steps2027: RoundStory["steps"] = {
  knowledge: { state: "closed", startsOn: "2026-10-05", dueOn: "2026-10-28" },
  dialogue: { state: "closed", startsOn: "2026-10-29", dueOn: "2026-11-18" },
  bearings: { state: "open", startsOn: "2026-11-19", dueOn: "2026-12-09" },
  goals: { state: "planned", startsOn: "2026-12-10", dueOn: "2027-03-05" },
  followUp: { state: "planned", startsOn: "2027-03-08", dueOn: "2027-11-12" },
};

export const periods2027: readonly PeriodStory[] = [
  {
    kind: "interim",
    year: 2027,
    opensOn: "2027-09-01",
    dueOn: "2027-10-01",
    state: "planned",
  },
  {
    kind: "yearEnd",
    year: 2027,
    opensOn: "2027-10-18",
    dueOn: "2027-11-05",
    state: "planned",
  },
];
