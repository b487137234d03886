import { auth } from "./auth.ts";
import { cycle } from "./cycle.ts";
import { errors } from "./errors.ts";
import { followUp } from "./follow-up.ts";
import { frame } from "./frame.ts";
import { organisation } from "./organisation.ts";
import { thread } from "./thread.ts";
import { ui } from "./ui.ts";

export const da = {
  auth,
  cycle,
  errors,
  followUp,
  frame,
  organisation,
  thread,
  ui,
};
