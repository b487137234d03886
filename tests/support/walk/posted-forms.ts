import type { Body } from "./visitor.ts";

/** A form as a page shows it: where it goes and what it would send. */
export type PageForm = {
  readonly action: string;
  readonly fields: readonly Field[];
  readonly isMultipart: boolean;
};

export type Field = {
  readonly name: string;
  readonly value: string;
  /** Typed by a person, on one line or many. */
  readonly isTyped: boolean;
  readonly type: string;
};

type Attributes = Readonly<Record<string, string>>;

/**
 * The forms of a page, once for each button that sends them. What React renders is regular enough to be read without
 * a browser: attributes stand in double quotes, and what is typed by people is escaped.
 */
export function formsOf(html: string, page: string): PageForm[] {
  const controlsOutside = [...html.matchAll(/<(input|select|textarea|button)\b[^>]*\bform="/g)];
  if (controlsOutside.length > 0) html = moveInside(html);
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)]
    .filter(([, attributes = ""]) => readAttributes(attributes).method?.toLowerCase() === "post")
    .flatMap(([, attributes = "", inside = ""]) => {
      const fields = readFields(inside);
      const { action: own = page, enctype } = readAttributes(attributes);
      return buttonsOf(inside).map((button) => ({
        action: addressFrom(page, button.formaction ?? own),
        isMultipart: enctype === "multipart/form-data",
        fields: [
          ...fields,
          ...(button.name
            ? [{ name: button.name, value: button.value ?? "", isTyped: false, type: "submit" }]
            : []),
        ],
      }));
    });
}

/** Where a form goes that a page shows, without the place on the page. */
function addressFrom(page: string, action: string): string {
  const url = new URL(action, `http://localhost${page}`);
  return url.pathname + url.search;
}

/** The form as a browser would send it for a person who has filled in what was empty. */
export function filled(form: PageForm, write: (field: Field) => string = sensibleValue): Body {
  if (!form.isMultipart) {
    const sent = form.fields.filter((field) => field.type !== "file");
    return new URLSearchParams(sent.map((field) => [field.name, write(field)]));
  }
  const body = new FormData();
  for (const field of form.fields) {
    // A file control without a file sends one without name and content.
    body.append(field.name, field.type === "file" ? new File([], "") : write(field));
  }
  return body;
}

/** Something that fits the field, where a person would have to write; what stands there is kept. */
export function sensibleValue(field: Field): string {
  if (field.value !== "" || !field.isTyped) return field.value;
  if (field.type === "date") return "2026-01-14";
  if (field.type === "time") return "17:00";
  if (field.type === "number") return "1";
  if (field.type === "email") return "en.anden@fjordby.example";
  if (field.type === "url") return "https://example.org";
  return field.type === "password" ? "en lang adgangskode" : "Prøve";
}

/** A control that names its form from outside counts as the form's own. */
function moveInside(html: string): string {
  let moved = html;
  for (const [control, , id] of html.matchAll(
    /<(?:input|button)\b([^>]*)\bform="([^"]*)"[^>]*>(?:[^<]*<\/button>)?/g,
  )) {
    moved = moved
      .replace(control, "")
      .replace(new RegExp(`(<form\\b[^>]*\\bid="${id}"[^>]*>)`), (open) => open + control);
  }
  return moved;
}

function readFields(inside: string): Field[] {
  const inputs = [...inside.matchAll(/<input\b([^>]*)>/g)].map(([, text = ""]) =>
    readAttributes(text),
  );
  const chosenRadios = new Set<string>();
  const fields: Field[] = [];
  for (const input of inputs) {
    const { name = "", type = "text", value = "" } = input;
    if (!name || "disabled" in input || type === "submit") continue;
    if (type === "radio") {
      const isChosen = "checked" in input;
      const others = inputs.some((one) => one.name === name && "checked" in one);
      if (chosenRadios.has(name) || (others && !isChosen)) continue;
      chosenRadios.add(name);
    }
    if (
      type === "checkbox" &&
      !("checked" in input) &&
      fields.some((field) => field.name === name)
    ) {
      continue;
    }
    const isTyped = !["hidden", "radio", "checkbox", "file"].includes(type);
    fields.push({ name, value: type === "checkbox" && !value ? "on" : value, isTyped, type });
  }
  for (const [, text = "", value = ""] of inside.matchAll(
    /<textarea\b([^>]*)>(.*?)<\/textarea>/gs,
  )) {
    const { name = "" } = readAttributes(text);
    if (name) fields.push({ name, value: unescapeHtml(value), isTyped: true, type: "textarea" });
  }
  for (const [, text = "", options = ""] of inside.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)) {
    const { name = "" } = readAttributes(text);
    if (name) fields.push({ name, value: chosenOption(options), isTyped: false, type: "select" });
  }
  return fields;
}

function chosenOption(html: string): string {
  const options = [...html.matchAll(/<option\b([^>]*)>/g)].map(([, text = ""]) =>
    readAttributes(text),
  );
  const chosen = options.find((option) => "selected" in option && option.value);
  return (chosen ?? options.find((option) => option.value))?.value ?? "";
}

function buttonsOf(inside: string): Attributes[] {
  return [...inside.matchAll(/<button\b([^>]*)>/g)]
    .map(([, text = ""]) => readAttributes(text))
    .filter((button) => button.type !== "button" && !("disabled" in button));
}

function readAttributes(text: string): Attributes {
  return Object.fromEntries(
    [...text.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = "", value = ""]) => [
      name.toLowerCase(),
      unescapeHtml(value),
    ]),
  );
}

function unescapeHtml(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, "&");
}
