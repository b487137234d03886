import { randomBytes } from "node:crypto";

const alphabet = "23456789abcdefghjkmnpqrstvwxyz";

/** A new row's id: 14 letters and digits that cannot be mistaken for each other, safe in an address. */
export function newId(): string {
  let id = "";
  while (id.length < 14) {
    for (const byte of randomBytes(24)) {
      // Bytes past the last whole run of the alphabet would favour its first letters.
      if (byte < 240 && id.length < 14) id += alphabet[byte % alphabet.length];
    }
  }
  return id;
}

let lastInstant = 0;

/** A new row's id that sorts after those made before it in this process, where rows of one instant must keep their order. */
export function newOrderedId(): string {
  lastInstant = Math.max(lastInstant + 1, Date.now() * 1000);
  return `${lastInstant.toString(36).padStart(11, "0")}${newId()}`;
}
