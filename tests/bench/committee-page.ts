import pino from "pino";
import { findRound } from "#app/features/cycle/round.repository.server.ts";
import {
  findAllBearingsOfGoalsInForce,
  findAllStatusesOfRound,
} from "#app/features/follow-up/goals-in-force.repository.server.ts";
import {
  findAllBearingsOfTerm,
  findAllInstitutionsOfCommittee,
} from "#app/features/scorecard/scorecard.repository.server.ts";
import type * as Built from "#app/http/built.ts";
import { readConfig } from "#app/http/config.ts";
import { startSession } from "#app/http/session.ts";
import type { Database } from "#db/connect.ts";
import { makeLargeCommittee, size } from "./large-committee.ts";
import { median, report } from "./timing.ts";

const rounds = 20;

/**
 * The committee page of a very large committee against its floor: the rows of the same queries put into plain
 * strings of HTML in the same process. The page adds permission, the frame, the roll-up and React.
 */
export async function measureCommitteePage(): Promise<boolean> {
  const { db, personId, organisationId } = await makeLargeCommittee(":memory:");
  const config = readConfig({ PORT: "3999", LOG_LEVEL: "silent" });
  const builtFile = new URL("../../build/server/built.js", import.meta.url).href;
  const { createServer, build } = (await import(builtFile)) as typeof Built;
  const app = createServer({
    db,
    config,
    log: pino({ level: "silent" }),
    build,
    clock: () => new Date("2026-11-20T10:00:00.000Z"),
    setupToken: () => null,
  });
  const cookie = await startSession(
    db,
    config,
    { personId, organisationId },
    { now: "2026-11-20T09:59:00.000Z", userAgent: "bench" },
  );
  const headers = { cookie: cookie.split(";")[0] ?? "" };
  const url = `${config.baseUrl}/udvalg/boerneudvalget/2026`;
  const page = async () => {
    const response = await app.request(url, { headers });
    const html = await response.text();
    if (response.status !== 200 || !html.includes("Skolen ved vej nummer 199"))
      throw new Error(`The page answered ${response.status}`);
    return html;
  };
  const html = await page();
  const floor = await median(() => plainPage(db, organisationId), rounds);
  const whole = await median(page, rounds);
  const tag = (await app.request(url, { headers })).headers.get("etag") ?? "";
  const unchanged = await median(async () => {
    const response = await app.request(url, { headers: { ...headers, "if-none-match": tag } });
    if (response.status !== 304) throw new Error(`An unchanged page answered ${response.status}`);
  }, rounds);
  await db.destroy();
  const held = report({
    name: `committee page, ${size.institutions} institutions, ${size.goals} goals, ${size.indicators} indicators, ${size.measurements} measurements`,
    ratio: whole / floor,
    goal: 2,
    note: `page ${whole.toFixed(1)} ms, plain strings ${floor.toFixed(1)} ms, ${Math.round(html.length / 1024)} kB`,
  });
  return (
    report({
      name: "the same page unchanged (304)",
      ratio: unchanged / floor,
      goal: 0.1,
      note: `${unchanged.toFixed(2)} ms`,
    }) && held
  );
}

async function plainPage(db: Database, organisationId: string): Promise<string> {
  const round = await findRound(db, organisationId, "boerneudvalget", 2026);
  if (!round) throw new Error("no round");
  const [bearings, institutions, statuses, served] = await Promise.all([
    findAllBearingsOfTerm(db, organisationId, round),
    findAllInstitutionsOfCommittee(db, organisationId, round.committeeId),
    findAllStatusesOfRound(db, organisationId, round),
    findAllBearingsOfGoalsInForce(db, organisationId, round),
  ]);
  const bearingOf = new Map(served.map((row) => [row.goalVersionId, row.bearingId]));
  const goalsAt = new Map<string, typeof statuses>();
  for (const row of statuses) {
    const place = `${row.institutionId} ${bearingOf.get(row.goalVersionId)}`;
    goalsAt.set(place, [...(goalsAt.get(place) ?? []), row]);
  }
  let html = "<table>";
  for (const institution of institutions) {
    html += `<tr><th>${escaped(institution.name)}</th>`;
    for (const bearing of bearings) {
      const goals = goalsAt.get(`${institution.id} ${bearing.id}`) ?? [];
      html += `<td>${goals.map((goal) => `<a href="/maal/${goal.goalId}">${escaped(goal.title)} ${goal.status}</a>`).join("")}</td>`;
    }
    html += "</tr>";
  }
  return `${html}</table>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
