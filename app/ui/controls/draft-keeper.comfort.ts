const prefix = "pejling-kladde:";

/** What was typed and not yet saved, as the form had it. */
type Draft = { readonly at: string; readonly entries: readonly (readonly [string, string])[] };

/**
 * Keeps what is typed in this window until it is saved, offers it back when the form is opened again without
 * it (after a lost connection, a closed page, a session that had run out), and counts the characters.
 */
export default function attach(element: HTMLElement): void {
  if (!(element instanceof HTMLFormElement)) return;
  const key = prefix + location.pathname + location.search;
  const offer = element.querySelector<HTMLElement>("[data-draft-offer]");
  const kept = read(key);
  forgetSaved(element);
  if (kept && offer && !isHeld(element, kept)) show(element, offer, key, kept);
  for (const area of element.querySelectorAll("textarea")) if (area.value) count(area, offer);
  let timer = 0;
  element.addEventListener("input", (event) => {
    count(event.target, offer);
    clearTimeout(timer);
    timer = window.setTimeout(() => keep(key, element), 400);
  });
  element.addEventListener("submit", () => keep(key, element));
}

function show(form: HTMLFormElement, offer: HTMLElement, key: string, draft: Draft): void {
  const time = offer.querySelector<HTMLElement>("[data-draft-time]");
  const clock = new Date(draft.at).toLocaleTimeString(document.documentElement.lang, {
    hour: "2-digit",
    minute: "2-digit",
  });
  if (time) time.textContent = (time.dataset.draftTime ?? "").replace("{time}", clock);
  offer.hidden = false;
  offer.addEventListener("click", (event) => {
    if (!(event.target instanceof HTMLButtonElement)) return;
    if (event.target.value === "restore") restore(form, draft);
    if (event.target.value === "discard") remove(key);
    offer.hidden = true;
    form.querySelector<HTMLElement>("input:not([type=hidden]), textarea")?.focus();
  });
}

/** Puts the text back into its fields; rows of a list that are not there any more are made anew. */
function restore(form: HTMLFormElement, draft: Draft): void {
  const boxes = form.querySelectorAll<HTMLInputElement>("[type=checkbox], [type=radio]");
  for (const box of boxes) {
    box.checked = draft.entries.some(([name, value]) => name === box.name && value === box.value);
  }
  for (const [name, value] of draft.entries) {
    const field = fieldNamed(form, name) ?? addRow(form, name);
    if (field) field.value = value;
  }
}

function addRow(form: HTMLFormElement, name: string) {
  const index = /\[(\d+)\]/.exec(name)?.[1];
  const list = name.split("[")[0] ?? "";
  const rows = [...form.querySelectorAll<HTMLElement>("[data-row]")];
  const last = rows.findLast((row) => row.querySelector(`[name^="${list}["]`));
  if (index === undefined || !last) return null;
  const row = last.cloneNode(true) as HTMLElement;
  for (const one of row.querySelectorAll("*")) {
    for (const attribute of ["id", "name", "for", "aria-describedby"]) {
      const value = one.getAttribute(attribute);
      if (value) one.setAttribute(attribute, value.replace(/\[\d+\]/, `[${index}]`));
    }
    if (one instanceof HTMLInputElement) one.value = "";
  }
  for (const button of row.querySelectorAll("button")) button.remove();
  last.after(row);
  return fieldNamed(form, name);
}

function fieldNamed(form: HTMLFormElement, name: string) {
  const fields = form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea");
  return [...fields].find(
    (field) => field.name === name && !/^(checkbox|radio|hidden)$/.test(field.type),
  );
}

function entriesOf(form: HTMLFormElement): [string, string][] {
  const hidden = new Set(
    [...form.querySelectorAll<HTMLInputElement>("input[type=hidden]")].map((field) => field.name),
  );
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" && value !== "" && !hidden.has(name) && name !== "after"
      ? [[name, value] as [string, string]]
      : [],
  );
}

/** Whether the form holds everything that was kept: then it has been saved, or came back from the server with it. */
function isHeld(form: HTMLFormElement, draft: Draft): boolean {
  const held = new Set(entriesOf(form).map(comparable));
  return draft.entries.every((entry) => held.has(comparable(entry)));
}

/** Rows of a list may have moved up since, where empty ones before them were left out. */
function comparable([name, value]: readonly [string, string]): string {
  return `${name.replace(/\[\d+\]/, "[]")} ${value.replaceAll("\r\n", "\n").trim()}`;
}

/** A draft of any page whose text stands in this form has reached the server. */
function forgetSaved(form: HTMLFormElement): void {
  try {
    for (const key of Object.keys(sessionStorage)) {
      const draft = key.startsWith(prefix) ? read(key) : null;
      if (draft && isHeld(form, draft)) remove(key);
    }
  } catch {
    // A browser that refuses storage keeps no drafts.
  }
}

function count(target: EventTarget | null, offer: HTMLElement | null): void {
  if (!(target instanceof HTMLTextAreaElement)) return;
  const counter = document.getElementById(`${target.id}-counter`);
  if (!counter || !offer) return;
  counter.dataset.limit ??= counter.textContent ?? "";
  // A posted line break is two characters, as the server counts it.
  const length = target.value.replaceAll("\n", "\r\n").length;
  const over = length - Number(counter.dataset.max);
  counter.classList.toggle("field-counter-over", over > 0);
  const words = (over > 0 ? offer.dataset.over : offer.dataset.count) ?? "";
  const format = new Intl.NumberFormat(document.documentElement.lang);
  const said = words.replace("{count}", format.format(over > 0 ? over : length));
  counter.textContent = `${counter.dataset.limit} · ${said}`;
}

function keep(key: string, form: HTMLFormElement): void {
  const draft: Draft = { at: new Date().toISOString(), entries: entriesOf(form) };
  try {
    sessionStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // A browser that refuses storage keeps no drafts.
  }
}

function read(key: string): Draft | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "null") as Draft | null;
  } catch {
    return null;
  }
}

function remove(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // A browser that refuses storage keeps no drafts.
  }
}
