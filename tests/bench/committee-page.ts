import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findRound } from "#app/features/cycle/round.repository.server.ts";
import {
  findAllBearingsOfGoalsInForce,
  findAllStatusesOfRound,
} from "#app/features/follow-up/goals-in-force.repository.server.ts";
import {
  findAllBearingsOfTerm,
  findAllInstitutionsOfCommittee,
} from "#app/features/goals/goal-list.repository.server.ts";
import type { Database } from "#db/connect.ts";
import { openApp } from "./bench-app.ts";
import { makeLargeCommittee, size } from "./large-committee.ts";
import { plainDatabase } from "./plain-database.ts";
import { compare, report } from "./timing.ts";

const rounds = 30;
const path = "/udvalg/boerneudvalget/2026";

/**
 * The committee page of a very large committee against its floor: the rows of the same queries put into plain
 * strings of HTML in the same process. The page adds permission, the frame, the roll-up and React.
 */
export async function measureCommitteePage(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "pejling-bench-"));
  const file = `${folder}/committee.db`;
  const large = await makeLargeCommittee(file);
  const { db, organisationId } = large;
  const app = await openApp(file, large);
  const plain = plainDatabase(file);
  try {
    let turn = 0;
    let length = 0;
    const page = async () => {
      turn += 1;
      const html = await (await app.read(`${path}?ukendt=${turn}`)).text();
      if (!html.includes("Skolen ved vej nummer 199")) throw new Error("Not the page");
      length = html.length;
    };
    const time = await compare(() => plainPage(plain, organisationId), page, rounds);
    return report({
      name: `committee page, ${size.institutions} institutions, ${size.goals} goals, ${size.indicators} indicators, ${size.measurements} measurements`,
      ratio: time.ratio,
      goal: 2,
      note: `page ${time.subject.toFixed(1)} ms, plain strings ${time.floor.toFixed(1)} ms, ${Math.round(length / 1024)} kB`,
    });
  } finally {
    await Promise.all([db.destroy(), plain.destroy(), app.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function plainPage(db: Database, organisationId: string): Promise<string> {
  const round = await findRound(db, organisationId, "boerneudvalget", 2026);
  if (!round) throw new Error("no round");
  const [bearings, institutions, statuses, served] = await Promise.all([
    findAllBearingsOfTerm(db, organisationId, round),
    findAllInstitutionsOfCommittee(db, organisationId, round.committeeId),
    findAllStatusesOfRound(db, organisationId, round, "2026-11-01"),
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
