import type { thread as da } from "../da/thread.ts";
import type { Texts } from "../texts.ts";

export const thread: Texts<typeof da> = {
  "strip.label": "Den røde tråden",
  "kind.knowledge": "Kunnskap",
  "kind.meeting": "Dialogmøte",
  "kind.contribution": "Sagt på møtet",
  "kind.theme": "Tema",
  "kind.predecessor": "Føring {year}",
  "kind.bearing": "Politisk føring",
  "kind.goal": "Mål",
  "kind.indicator": "Indikator",
  "kind.report": "Effekt {year}",
  quote: "«{text}»",
  "detail.measured": "{raw} ({year})",
  "detail.adopted": "Vedtatt {date}",
  "detail.draft": "Ikke vedtatt",
  "detail.more": { one: "og 1 til", other: "og {count} til" },
};
