import type { thread as da } from "../da/thread.ts";
import type { Texts } from "../texts.ts";

export const thread: Texts<typeof da> = {
  "strip.label": "The thread",
  "kind.knowledge": "Knowledge",
  "kind.meeting": "Dialogue meeting",
  "kind.contribution": "Said at the meeting",
  "kind.theme": "Theme",
  "kind.predecessor": "Bearing of {year}",
  "kind.bearing": "Bearing",
  "kind.goal": "Goal",
  "kind.indicator": "Indicator",
  "kind.report": "Effect {year}",
  quote: "“{text}”",
  "detail.measured": "{raw} ({year})",
  "detail.adopted": "Adopted {date}",
  "detail.draft": "Not adopted",
  "detail.more": { one: "and 1 more", other: "and {count} more" },
};
