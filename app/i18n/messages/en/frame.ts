import type { frame as da } from "../da/frame.ts";
import type { Texts } from "../texts.ts";

export const frame: Texts<typeof da> = {
  "section.committees": "Committees",
  "section.institutions": "Institutions",
  "section.indicators": "Indicators",
  "section.scorecards": "Scorecards",
  "section.administration": "Administration",
  "menu.profile": "Your profile",
  "menu.signOut": "Sign out",
  "public.link": "What everybody can read",
  "signIn.link": "Sign in",
  "language.label": "Language",
  "language.da": "Dansk",
  "language.nb": "Bokmål",
  "language.nn": "Nynorsk",
  "language.en": "English",
  "demo.banner": "Demonstration: the municipality is made up, and anyone can sign in as anyone.",
  "problem.home": "Go to the front page",
  "problem.not-found.title": "There is no such page",
  "problem.not-found.text":
    "The address may be mistyped, or what you are looking for has been moved or deleted.",
  "problem.not-allowed.title": "You do not have access to this",
  "problem.not-allowed.text":
    "Your role gives no access here. Ask the administration if you think this is a mistake. Nothing was changed.",
  "problem.too-large.title": "That is too large to send",
  "problem.too-large.text":
    "A file may be at most 10 MB and a text at most 1 MB. Nothing was saved. Go back in your browser; what you wrote is still there.",
  "problem.foreign-origin.title": "The form came from another site",
  "problem.foreign-origin.text":
    "For safety we only accept forms from Pejling itself. Nothing was changed. Open the page again and try once more.",
  "problem.too-many.title": "Too many attempts",
  "problem.too-many.text": "Wait a quarter of an hour and try again.",
  "problem.invalid.title": "We could not make sense of that",
  "problem.invalid.text":
    "Something in the address or the form does not fit. Nothing was changed. Go back and try again.",
  "problem.changed-meanwhile.title": "Someone else has saved meanwhile",
  "problem.changed-meanwhile.text":
    "Nothing is changed. Go back, see what stands there now, and try again.",
  "problem.refused.title": "That cannot be done now",
  "problem.accident.title": "Something went wrong on our side",
  "problem.accident.text":
    "It is not your fault. What you last saved is still there. Try again in a moment.",
  printed: "Printed {date}",
};
