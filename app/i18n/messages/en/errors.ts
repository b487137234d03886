import type { errors as da } from "../da/errors.ts";
import type { Texts } from "../texts.ts";

export const errors: Texts<typeof da> = {
  required: "Fill this in.",
  invalid: "That cannot be used here.",
  "invalid-date": "Write a date that exists, for example 22/04/2027.",
  "invalid-time": "Write a time, for example 17:00.",
  "invalid-email": "Write an e-mail address, for example name@municipality.dk.",
  "invalid-url": "Write a whole web address beginning with https://.",
  "invalid-number": "Write a number, for example 12.5.",
  "too-long": "At most {max} characters. What you wrote is still here.",
  "too-short": "At least {min} characters.",
  "too-small": "At least {min}.",
  "too-big": "At most {max}.",
  taken: "That already exists.",
  "unknown-choice": "Choose one of the options.",
  "changed-meanwhile":
    "Someone else saved in the meantime. Both versions stand below, and nothing is lost.",
  "step-not-open": "The step is not open, so this cannot be changed now.",
  "ends-before-start": "The end lies before the start.",
  "in-use": "It is in use and cannot be removed.",
  "place-retired": "What it belongs to has been retired. Bring that back first.",
  "last-administrator":
    "The municipality needs at least one system administrator. Give the role to someone else first.",
  "person-retired": "This person has been retired. Bring the person back first.",
  "file-empty": "The file {name} is empty. Choose another.",
  "file-too-large": "{name} is larger than 10 MB. Make it smaller, or split it.",
  "file-type-not-allowed":
    "{name} is of a kind that is not accepted. Use PDF, an image (PNG, JPEG, WEBP), Word, Excel, PowerPoint, ODT, ODS, CSV or text.",
  "file-not-what-it-says":
    "The content of {name} does not match the ending of its name, so the file was not accepted. Save it again in the right format and choose it once more.",
  "notice.changed-meanwhile":
    "Another person saved meanwhile, so nothing was done. See how it stands now, and press again if you still want to.",
  "notice.already-posted": "That was already saved.",
};
