import { ok, refused } from "#app/domain/result.ts";
import type { Reader } from "#db/transaction.ts";
import { findSignInLink } from "./sign-in-link.repository.server.ts";
import { hashToken } from "./token.server.ts";

/** Whom a one-time link lets in; looking does not use it. Refused: `not-found` for any that does not work. */
export async function viewSignInLink(db: Reader, token: string, now: string) {
  const link = await findSignInLink(db, hashToken(token), now);
  if (!link) return refused("not-found");
  const { name, email, organisationName } = link;
  return ok({ name, email, organisationName });
}
