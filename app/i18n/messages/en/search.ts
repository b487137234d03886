import type { search as da } from "../da/search.ts";
import type { Texts } from "../texts.ts";

export const search: Texts<typeof da> = {
  title: "Search",
  lead: "Search bearings, overall goals, goals, indicators, institutions, dialogue meetings and knowledge.",
  label: "Search the whole organisation",
  "none.title": "Nothing found on “{words}”",
  "none.text": "Try fewer or shorter words. Part of a word is enough.",
  cut: "Only the first {count} are shown. Write more words to get closer.",
  "kind.institutions": "Institutions",
  "kind.bearings": "Bearings",
  "kind.goals": "Goals",
  "kind.overallGoals": "Overall goals",
  "kind.indicators": "Indicators",
  "kind.dialogueMeetings": "Dialogue meetings",
  "kind.knowledge": "Knowledge",
};
