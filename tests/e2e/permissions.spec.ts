import { expect, test } from "@playwright/test";
import { addressOf } from "#tests/support/walk/addresses.ts";
import { type BusyApp, gatherVisitors, startBusyApp } from "#tests/support/walk/busy-app.ts";
import { type Door, type VisitorName, visitors } from "#tests/support/walk/door.ts";
import { doorOf, doors, mayOpen, mayPost } from "#tests/support/walk/doors.ts";
import { filled, formsOf, type PageForm } from "#tests/support/walk/posted-forms.ts";
import { appRoutes } from "#tests/support/walk/route-list.ts";
import { type Body, dataVersionOf, type Visitor, visit } from "#tests/support/walk/visitor.ts";

/** Every address of the app, for everyone: `doors.ts` says what each may do, and these walks try it. */
test.describe.configure({ mode: "serial" });

const names = Object.keys(visitors) as VisitorName[];
const refusals = [400, 403, 404, 405, 409];
let app: BusyApp;
let everyone: Readonly<Record<VisitorName, Visitor>>;
let stranger: Visitor;
/** All forms that anybody is offered, once each; gathered on the way. */
const offered = new Map<string, PageForm>();

test.beforeAll(async () => {
  app = await startBusyApp();
  everyone = await gatherVisitors(app);
  stranger = await visit(app);
});

test.afterAll(async () => {
  await app.stop();
});

test("every address of the app has its line in the table, and no other", () => {
  const known = new Set(doors.map((door) => door.pattern));
  expect(appRoutes.map((route) => route.pattern).filter((pattern) => !known.has(pattern))).toEqual(
    [],
  );
  const routes = new Map(appRoutes.map((route) => [route.pattern, route.hasAction]));
  expect([...known].filter((pattern) => !routes.has(pattern))).toEqual([]);
  const unlike = appRoutes
    .filter(({ pattern }) => pattern !== "/*")
    .filter(({ pattern, hasAction }) => hasAction !== isPostedTo(pattern));
  expect(unlike.map((route) => route.pattern)).toEqual([]);
});

for (const name of names) {
  test(`the ${inWords(name)} opens what the table says, and nothing is written by it`, async () => {
    const before = dataVersion();
    const surprises: string[] = [];
    for (const door of doors) {
      const address = addressOf(door.pattern, app.place, door.given);
      const answer = await everyone[name].get(address);
      const expected = expectedStatus(door, name);
      if (answer.status === 200) keepForms(answer.text, address);
      if (!expected.includes(answer.status)) {
        surprises.push(`${address}: ${answer.status} instead of ${expected.join(" or ")}`);
      }
    }
    expect(surprises).toEqual([]);
    expect(dataVersion()).toBe(before);
  });
}

test("those who have not signed in are led to the sign-in, public pages aside", async () => {
  const surprises: string[] = [];
  for (const door of doors) {
    const address = addressOf(door.pattern, app.place, door.given);
    const { status, location } = await stranger.get(address);
    const isRight =
      door.opens === "anyone"
        ? status === 200
        : door.opens === "onwards" || isNobody(door)
          ? [302, 404].includes(status)
          : status === 302 && location.startsWith("/log-ind");
    if (!isRight) surprises.push(`${address}: ${status} ${location}`);
    const onwards =
      status === 302 && location.startsWith("/") ? await stranger.get(location) : null;
    if (onwards && onwards.status === 200 && !location.startsWith("/log-ind")) {
      surprises.push(`${address} leads to ${location}, which is open`);
    }
  }
  expect(surprises).toEqual([]);
});

test("an empty form from one who may not post it changes nothing", async () => {
  test.slow();
  const surprises: string[] = [];
  for (const door of doors.filter((one) => one.posts !== undefined)) {
    const address = addressOf(door.pattern, app.place, door.given);
    for (const name of names.filter((one) => !mayPost(door, one))) {
      const problem = await postInVain(everyone[name], address);
      if (problem) surprises.push(`${name} at ${address}: ${problem}`);
    }
    if (door.posts === "anyone") continue;
    const problem = await postInVain(stranger, address, undefined, [302, 401, ...refusals]);
    if (problem) surprises.push(`nobody in particular at ${address}: ${problem}`);
  }
  expect(surprises).toEqual([]);
});

test("a form as one who may would send it is refused from all who may not", async () => {
  test.slow();
  const tried = new Set<string>();
  const surprises: string[] = [];
  for (const form of offered.values()) {
    const door = doorOf(form.action);
    if (!door) throw new Error(`No line in the table for a form's address ${form.action}`);
    // A button that only asks for another row shows the form again, to all who may read the page.
    const right = form.fields.some((field) => field.name === "__intent__")
      ? [200, 403, 404]
      : [403, 404];
    for (const name of names.filter((one) => !mayPost(door, one))) {
      const problem = await postInVain(everyone[name], form.action, filled(form), right);
      if (problem) surprises.push(`${name} at ${form.action}: ${problem}`);
    }
    tried.add(door.pattern);
    if (door.posts === "anyone") continue;
    // Who has written something and is signed out gets it back on a page of its own (401).
    const problem = await postInVain(stranger, form.action, filled(form), [302, 401]);
    if (problem) surprises.push(`nobody in particular at ${form.action}: ${problem}`);
  }
  expect(surprises).toEqual([]);
  const guarded = doors.filter((door) => Array.isArray(door.posts) && door.posts.length > 0);
  const untried = guarded.filter((door) => !tried.has(door.pattern));
  expect(untried.map((door) => door.pattern)).toEqual([]);
});

test("what is a draft is read by those who write it, and by no one else", async () => {
  const drafts: readonly (readonly [string, string, readonly VisitorName[]])[] = [
    [
      `/maal/${app.place.goal}/indmelding/${app.place.period}`,
      "Flere familier kommer forbi efter arbejde",
      ["leader"],
    ],
    [
      `/dialogmoeder/${app.place.plannedMeeting}/forberedelse/${app.place.institutionId}`,
      "Personalet har drøftet året",
      ["leader", "administration"],
    ],
    [
      `/udvalg/${app.place.committee}/${app.place.year}/maal`,
      "Bogbussen holder tre nye steder",
      ["leader", "administration", "directorate"],
    ],
    [
      `/institutioner/${app.place.institution}`,
      "Bogbussen holder tre nye steder",
      ["leader", "administration", "directorate"],
    ],
    [`/maal/${app.place.revisedGoal}`, "Koncerter for de mindste", []],
    [
      `/maal/${app.place.revisedGoal}/versioner?fra=1&til=2`,
      "Koncerter for de mindste",
      ["leader", "administration", "directorate"],
    ],
  ];
  for (const [address, words, readers] of drafts) {
    for (const name of names) {
      const { text } = await everyone[name].get(address);
      const mayRead = readers.includes(name);
      if (mayRead || readers.length > 0) {
        expect(text.includes(words), `${name} at ${address}`).toBe(mayRead);
      } else if (!["leader", "administration", "directorate"].includes(name)) {
        expect(text, `${name} at ${address}`).not.toContain(words);
      }
    }
    expect((await stranger.get(address)).text).not.toContain(words);
  }
});

function expectedStatus(door: Door, name: VisitorName): readonly number[] {
  if (door.pattern === "/log-ind" || door.opens === "onwards") return [302];
  return mayOpen(door, name) ? [200] : [403, 404];
}

function isNobody(door: Door): boolean {
  return Array.isArray(door.opens) && door.opens.length === 0;
}

function isPostedTo(pattern: string): boolean {
  return doors.some((door) => door.pattern === pattern && door.posts !== undefined);
}

/** Answers what is wrong when a form is posted that must not be carried out; null when all is as it should be. */
async function postInVain(
  visitor: Visitor,
  address: string,
  body: Body = new URLSearchParams(),
  right: readonly number[] = refusals,
): Promise<string | null> {
  const before = dataVersion();
  const { status, location, text } = await visitor.post(address, body);
  if (dataVersion() !== before) return `it was written (${status})`;
  if (status !== 302 && !text.includes("<h1")) return `${status} without a page that says why`;
  if (!right.includes(status)) return `${status} ${location}`;
  return status === 302 && !location.startsWith("/log-ind") ? `led to ${location}` : null;
}

/** Every form is kept once for each of its buttons. */
function keepForms(html: string, address: string): void {
  for (const form of formsOf(html, address)) {
    const button = form.fields.filter((field) => field.type === "submit");
    const kind = `${form.action} ${button.map((one) => `${one.name}=${one.value}`).join()}`;
    if (!offered.has(kind)) offered.set(kind, form);
  }
}

function dataVersion(): number {
  return dataVersionOf(app.databaseFile, "fjordby");
}

function inWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
