import { hash, verify } from "@node-rs/argon2";

/** OWASP's floor for argon2id: 19 MiB, two passes. */
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
let decoy: Promise<string> | undefined;

export function hashPassword(password: string): Promise<string> {
  return hash(sameForm(password), strength);
}

/** Compares with the stored hash; an unknown person costs the same time as a wrong password. */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hash("no person has this password", strength);
  const matches = await verify(stored ?? (await decoy), sameForm(password));
  return stored !== null && matches;
}

/** An å is one character on one keyboard and two on another; both are the same password. */
function sameForm(password: string): string {
  return password.normalize("NFC");
}
