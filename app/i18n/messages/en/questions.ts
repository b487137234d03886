import type { questions as da } from "../da/questions.ts";
import type { Texts } from "../texts.ts";

export const questions: Texts<typeof da> = {
  title: "Questions from the committee",
  "none.goal": "Nobody has asked about the goal yet.",
  "none.indicator": "Nobody has asked about the indicator yet.",
  "ask.title": "Ask a question",
  "ask.open.goal": "Ask a question about the goal",
  "ask.open.indicator": "Ask a question about the indicator",
  "ask.text": "Your question",
  "ask.help": "The whole committee can see the question and the answer.",
  "ask.committee": "On behalf of",
  "ask.send": "Ask the question",
  "answer.title": "Answer the question",
  "answer.open": "Answer the question",
  "answer.text": "Your answer",
  "answer.help": "The whole committee can see the answer. It cannot be changed afterwards.",
  "answer.send": "Send the answer",
  "answer.waiting": "Waiting for an answer.",
  "notice.asked": "The question has been asked.",
  "notice.answered": "The answer has been sent.",
  "error.already-answered":
    "Someone else has answered in the meantime. The answer stands with the question.",
  "error.retired": "The indicator is no longer in use, so there is nothing to ask about.",
  "error.choose-committee": "Choose the committee you ask on behalf of.",
};
