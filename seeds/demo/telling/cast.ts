import type { Writer } from "#db/transaction.ts";
import { makePerson } from "#seeds/factories/organisation.ts";
import type { PersonStory } from "../story.ts";

type Person = { readonly id: string; readonly organisationId: string };

/** The people of the story by name, so that a text can be laid in the right mouth. */
export type Cast = {
  readonly organisationId: string;
  readonly add: (story: PersonStory) => Promise<Person>;
  readonly named: (name: string) => string;
};

export function gatherCast(writer: Writer, organisationId: string, domain: string): Cast {
  const known = new Map<string, Person>();
  return {
    organisationId,
    async add(story) {
      const before = known.get(story.name);
      if (before) return before;
      const person = await makePerson(writer, {
        organisationId,
        name: story.name,
        title: story.title,
        email: `${addressOf(story.name)}@${domain}`,
      });
      known.set(story.name, person);
      return person;
    },
    named(name) {
      const person = known.get(name);
      if (!person) throw new Error(`Nobody in the story is called ${name}`);
      return person.id;
    },
  };
}

function addressOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .normalize("NFD")
    .replace(/[^a-z ]/g, "")
    .trim()
    .replace(/ +/g, ".");
}
