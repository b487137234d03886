import type { auth as da } from "../da/auth.ts";
import type { Texts } from "../texts.ts";

export const auth: Texts<typeof da> = {
  "signIn.title": "Logg inn",
  "signIn.lead": "Bruk e-postadressa kommunen har registrert deg med.",
  email: "E-post",
  password: "Passord",
  "signIn.submit": "Logg inn",
  "error.sign-in-failed": "E-post og passord passar ikkje saman.",
  "error.too-many-attempts": "For mange forsøk. Vent eit kvarter, og prøv igjen.",
  "demo.title": "Prøv som ein av personane i kommunen",
  "demo.lead": "Kommunane er oppdikta. Vel ei rolle; du treng ikkje passord.",
  "demo.enter": "Logg inn som {name}",
  "role.committeeMember": "Utvalsmedlem",
  "role.committeeChair": "Utvalsleiar",
  "role.institutionLeader": "Einingsleiar",
  "role.administration": "Administrasjon",
  "role.directorate": "Leiargruppa til kommunedirektøren",
  "role.boardMember": "Styremedlem",
  "role.boardChair": "Styreleiar",
  "role.systemAdministrator": "Systemadministrator",
};
