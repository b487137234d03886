import type { auth as da } from "../da/auth.ts";
import type { Texts } from "../texts.ts";

export const auth: Texts<typeof da> = {
  "signIn.title": "Sign in",
  "signIn.lead": "Use the e-mail address your municipality registered for you.",
  email: "E-mail",
  password: "Password",
  "signIn.submit": "Sign in",
  "error.sign-in-failed": "E-mail and password do not match.",
  "error.too-many-attempts": "Too many attempts. Wait a quarter of an hour and try again.",
  "demo.title": "Try it as one of the people",
  "demo.lead": "The municipalities are made up. Choose a role; no password is needed.",
  "demo.enter": "Sign in as {name}",
  "role.committeeMember": "Committee member",
  "role.committeeChair": "Committee chair",
  "role.institutionLeader": "Institution leader",
  "role.administration": "Administration",
  "role.directorate": "Top management",
  "role.boardMember": "Board member",
  "role.boardChair": "Board chair",
  "role.systemAdministrator": "System administrator",
};
