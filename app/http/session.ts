import type { Assignment } from "#app/domain/permissions/can.ts";
import type { Role } from "#app/domain/permissions/roles.ts";
import {
  deleteExpiredSessions,
  findAllAssignmentsOfPerson,
  findSession,
  insertSession,
  touchSession,
} from "#app/features/auth/session.repository.server.ts";
import { hashToken, newToken } from "#app/features/auth/token.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { Database } from "#db/connect.ts";
import type { Config } from "./config.ts";
import type { SignedIn } from "./request-context.ts";

const hour = 3_600_000;
const touchAfter = 5 * 60_000;

/** Over https the name binds the cookie to this host; plain http exists only on one's own machine. */
export function sessionCookieName(config: Config): string {
  return config.baseUrl.startsWith("https:") ? "__Host-pejling" : "pejling";
}

/** Starts a session and answers with the cookie that carries it. */
export async function startSession(
  db: Database,
  config: Config,
  person: { personId: string; organisationId: string },
  request: { now: string; userAgent: string },
): Promise<string> {
  await deleteExpiredSessions(db, request.now);
  const token = newToken();
  const seconds = config.sessionDays * 24 * 3600;
  await insertSession(db, {
    id: hashToken(token),
    personId: person.personId,
    organisationId: person.organisationId,
    now: request.now,
    expiresAt: new Date(Date.parse(request.now) + seconds * 1000).toISOString(),
    userAgent: request.userAgent.slice(0, 200),
  });
  return cookie(config, token, seconds);
}

export function endedSessionCookie(config: Config): string {
  return cookie(config, "", 0);
}

/** Who has signed in, from the request's cookie; null without a living session. */
export async function readSession(
  db: Database,
  config: Config,
  token: string | undefined,
  now: string,
): Promise<{ signedIn: SignedIn; locale: Locale } | null> {
  if (!token) return null;
  const row = await findSession(db, hashToken(token), now);
  if (!row) return null;
  const state = sessionState(row, config, now);
  if (state === "ended") return null;
  if (state === "to-touch") await touchSession(db, row.id, now);
  const assignments = await assignmentsOf(db, row);
  return {
    locale: row.locale ?? row.organisationLocale,
    signedIn: {
      sessionId: row.id,
      personId: row.personId,
      name: row.name,
      title: row.title,
      actor: {
        personId: row.personId,
        organisationId: row.organisationId,
        assignments,
      },
      organisation: {
        id: row.organisationId,
        slug: row.slug,
        name: row.organisationName,
        isDemo: row.isDemo === 1,
        dataVersion: row.dataVersion,
      },
    },
  };
}

/** Whether a session still counts, and whether it is time to write down that it is used. */
export function sessionState(
  session: { readonly lastSeenAt: string; readonly isDemo: number },
  config: Config,
  now: string,
): "ended" | "to-touch" | "known" {
  const idle = Date.parse(now) - Date.parse(session.lastSeenAt);
  if (idle > config.sessionIdleHours * hour) return "ended";
  if (session.isDemo && !config.isDemo) return "ended";
  return idle > touchAfter ? "to-touch" : "known";
}

type Kept = { readonly version: number; readonly assignments: readonly Assignment[] };

/** More people than are at work at once. */
const mostKept = 2_000;
const keptOf = new WeakMap<Database, Map<string, Kept>>();

/** The roles of a person, asked for once for each version of the organisation's data: no role changes without a new one. */
async function assignmentsOf(
  db: Database,
  person: { personId: string; organisationId: string; dataVersion: number },
): Promise<readonly Assignment[]> {
  const { personId, organisationId, dataVersion: version } = person;
  const kept = keptOf.get(db) ?? new Map<string, Kept>();
  keptOf.set(db, kept);
  const known = kept.get(personId);
  if (known?.version === version) return known.assignments;
  const rows = await findAllAssignmentsOfPerson(db, organisationId, personId);
  const assignments = rows.map((row) => ({ ...row, role: row.role as Role }));
  if (kept.size >= mostKept) kept.clear();
  kept.set(personId, { version, assignments });
  return assignments;
}

function cookie(config: Config, token: string, seconds: number): string {
  const secure = config.baseUrl.startsWith("https:") ? "; Secure" : "";
  return `${sessionCookieName(config)}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`;
}
