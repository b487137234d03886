import { audit } from "./audit.ts";
import { auth } from "./auth.ts";
import { bearings } from "./bearings.ts";
import { cycle } from "./cycle.ts";
import { dialogue } from "./dialogue.ts";
import { documents } from "./documents.ts";
import { errors } from "./errors.ts";
import { followUp } from "./follow-up.ts";
import { frame } from "./frame.ts";
import { goals } from "./goals.ts";
import { home } from "./home.ts";
import { indicators } from "./indicators.ts";
import { institutions } from "./institutions.ts";
import { knowledge } from "./knowledge.ts";
import { organisation } from "./organisation.ts";
import { publicView } from "./public-view.ts";
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
  errors,
  followUp,
  frame,
  indicators,
  organisation,
  search,
  thread,
  ui,
};
