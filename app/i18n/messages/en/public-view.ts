import type { publicView as da } from "../da/public-view.ts";
import type { Texts } from "../texts.ts";

export const publicView: Texts<typeof da> = {
  title: "What we have promised, and how it is going",
  lead: "Politicians set the direction with bearings. Schools, day care and nursing homes set goals under them. Everyone can see the results here.",
  "empty.title": "The bearings will appear here",
  "empty.text":
    "Once a committee has adopted bearings and approved the goals, everyone can read them here.",
  adopted: "Adopted {date}",
  notCarriedOn: "Not carried on",
  "goals.none":
    "The institutions are writing their goals under this bearing. They can be read here once the committee has approved them.",
  "results.none": "No results have been published yet.",
  "goals.count": { one: "{count} goal", other: "{count} goals" },
  "goals.show": "See the goals",
  "goal.result": "How it is going",
  "goal.noResult": "No result has been published yet.",
  "goal.remedy": "What we do about it",
  "goal.achieved": "What was achieved",
  "goal.why": "Why",
  "goal.earlier": "Earlier results",
  "goal.interim": "Half-way through {year}",
  "goal.yearEnd": "All of {year}",
  "goal.statement": "The goal",
  "goal.effect": "What we expect to achieve",
  "goal.background": "Background",
  "goal.followUp": "How we follow up",
};
