import type { organisation as da } from "../da/organisation.ts";
import type { Texts } from "../texts.ts";

export const organisation: Texts<typeof da> = {
  "administration.title": "Administration",
  "administration.lead":
    "Set up the municipality here: council terms, committees, areas, institutions and people.",
  "term.list.title": "Council terms",
  "term.list.lead": "Goals hold for the whole term, and every round belongs to one.",
  "term.list.empty": "No council terms yet",
  "term.list.empty.text": "Create the current term before you open the first round.",
  "term.new.title": "Create council term",
  "term.edit.title": "Edit council term",
  "term.name": "Name",
  "term.name.help": 'For example "Council term 2026–2029".',
  "term.startsOn": "First day",
  "term.endsOn": "Last day",
  "term.retired": "Retired",
  "term.retire": "Retire this term",
  "term.restore": "Bring this term back",
  save: "Save",
  create: "Create",
  "notice.saved": "Saved.",
  "notice.created": "Created.",
  "notice.retired": "Retired. It can be brought back.",
  "notice.restored": "Brought back.",
  "error.terms-overlap": "The term overlaps {name}.",
};
