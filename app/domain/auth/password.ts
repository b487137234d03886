import { ok, type Result, refused } from "../result.ts";
import { commonPasswords } from "./common-passwords.ts";

export const shortestPassword = 8;
export const recommendedPassword = 15;

/** How many figures and signs around a word still leave it the same guess: sommer2027! */
const decoration = 6;

/**
 * Whether a password can be used. Length counts in characters, any of them, without rules about kinds.
 * Refused at the field `password`: `too-short` (fewer than 8; 15 are recommended), `password-common` (one of
 * the first guesses anybody makes, also with figures around it), `password-own-name` (made of the person's
 * own name or e-mail). QUALITY, Safety: passwords ≥ 15, 8 at least, 64 and more allowed, offline list.
 */
export function checkPassword(
  password: string,
  person: { readonly name: string; readonly email: string },
): Result<undefined, "too-short" | "password-common" | "password-own-name"> {
  const field = "password";
  if ([...password].length < shortestPassword) {
    return refused("too-short", { field, details: { min: shortestPassword } });
  }
  if (isCommon(password)) return refused("password-common", { field });
  if (isOwnName(password, person)) return refused("password-own-name", { field });
  return ok();
}

function isCommon(password: string): boolean {
  const plain = password.toLowerCase();
  if (new Set(plain).size <= 2) return true;
  if (commonPasswords.has(plain)) return true;
  const word = plain.replace(/^[\d\P{L}]+|[\d\P{L}]+$/gu, "");
  return plain.length - word.length <= decoration && commonPasswords.has(word);
}

function isOwnName(password: string, { name, email }: { name: string; email: string }): boolean {
  const words = `${name} ${email}`
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length >= 3)
    .sort((one, other) => other.length - one.length);
  const plain = password.toLowerCase();
  const rest = words.reduce((left, word) => left.replaceAll(word, ""), plain);
  return rest !== plain && rest.replace(/[\d\P{L}]/gu, "").length < shortestPassword;
}
