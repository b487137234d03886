import { audit } from "./audit.ts";
import { auth } from "./auth.ts";
import { bearings } from "./bearings.ts";
import { cycle } from "./cycle.ts";
import { dialogue } from "./dialogue.ts";
import { documents } from "./documents.ts";
import { earlyWarnings } from "./early-warnings.ts";
import { errors } from "./errors.ts";
import { followUp } from "./follow-up.ts";
import { frame } from "./frame.ts";
import { goals } from "./goals.ts";
import { home } from "./home.ts";
import { imports } from "./imports.ts";
import { indicators } from "./indicators.ts";
import { institutions } from "./institutions.ts";
import { judgement } from "./judgement.ts";
import { knowledge } from "./knowledge.ts";
import { measuring } from "./measuring.ts";
import { organisation } from "./organisation.ts";
import { overallGoals } from "./overall-goals.ts";
import { publicView } from "./public-view.ts";
import { quality } from "./quality.ts";
import { questions } from "./questions.ts";
import { scorecard } from "./scorecard.ts";
import { search } from "./search.ts";
import { thread } from "./thread.ts";
import { ui } from "./ui.ts";

export const nn = {
  audit,
  documents,
  goals,
  knowledge,
  publicView,
  institutions,
  home,
  scorecard,
  auth,
  bearings,
  cycle,
  dialogue,
  earlyWarnings,
  errors,
  followUp,
  frame,
  imports,
  indicators,
  judgement,
  measuring,
  organisation,
  overallGoals,
  quality,
  questions,
  search,
  thread,
  ui,
};
