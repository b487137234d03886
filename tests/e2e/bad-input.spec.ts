import { expect, test } from "@playwright/test";
import { addressOf } from "#tests/support/walk/addresses.ts";
import { type BusyApp, gatherVisitors, startBusyApp } from "#tests/support/walk/busy-app.ts";
import type { VisitorName } from "#tests/support/walk/door.ts";
import { flood } from "#tests/support/walk/flood.ts";
import { addForeignRows, readForeignIds } from "#tests/support/walk/foreign-rows.ts";
import { gatherOfferedForms, type OfferedForm } from "#tests/support/walk/offered-forms.ts";
import {
  type Field,
  filled,
  formsOf,
  type PageForm,
  sensibleValue,
} from "#tests/support/walk/posted-forms.ts";
import { type Answer, dataVersionOf, type Visitor, visit } from "#tests/support/walk/visitor.ts";

/** What nobody should send, sent to every form of the app by one who may post it: said clearly, and nothing written. */
test.describe.configure({ mode: "serial" });

const refusals = [400, 403, 404, 409];
let app: BusyApp;
let everyone: Readonly<Record<VisitorName, Visitor>>;
let forms: readonly OfferedForm[];

test.beforeAll(async () => {
  app = await startBusyApp(addForeignRows);
  everyone = await gatherVisitors(app);
  forms = await gatherOfferedForms(app, everyone);
});

test.afterAll(async () => {
  await app.stop();
});

test("more than a field holds is said at the field, and what was written is kept", async () => {
  const surprises: string[] = [];
  const asking = forms.filter(
    // A pasted table may be long; how much of one is taken in has tests of its own.
    (form) => !asksForRow(form) && form.fields.some(isWords) && form.action !== "/import",
  );
  for (const form of asking) {
    const written = form.fields.filter(isWords);
    const isAboveBodyLimit = written.length * tooLongLine.length > bodyLimit;
    const { status, text, isWritten } = await post(form, (field) =>
      isWords(field) ? tooLong(field) : sensibleValue(field),
    );
    const isKept = written.every((field) => text.includes(tooLong(field)));
    const silent = written.length - invalidIn(text);
    if (isAboveBodyLimit) {
      if (isWritten || status !== 413) surprises.push(`${form.action}: ${status}`);
    } else if (isWritten || status !== 400) surprises.push(`${form.action}: ${status}`);
    else if (!isKept) surprises.push(`${form.action} loses what was written`);
    else if (silent > 0) surprises.push(`${form.action} is silent at ${silent} fields`);
  }
  expect(surprises).toEqual([]);
  expect(asking.length).toBeGreaterThan(25);
});

for (const date of ["2027-02-30", "31/12/2027", "i morgen", "99999-01-01"]) {
  test(`the date ${date} is refused wherever a date is asked for`, async () => {
    const surprises: string[] = [];
    for (const form of forms.filter((one) => !asksForRow(one) && one.fields.some(isDate))) {
      const { status, text, isWritten } = await post(form, (field) =>
        isDate(field) ? date : sensibleValue(field),
      );
      if (isWritten || status !== 400 || invalidIn(text) < 1) {
        surprises.push(`${form.action}: ${status}`);
      }
    }
    expect(surprises).toEqual([]);
  });
}

test("what belongs to another municipality is refused in every hidden field and choice", async () => {
  const foreignIdFor = readForeignIds(app.databaseFile);
  const surprises: string[] = [];
  let tried = 0;
  const before = dataVersionOf(app.databaseFile, "skjaervik");
  // An order is carried out for what is there; what is not, is left out of it.
  for (const form of forms.filter((one) => !one.action.includes("/raekkefoelge"))) {
    for (const field of form.fields) {
      const foreign = field.isTyped ? null : foreignIdFor(field.value);
      if (!foreign) continue;
      tried++;
      const { status, text, isWritten } = await post(form, (one) =>
        one === field ? foreign : sensibleValue(one),
      );
      const isRefused = refusals.includes(status) || (asksForRow(form) && status === 200);
      if (isWritten || !isRefused) surprises.push(`${field.name} at ${form.action}: ${status}`);
      if (/Skjærvik|Fjellhamar/.test(text)) surprises.push(`${form.action} names the other`);
    }
  }
  expect([...new Set(surprises)]).toEqual([]);
  expect(tried).toBeGreaterThan(20);
  expect(dataVersionOf(app.databaseFile, "skjaervik")).toBe(before);
});

test("a program that calls itself a document is refused, and nothing is written", async () => {
  const program = new Uint8Array(2048);
  program.set([0x4d, 0x5a, 0x90, 0x00, 0x03]);
  const uploads = [
    ["administration", `/udvalg/${app.place.committee}/${app.place.year}/viden/ny?slags=file`],
    ["leader", addressOf("/maal/:goal/indmelding/:period", app.place)],
  ] as const;
  for (const [name, page] of uploads) {
    const form = formsOf((await everyone[name].get(page)).text, page).find(
      (one) => one.isMultipart && !asksForRow(one),
    );
    if (!form) throw new Error(`${page} takes no file`);
    const body = filled(form) as FormData;
    body.set("file", new File([program], "referat.pdf", { type: "application/pdf" }));
    const before = dataVersion();
    const { status, text } = await everyone[name].post(form.action, body);
    expect(status, form.action).toBe(400);
    expect(text).toContain("referat.pdf");
    expect(invalidIn(text)).toBe(1);
    expect(dataVersion()).toBe(before);
  }
});

test("a file that is far too large is refused in the reader's language", async () => {
  const norwegian = await visit(app, { role: "administration", organisation: "skjaervik" });
  const before = dataVersion();
  for (const [visitor, words] of [
    [everyone.administration, "Det er for stort til at blive sendt"],
    [norwegian, "Det er for stort til å sendes"],
  ] as const) {
    for (const isAnnounced of [true, false]) {
      const { status, text } = await flood(
        app,
        visitor,
        "/administration/omraader/ny",
        isAnnounced,
      );
      expect(status).toBe(413);
      expect(text).toContain(words);
    }
  }
  expect(dataVersion()).toBe(before);
});

/** Posts a form as the one who was offered it, and says whether anything was written by it. */
async function post(
  form: OfferedForm,
  write: (field: Field) => string,
): Promise<Answer & { readonly isWritten: boolean }> {
  const before = dataVersion();
  const answer = await everyone[form.name].post(form.action, filled(form, write));
  return { ...answer, isWritten: dataVersion() !== before };
}

/** Words on one line, or on many; a password is not shown again. */
function isWords(field: Field): boolean {
  return field.isTyped && ["text", "email", "url", "textarea"].includes(field.type);
}

function isDate(field: Field): boolean {
  return field.type === "date";
}

const tooLongLine = "x".repeat(10_000);
/** A form as a whole is read up to here; above it nothing is. */
const bodyLimit = 1024 * 1024;

/** More than any field of its kind holds. */
function tooLong(field: Field): string {
  return field.type === "textarea" ? "x".repeat(25_000) : tooLongLine;
}

/** A button that only asks for another row of the same form. */
function asksForRow(form: PageForm): boolean {
  return form.fields.some((field) => field.name === "__intent__");
}

function invalidIn(html: string): number {
  return html.match(/aria-invalid="true"/g)?.length ?? 0;
}

function dataVersion(): number {
  return dataVersionOf(app.databaseFile, "fjordby");
}
