import type { questions as da } from "../da/questions.ts";
import type { Texts } from "../texts.ts";

export const questions: Texts<typeof da> = {
  title: "Spørsmål fra utvalget",
  "none.goal": "Ingen har spurt om målet ennå.",
  "none.indicator": "Ingen har spurt om indikatoren ennå.",
  "ask.title": "Still et spørsmål",
  "ask.open.goal": "Still et spørsmål om målet",
  "ask.open.indicator": "Still et spørsmål om indikatoren",
  "ask.text": "Spørsmålet ditt",
  "ask.help": "Hele utvalget kan se spørsmålet og svaret.",
  "ask.committee": "På vegne av",
  "ask.send": "Still spørsmålet",
  "answer.title": "Svar på spørsmålet",
  "answer.open": "Svar på spørsmålet",
  "answer.text": "Svaret ditt",
  "answer.help": "Hele utvalget kan se svaret. Det kan ikke endres etterpå.",
  "answer.send": "Send svaret",
  "answer.waiting": "Venter på svar.",
  "notice.asked": "Spørsmålet er stilt.",
  "notice.answered": "Svaret er sendt.",
  "error.already-answered": "En annen har svart imens. Svaret står ved spørsmålet.",
  "error.retired": "Indikatoren er ute av bruk, så det er ikke noe å spørre om.",
  "error.choose-committee": "Velg utvalget du spør på vegne av.",
};
