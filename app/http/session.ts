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
  const idle = Date.parse(now) - Date.parse(row.lastSeenAt);
  if (idle > config.sessionIdleHours * hour) return null;
  if (row.isDemo && !config.isDemo) return null;
  if (idle > touchAfter) await touchSession(db, row.id, now);
  const assignments = await findAllAssignmentsOfPerson(db, row.organisationId, row.personId);
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
        assignments: assignments.map((assignment) => ({
          ...assignment,
          role: assignment.role as Role,
        })),
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

function cookie(config: Config, token: string, seconds: number): string {
  const secure = config.baseUrl.startsWith("https:") ? "; Secure" : "";
  return `${sessionCookieName(config)}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`;
}
