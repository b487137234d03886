/** Text that is safe to stand in a page: made by `markup` alone, which escapes whatever it is given. */
export class Markup {
  readonly text: string;

  private constructor(text: string) {
    this.text = text;
  }

  /** For this file and for drawings that are constants of the app; never for anything a person has typed. */
  static ofConstant(text: string): Markup {
    return new Markup(text);
  }
}

export type MarkupPart = string | number | Markup | readonly Markup[] | null | false;

/**
 * Markup from a template: what stands in the template is kept, what is put into it is escaped, unless it is markup
 * itself. Attributes must be in double quotes. For tables of a thousand rows, which would take many times as long
 * as components.
 */
export function markup(template: TemplateStringsArray, ...parts: readonly MarkupPart[]): Markup {
  let text = template[0] ?? "";
  for (let index = 0; index < parts.length; index++) {
    text += textOfPart(parts[index] ?? null) + (template[index + 1] ?? "");
  }
  return Markup.ofConstant(text);
}

const special = /[&<>"']/;
const everySpecial = /[&<>"']/g;
const names: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** The text with every sign that means something in markup written as its name. */
export function escapeText(text: string): string {
  return special.test(text) ? text.replace(everySpecial, (sign) => names[sign] ?? "") : text;
}

function textOfPart(part: MarkupPart): string {
  if (part === null || part === false) return "";
  if (typeof part === "string") return escapeText(part);
  if (typeof part === "number") return String(part);
  if (part instanceof Markup) return part.text;
  let text = "";
  for (const one of part) text += one.text;
  return text;
}
