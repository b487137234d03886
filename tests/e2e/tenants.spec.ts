import { expect, test } from "@playwright/test";
import { addressOf } from "#tests/support/walk/addresses.ts";
import { type BusyApp, startBusyApp } from "#tests/support/walk/busy-app.ts";
import { type Door, visitors } from "#tests/support/walk/door.ts";
import { doors } from "#tests/support/walk/doors.ts";
import { filled, formsOf, type PageForm } from "#tests/support/walk/posted-forms.ts";
import { dataVersionOf, type Visitor, visit } from "#tests/support/walk/visitor.ts";

/**
 * Two municipalities share a database. Those who may do everything in the one walk through the other with its
 * addresses and its forms: they find nothing, change nothing, and read not one of its names.
 */
test.describe.configure({ mode: "serial" });

const foreign = { organisation: "skjaervik" };
const names = ["Fjordby", "fjordby", "Bakkeskolen", "Børne- og Skoleudvalget"];
/** Addresses that name nothing of a municipality show the visitor's own. */
const namesNothing = (door: Door) => !door.pattern.includes(":") || showsOwn.includes(door.pattern);
/** A kind of file with the visitor's own figures, and the way back from a button to the visitor's own committees. */
const showsOwn = ["/eksport/:file", "/afvigelser/:deviation/traek-tilbage"];
/** Open to everyone by what they are: the public pages, and the person's own one-time link. */
const isOpenDoor = (door: Door) =>
  door.pattern.startsWith("/offentlig/") || door.pattern === "/log-ind/link/:token";
let app: BusyApp;
let strangers: Readonly<Record<string, Visitor>>;

test.beforeAll(async () => {
  app = await startBusyApp();
  strangers = {
    administration: await visit(app, { role: "administration", ...foreign }),
    systemAdministrator: await visit(app, { role: "systemAdministrator", ...foreign }),
    leader: await visit(app, { role: "institutionLeader", ...foreign }),
    chair: await visit(app, { role: "committeeChair", ...foreign }),
  };
});

test.afterAll(async () => {
  await app.stop();
});

test("no address of the one municipality opens for the other", async () => {
  const surprises: string[] = [];
  for (const door of doors.filter((one) => !isOpenDoor(one))) {
    const address = addressOf(door.pattern, app.place, door.given);
    for (const [name, visitor] of Object.entries(strangers)) {
      const answer = await openTo(visitor, address);
      if (!namesNothing(door) && ![403, 404].includes(answer.status)) {
        surprises.push(`${name} at ${address}: ${answer.status}`);
      }
      surprises.push(...tracesIn(answer.text, address).map((trace) => `${name} reads ${trace}`));
    }
  }
  expect(surprises).toEqual([]);
});

test("no page of the other municipality's own names the first", async () => {
  const own = { year: "2027", committee: "formannskapet", institution: "fjellhamar-skole" };
  const surprises: string[] = [];
  for (const pattern of [
    "/",
    "/udvalg",
    "/udvalg/:committee/:year",
    "/udvalg/:committee/:year/viden",
    "/udvalg/:committee/:year/dialog",
    "/udvalg/:committee/:year/pejlemaerker",
    "/udvalg/:committee/:year/maal",
    "/udvalg/:committee/:year/opfoelgning",
    "/institutioner",
    "/institutioner/:institution",
    "/indikatorer",
  ]) {
    const address = addressOf(pattern, own);
    for (const visitor of Object.values(strangers)) {
      const { status, text } = await visitor.get(address);
      expect(status, address).toBe(200);
      surprises.push(...tracesIn(text, address));
    }
  }
  expect(surprises).toEqual([]);
});

test("no form of the one municipality can be posted from the other", async () => {
  const forms = await formsOfFjordby();
  const before = dataVersionOf(app.databaseFile, "fjordby");
  const surprises: string[] = [];
  for (const form of forms) {
    for (const [name, visitor] of Object.entries(strangers)) {
      const { status, text } = await visitor.post(form.action, filled(form));
      if (![400, 403, 404].includes(status)) surprises.push(`${name} at ${form.action}: ${status}`);
      surprises.push(...tracesIn(text, form.action).map((trace) => `${name} reads ${trace}`));
    }
  }
  expect(surprises).toEqual([]);
  expect(dataVersionOf(app.databaseFile, "fjordby")).toBe(before);
});

/** The page, or the page it leads to. */
async function openTo(visitor: Visitor, address: string) {
  const answer = await visitor.get(address);
  return answer.status === 302 ? visitor.get(answer.location) : answer;
}

/** What an answer says of Fjordby; the address that was asked for may be repeated. */
function tracesIn(text: string, address: string): string[] {
  const ids = Object.values(app.place).filter((value) => /^[a-z0-9]{14}$/.test(value));
  const said = [...names, ...ids].filter((word) => text.includes(word) && !address.includes(word));
  return said.map((word) => `${word} at ${address}`);
}

/** The forms that Fjordby's own people are offered at addresses with a name or an id in them. */
async function formsOfFjordby(): Promise<readonly PageForm[]> {
  const walkers = [
    visitors.administration,
    visitors.systemAdministrator,
    visitors.leader,
    visitors.chair,
  ];
  const offered = new Map<string, PageForm>();
  for (const who of walkers) {
    const visitor = await visit(app, who);
    for (const door of doors.filter((one) => !namesNothing(one) && !isOpenDoor(one))) {
      const address = addressOf(door.pattern, app.place, door.given);
      const { status, text } = await visitor.get(address);
      if (status !== 200) continue;
      for (const form of formsOf(text, address)) {
        if (form.action.split("/").length > 2) offered.set(form.action, form);
      }
    }
  }
  return [...offered.values()];
}
