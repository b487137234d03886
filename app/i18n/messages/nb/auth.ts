import type { auth as da } from "../da/auth.ts";
import type { Texts } from "../texts.ts";

export const auth: Texts<typeof da> = {
  "signIn.title": "Logg inn",
  "signIn.lead": "Bruk e-postadressen kommunen har registrert deg med.",
  email: "E-post",
  password: "Passord",
  "signIn.submit": "Logg inn",
  "error.sign-in-failed": "E-post og passord passer ikke sammen.",
  "error.too-many-attempts": "For mange forsøk. Vent et kvarter, og prøv igjen.",
  "demo.title": "Prøv som en av personene i kommunen",
  "demo.lead": "Kommunene er oppdiktet. Velg en rolle; du trenger ikke passord.",
  "demo.enter": "Logg inn som {name}",
  "role.committeeMember": "Utvalgsmedlem",
  "role.committeeChair": "Utvalgsleder",
  "role.institutionLeader": "Virksomhetsleder",
  "role.administration": "Administrasjon",
  "role.directorate": "Kommunedirektørens ledergruppe",
  "role.boardMember": "Styremedlem",
  "role.boardChair": "Styreleder",
  "role.systemAdministrator": "Systemadministrator",
};
