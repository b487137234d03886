import type { institutions as da } from "../da/institutions.ts";
import type { Texts } from "../texts.ts";

export const institutions: Texts<typeof da> = {
  "list.title": "Institutions",
  "list.lead": "All institutions by type, and how their goals are doing.",
  "list.empty": "No institutions yet",
  "list.empty.text":
    "The administration registers the municipality’s schools, day care, nursing homes and professional centres. They will appear here.",
  "column.name": "Institution",
  "column.district": "District",
  "column.committee": "Committee",
  "column.goals": "Goals",
  support: "Support and staff function",
  "support.text":
    "Shared centres take no part in dialogue meetings and bearings. Their goals are agreed in a dialogue with the top management.",
  "aside.label": "Figures, meetings and people",
  "goals.title": "Goals in force",
  "goals.none": "No goals",
  "goals.empty": "No approved goals yet",
  "goals.empty.text":
    "Goals are written once the committee has adopted its bearings, and stand here once approved.",
  "goals.write": "Write a goal",
  "unfinished.title": "Under way",
  "unfinished.draft": "Draft",
  "unfinished.submitted": "Submitted to the committee",
  "unfinished.returned": "Returned by the committee",
  "numbers.title": "Figures",
  "numbers.scorecard": "Scorecard",
  "numbers.link": "See indicators and measurements",
  "meetings.title": "Dialogue meetings",
  "meetings.none": "No dialogue meetings yet.",
  "people.title": "People",
  "people.none": "No one is attached to the institution yet.",
};
