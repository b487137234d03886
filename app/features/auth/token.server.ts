import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** A secret for a cookie or a link: 256 bits that nobody guesses. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is stored of a token, so that the database alone opens nothing. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Compares two tokens in the same time wherever they differ. */
export function isSameToken(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(hashToken(one)), Buffer.from(hashToken(other)));
}
