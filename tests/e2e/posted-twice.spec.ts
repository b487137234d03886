import { expect, test } from "@playwright/test";
import { addressOf } from "#tests/support/walk/addresses.ts";
import { type BusyApp, gatherVisitors, startBusyApp } from "#tests/support/walk/busy-app.ts";
import type { VisitorName } from "#tests/support/walk/door.ts";
import { gatherOfferedForms, type OfferedForm } from "#tests/support/walk/offered-forms.ts";
import { shownPages } from "#tests/support/walk/pages.ts";
import { type Field, filled, formsOf, sensibleValue } from "#tests/support/walk/posted-forms.ts";
import { dataVersionOf, type Visitor, visit } from "#tests/support/walk/visitor.ts";

/** Every form of the app carried out with HTML typed in all its fields, and each of them posted twice. */
test.describe.configure({ mode: "serial" });

const hostile = `<i title="x" onclick='x()'>&amp;</i></script><b>`;
const asLetters = "&lt;i title=&quot;x&quot; onclick=&#x27;x()&#x27;&gt;&amp;amp;&lt;/i&gt;";
let app: BusyApp;
let everyone: Readonly<Record<VisitorName, Visitor>>;
let forms: readonly OfferedForm[];

test.beforeAll(async () => {
  app = await startBusyApp();
  everyone = await gatherVisitors(app);
  forms = await gatherOfferedForms(app, everyone);
});

test.afterAll(async () => {
  await app.stop();
});

test("a form with words, posted twice, is carried out once", async () => {
  const { surprises, carriedOut } = await postAllTwice(
    forms.filter((form) => form.fields.some(isWords)),
  );
  expect(surprises).toEqual([]);
  expect(carriedOut.length).toBeGreaterThan(25);
});

test("HTML typed anywhere comes back as the letters it is typed with", async () => {
  const stranger = await visit(app);
  const surprises: string[] = [];
  let seen = 0;
  for (const { walker, address } of shownPages) {
    const path = address(app.place);
    const { text } = await (walker === "nobody" ? stranger : everyone[walker]).get(path);
    if (/<i title|<\/script><b>/.test(text)) surprises.push(path);
    if (text.includes(asLetters)) seen++;
  }
  expect(surprises).toEqual([]);
  expect(seen).toBeGreaterThan(40);
});

test("a goal, a bearing, a contribution and an item of knowledge show them in a browser", async ({
  page,
}) => {
  const { cookie } = everyone.administration;
  const [name = "", value = ""] = cookie.split("=");
  await page.context().addCookies([{ name, value, url: app.url }]);
  for (const [pattern, given] of [
    ["/maal/:goal", { goal: "draftGoal" }],
    ["/pejlemaerker/:bearing", { bearing: "draftBearing" }],
    ["/dialogmoeder/:meeting/afvikling", {}],
    ["/viden/:item", {}],
  ] as const) {
    await page.goto(app.url + addressOf(pattern, app.place, given));
    await expect(page.getByText(hostile).first()).toBeVisible();
    expect(await page.locator("i[title=x]").count()).toBe(0);
  }
});

test("a file, posted twice, is kept once", async () => {
  const page = addressOf("/udvalg/:committee/:year/viden/ny", app.place).replace("text", "file");
  const form = formsOf((await everyone.administration.get(page)).text, page).find(
    (one) => one.isMultipart,
  );
  if (!form) throw new Error(`${page} takes no file`);
  const versions = [dataVersion()];
  for (let time = 0; time < 2; time++) {
    const body = filled(form) as FormData;
    body.set("file", new File(["Besøgstal\n"], "besoegstal.txt", { type: "text/plain" }));
    const { status } = await everyone.administration.post(form.action, body);
    expect(status).toBe(302);
    versions.push(dataVersion());
  }
  expect(versions[1]).not.toBe(versions[0]);
  expect(versions[2]).toBe(versions[1]);
});

test("every other form, posted twice, is carried out once", async () => {
  const { surprises } = await postAllTwice(forms.filter((form) => !form.fields.some(isWords)));
  expect(surprises).toEqual([]);
});

/** Posts each form two times as it stands; the second time nothing more may happen. */
async function postAllTwice(chosen: readonly OfferedForm[]) {
  const surprises: string[] = [];
  const carriedOut: string[] = [];
  for (const form of chosen) {
    const versions = [dataVersion()];
    const statuses: number[] = [];
    for (let time = 0; time < 2; time++) {
      const { status } = await everyone[form.name].post(form.action, filled(form, typeHtml));
      statuses.push(status);
      versions.push(dataVersion());
    }
    const [before, once, twice] = versions;
    if (once !== before) carriedOut.push(form.action);
    const isSteady = once === twice && statuses.every((status) => status < 500);
    const isAnswered = once === before || statuses.every((status) => status < 400);
    if (!isSteady || !isAnswered) {
      surprises.push(`${form.action}: ${statuses.join(", ")}; written ${versions.join(", ")}`);
    }
  }
  return { surprises, carriedOut };
}

function typeHtml(field: Field): string {
  return isWords(field) ? hostile : sensibleValue(field);
}

function isWords(field: Field): boolean {
  return field.isTyped && (field.type === "text" || field.type === "textarea");
}

function dataVersion(): number {
  return dataVersionOf(app.databaseFile, "fjordby");
}
