import { auth } from "./auth.ts";
import { cycle } from "./cycle.ts";
import { errors } from "./errors.ts";
import { followUp } from "./follow-up.ts";
import { frame } from "./frame.ts";
import { home } from "./home.ts";
import { indicators } from "./indicators.ts";
import { institutions } from "./institutions.ts";
import { organisation } from "./organisation.ts";
import { publicView } from "./public-view.ts";
import { scorecard } from "./scorecard.ts";
import { thread } from "./thread.ts";
import { ui } from "./ui.ts";

export const nn = {
  publicView,
  institutions,
  home,
  scorecard,
  auth,
  cycle,
  errors,
  followUp,
  frame,
  indicators,
  organisation,
  thread,
  ui,
};
