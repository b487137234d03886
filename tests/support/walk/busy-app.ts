import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seededDatabase } from "#tests/setup/seed-for-browser.ts";
import { type App, startApp } from "../start-app.ts";
import { makeBusyYear } from "./busy-year.ts";
import { type VisitorName, visitors } from "./doors.ts";
import type { Place } from "./place.ts";
import { type Visitor, visit } from "./visitor.ts";

export type BusyApp = App & { readonly place: Place };

/** The built app on a copy of the demo in which every page has something to show. */
export async function startBusyApp(): Promise<BusyApp> {
  const folder = mkdtempSync(join(tmpdir(), "pejling-busy-"));
  const busy = join(folder, "busy.db");
  copyFileSync(seededDatabase, busy);
  const place = await makeBusyYear(busy);
  const app = await startApp(busy);
  rmSync(folder, { recursive: true, force: true });
  return { ...app, place };
}

/** Everyone who walks, signed in. */
export async function gatherVisitors(app: App): Promise<Readonly<Record<VisitorName, Visitor>>> {
  const gathered: [string, Visitor][] = [];
  for (const [name, who] of Object.entries(visitors)) gathered.push([name, await visit(app, who)]);
  return Object.fromEntries(gathered) as Record<VisitorName, Visitor>;
}
