import type { scorecard as da } from "../da/scorecard.ts";
import type { Texts } from "../texts.ts";

export const scorecard: Texts<typeof da> = {
  "overview.lead":
    "How is it going, where does it differ from what was expected, and what comes next?",
  "aside.label": "Next meeting and what is new",
  "bearings.title": "How are the bearings doing?",
  "total.label": "All goals",
  "total.lead": { one: "{count} goal in all", other: "{count} goals in all" },
  "bearing.lead": { one: "{count} goal", other: "{count} goals" },
  "matrix.title": "Institutions and bearings",
  "matrix.lead": "Each cell shows the goal that most needs a look. Follow it to see why.",
  "matrix.corner": "Institution",
  "matrix.goals": { one: "{count} goal", other: "{count} goals" },
  "meeting.title": "Next meeting",
  "meeting.read": "Read up for the meeting",
  "meeting.none": "No date has been set for the next meeting.",
  "turned.title": "Turned since the last report",
  "turned.none": "No goal has changed colour since last time.",
  "stillRed.title": "Red goals that have not turned",
  "flow.title": "From dialogue to bearings",
  "flow.words":
    "So far this round has {contributions} contributions, {themes} themes and {bearings} bearings.",
  "flow.toBearings": "See the round’s bearings",
  "flow.toYearWheel": "See the year wheel",
  "flow.toSteps": "Open and close steps",
  "empty.title": "No goals in force yet",
  "empty.text":
    "Once the committee has approved the institutions’ goals, colours and words will show here how each bearing is doing.",
};
