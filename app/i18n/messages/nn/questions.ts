import type { questions as da } from "../da/questions.ts";
import type { Texts } from "../texts.ts";

export const questions: Texts<typeof da> = {
  title: "Spørsmål frå utvalet",
  "none.goal": "Ingen har spurt om målet enno.",
  "none.indicator": "Ingen har spurt om indikatoren enno.",
  "ask.title": "Still eit spørsmål",
  "ask.open.goal": "Still eit spørsmål om målet",
  "ask.open.indicator": "Still eit spørsmål om indikatoren",
  "ask.text": "Spørsmålet ditt",
  "ask.help": "Heile utvalet kan sjå spørsmålet og svaret.",
  "ask.committee": "På vegner av",
  "ask.send": "Still spørsmålet",
  "answer.title": "Svar på spørsmålet",
  "answer.open": "Svar på spørsmålet",
  "answer.text": "Svaret ditt",
  "answer.help": "Heile utvalet kan sjå svaret. Det kan ikkje endrast etterpå.",
  "answer.send": "Send svaret",
  "answer.waiting": "Ventar på svar.",
  "notice.asked": "Spørsmålet er stilt.",
  "notice.answered": "Svaret er sendt.",
  "error.already-answered": "Ein annan har svart imens. Svaret står ved spørsmålet.",
  "error.retired": "Indikatoren er ute av bruk, så det er ikkje noko å spørje om.",
  "error.choose-committee": "Vel utvalet du spør på vegner av.",
};
