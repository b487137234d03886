import { randomFillSync } from "node:crypto";

const alphabet = "23456789abcdefghjkmnpqrstvwxyz";

/** A new row's id: 14 letters and digits that cannot be mistaken for each other, safe in an address. */
export function newId(): string {
  let id = "";
  while (id.length < 14) {
    const byte = nextByte();
    // Bytes past the last whole run of the alphabet would favour its first letters.
    if (byte < 240) id += alphabet[byte % alphabet.length];
  }
  return id;
}

const pool = new Uint8Array(4096);
let used = pool.length;

/** Random bytes are asked of the system many at a time, and each is used once. */
function nextByte(): number {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const byte = pool[used] ?? 0;
  used += 1;
  return byte;
}

let lastInstant = 0;

/** A new row's id that sorts after those made before it in this process, where rows of one instant must keep their order. */
export function newOrderedId(): string {
  lastInstant = Math.max(lastInstant + 1, Date.now() * 1000);
  return `${lastInstant.toString(36).padStart(11, "0")}${newId()}`;
}
