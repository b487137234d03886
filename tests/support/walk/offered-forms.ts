import { addressOf } from "./addresses.ts";
import type { BusyApp } from "./busy-app.ts";
import type { VisitorName } from "./door.ts";
import { doorOf, doors, mayOpen, mayPost } from "./doors.ts";
import { formsOf, type PageForm } from "./posted-forms.ts";
import type { Visitor } from "./visitor.ts";

/** A form with one who may post it, as it stood on the page that offered it. */
export type OfferedForm = PageForm & { readonly name: VisitorName; readonly page: string };

const writers: readonly VisitorName[] = [
  "administration",
  "leader",
  "chair",
  "member",
  "systemAdministrator",
];

/** Not a municipality's content: who is signed in, and in which language. */
const personal = /^\/(log-|sprog|profil\/sessioner|opsaetning)/;

/** Every form that changes something, with each of its buttons, once. */
export async function gatherOfferedForms(
  app: BusyApp,
  everyone: Readonly<Record<VisitorName, Visitor>>,
): Promise<readonly OfferedForm[]> {
  const offered = new Map<string, OfferedForm>();
  for (const name of writers) {
    for (const door of doors.filter((one) => mayOpen(one, name))) {
      const page = addressOf(door.pattern, app.place, door.given);
      const { text } = await everyone[name].get(page);
      for (const form of formsOf(text, page)) {
        const receiver = doorOf(form.action);
        if (personal.test(form.action) || !receiver || !mayPost(receiver, name)) continue;
        const button = form.fields.filter((field) => field.type === "submit");
        const kind = `${form.action} ${button.map((one) => `${one.name}=${one.value}`).join()}`;
        if (!offered.has(kind)) offered.set(kind, { ...form, name, page });
      }
    }
  }
  return [...offered.values()];
}
